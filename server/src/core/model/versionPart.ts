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
      (label === undefined || opensOwnLabel(label, line.slice(0, index))),
  );
  // Sentences end with a sign that is no part of the last value: "… Next review: March 2027."
  const areSentences = signs.some(({ groups }) => groups?.['label'] !== undefined);
  const end = areSentences ? line.replace(/[.。][*_\s]*$/u, '').length : line.length;
  return [
    ...signs.map(({ index, 0: sign }) => ({ start: index, end: index + sign.length })),
    { start: end, end: line.length },
  ];
}

/** What is reviewed next may be something else than the document: "Access rights were reviewed. Next review: …" */
function opensOwnLabel(label: string, before: string): boolean {
  const key = pageKey(label.replaceAll(/[*_]/gu, ''));
  return key === 'review' ? ofDocument.test(before) : key !== undefined;
}

/** A label, a word for documents or for what is done with them alone: "Agreed on 9 March 2025." */
const ofDocument =
  /\p{L}[*_]{0,3}\s?[:：]|(?<!\p{L})(?:version|ref\.|reference|document|policy|procedure|guideline|standard|directive|manual|referenz|dokument|\p{L}{0,20}richtlinie|leitlinie|\p{L}{0,20}konzept|weisung|verfahren|fassung|référence|politique|procédure|charte|directive|referencia|documento|política|procedimiento|versión|norma|referência|procedimento|versão|riferimento|politica|procedura|versione|referentie|versie|beleid|procedure|richtlijn)(?!\p{L})|(?:規程|規定|方針|手順|文書|基準|版)|(?:^|[.!?]\s+)[\s>*_]*(?:approved|agreed|adopted|issued|published|released|written|prepared|valid|effective|in force|last (?:reviewed|revised|updated|changed)|reviewed|genehmigt|freigegeben|verabschiedet|erlassen|erstellt|verfasst|gültig|in kraft|zuletzt|letzte|approuvée?|adoptée?|rédigée?|publiée?|en vigueur|révisée?|dernière|aprobad[oa]|redactad[oa]|vigente|en vigor|revisad[oa]|última|aprovad[oa]|redigid[oa]|em vigor|vigente|revist[oa]|approvat[oa]|redatt[oa]|in vigore|rivist[oa]|ultim[oa]|goedgekeurd|vastgesteld|opgesteld|geldig|van kracht|herzien|laatst)(?!\p{L})/iu;

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
