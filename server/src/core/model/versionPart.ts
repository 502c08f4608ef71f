import type { TextRange } from '../base/textRange.js';
import { isMonth } from './calendarDate.js';
import { pageKey } from './pageKeys.js';

const version = String.raw`(?:[Ii]ndice|[Vv]ersi(?:on|ón|one|e)|[Vv]ersão|[Rr]ev\.?)\s[\p{L}\p{N}.]{1,8}`;

/**
 * The places in `line` that stand between its labelled values. The comma behind a weekday or a place
 * is none: "Wednesday, March 12, 2025", "Bonn, den 12. März 2025". Sentences are parted where a known label
 * opens the next one. The last place is the line's end.
 */
export function dividersIn(line: string): readonly TextRange[] {
  const signs = [...line.matchAll(divider)].filter(
    ({ index, groups: { comma, label } = {} }) =>
      (comma === undefined || !opensWithDate(line.slice(index + comma.length))) &&
      (label === undefined || pageKey(label.replaceAll(/[*_]/gu, '')) !== undefined),
  );
  // Sentences end with a sign that is no part of the last value: "… Next review: March 2027."
  const areSentences = signs.some(({ groups }) => groups?.['label'] !== undefined);
  const end = areSentences ? line.replace(/[.。][*_\s]*$/u, '').length : line.length;
  return [
    ...signs.map(({ index, 0: sign }) => ({ start: index, end: index + sign.length })),
    { start: end, end: line.length },
  ];
}

function opensWithDate(text: string): boolean {
  const [, word = ''] = /^(\p{L}{3,12})\.?\s\d/u.exec(text) ?? [];
  return isMonth(word) || /^(?:the|den)$/iu.test(word);
}

// Each alternative begins with a character of its own: a look behind would be taken at every letter.
const divider = new RegExp(
  [
    String.raw`\s[|·•—–]\s|[,;]\s(?=\p{Lu}[^,;:：]{1,40}[:：]\s)`,
    String.raw`[,;]\s(?=${version}(?:[,;]|\.\s|\.?$))|[,;]\s(?<=[,;]\s${version}[,;]\s)`,
    // A sentence that is a label and its value, as the last one of a line can be.
    String.raw`(?:[.!?]\s+|。)(?=(?<label>[*_]{0,2}\p{L}[\p{L} '’()]{1,40})[*_]{0,2}[:：])`,
    // The sentence with the version ends: "Reference ISP-02, version 4. Written by …"
    String.raw`\.(?:\s|$)(?<=[,;]\s${version}(?:\s|$))`,
    String.raw`(?<comma>,\s)(?=\p{L}{3,12}\s(?:\p{L}{3,12}\s){0,2}\d)`,
    String.raw`、(?=第\s?\d{1,3}\s?版|[\p{scx=Han}ー]{1,10}[:：])`,
    String.raw`\u3000+|<br\s?\/?>|\\$`,
  ].join('|'),
  'gu',
);

/** "Référence : SI-002, indice C, 12 octobre": the version behind a labelled value needs no colon. */
export function versionPart(
  text: string,
  { start, end }: TextRange,
): { readonly label: TextRange; readonly value: TextRange } | undefined {
  const [, label, value] = versionOnly.exec(text.slice(start, end))?.indices ?? [];
  return label && value
    ? {
        label: { start: start + label[0], end: start + label[1] },
        value: { start: start + value[0], end: start + value[1] },
      }
    : undefined;
}

const versionOnly =
  /^\s*(indice|version|rev|versión|versão|versione|versie)\.?\s([\p{L}\p{N}.]{1,8})\s*$/diu;
