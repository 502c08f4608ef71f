import type { TextRange } from '../../base/textRange.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { Table, TableRowFacts } from '../../model/table.js';
import { lineAround, nearby, sentenceAround } from '../superseded-control/sentence.js';

/**
 * Whether what is written asks or says that there is no such id: a quiz, minutes that quote somebody, a
 * list of ids that were made up. A plain sentence such as "There is no A.5.99" is none of these: it may
 * itself be wrong.
 */
export function isDenied({ range, place }: ControlReference, part: DocumentFacts): boolean {
  if (place === 'frontMatter') {
    return false;
  }
  return place === 'cell'
    ? isDeniedInRow(range, part) || isDeniedInWords(range, part.text)
    : isDeniedInWords(range, part.text);
}

function isDeniedInWords(range: TextRange, text: string): boolean {
  const line = lineAround(text, range.start);
  const sentence = sentenceAround(text, range);
  const from = Math.max(line.start, sentence.start);
  const to = Math.min(line.end, sentence.end);
  const before = text.slice(from, range.start);
  const behind = text.slice(range.end, to);
  const lineBefore = text.slice(Math.max(line.start, range.start - nearby), range.start);
  return (
    quotationsAround(lineBefore, behind).some((quoted) => lacks.test(quoted)) ||
    (/^[\s*_]*[?？]/u.test(text.slice(to, to + 10)) && asksForId(before, behind))
  );
}

/** What stands beside the id in the quotations that it is in. */
function quotationsAround(before: string, behind: string): readonly string[] {
  return quotations.flatMap(([open, close]) => {
    const start = before.lastIndexOf(open);
    const end = behind.indexOf(close);
    const isOpen =
      open === close ? before.split(open).length % 2 === 0 : !before.includes(close, start + 1);
    return start >= 0 && end >= 0 && isOpen
      ? [`${before.slice(start + 1)} ${behind.slice(0, end)}`]
      : [];
  });
}

const quotations: readonly (readonly [string, string])[] = [
  ...([
    ['«', '»'],
    ['“', '”'],
    ['„', '“'],
    ['「', '」'],
    ['『', '』'],
    ['"', '"'],
  ] as const),
];

/** A column without a role beside the id says so of the id; evidence and owners may be missing, too. */
function isDeniedInRow({ start, end }: TextRange, { tables }: DocumentFacts): boolean {
  const table = tables.find((one) => holds(one, start, end));
  const row = table?.rows.find((one) => holds(one, start, end));
  if (table?.kind !== 'other' || !row) {
    return false;
  }
  const own = row.cells.findIndex((cell) => holds(cell, start, end));
  const isOpen = table.columns[own + 1]?.role === undefined;
  return said(row, own, existsNot) || (isOpen && said(row, own + 1, existsNotAlone));
}

function said({ cells }: TableRowFacts, index: number, words: RegExp): boolean {
  const text = cells[index]?.text ?? '';
  return text.length <= longestCell && words.test(text);
}

const longestCell = 100;

function holds({ range }: Pick<Table, 'range'>, start: number, end: number): boolean {
  return range.start <= start && end <= range.end;
}

/** English, German, French, Spanish, Portuguese, Italian, Dutch; Japanese. */
const denials = [
  String.raw`(?:(?:does|did|do) not|doesn['’]t|didn['’]t|never) exist(?:ed)?|no such (?:control|id|number)|non-?existent`,
  'gibt es (?:gar |so )?nicht|gab es nie|existiert (?:gar )?nicht|existierte nie|nicht vorhanden',
  String.raw`n['’]existe (?:pas|plus)|n['’]a jamais existé|inexistante?`,
  'no existe|nunca existió|inexistente',
  'não existe|nunca existiu',
  'non esiste|mai esistit[oa]|inesistente',
  'bestaat niet|heeft nooit bestaan',
].join('|');
const denialsJapanese = '存在しない|存在しません|実在しない';

const existsNot = new RegExp(
  String.raw`(?<!\p{L})(?:${denials})(?!\p{L})|${denialsJapanese}`,
  'iu',
);

const existsNotAlone = new RegExp(
  String.raw`^\P{L}*(?:(?:it|this|es|das|elle|il|esta|este|questo|dit|deze)\s)?(?:(?:${denials})(?!\p{L})|${denialsJapanese})`,
  'iu',
);

/** What somebody says of an id that is not there: it is missing, the section ends before it. */
const lacks = new RegExp(
  [
    existsNot.source,
    String.raw`(?<!\p{L})(?:missing|lacks?|there is no|ends (?:with|at)|stops at|fehlt|fehlen|endet (?:mit|bei)|keine?n?`,
    String.raw`manque|manquent|il n['’]y a pas|s['’]arrête à|se termine (?:par|à)|falta|faltan|no hay|termina (?:en|com|con|em)|acaba en|não há`,
    String.raw`manca|mancano|non c['’]è|finisce con|ontbreekt|ontbreken|er is geen|eindigt (?:met|bij))(?!\p{L})|(?:に|には|は)(?:ない|ありません|無い)|欠けて|抜けて|漏れて|不足`,
  ].join('|'),
  'iu',
);

function asksForId(before: string, behind: string): boolean {
  return askedBefore.test(before) || askedBehind.test(behind);
}

const thing = String.raw`(?:(?:an?|the|such|eine?|die|das|une?|la|le|el|un|una|o|os|um|uma|il|lo|een|de|het)\s|(?:controls?|maßnahme|mesure|contrôle|medida|controle|controlo|controllo|maatregel|id)\s|l['’]){0,3}`;

/** "Is there an A.5.38?": right before the id, so that "Is there evidence for A.5.38?" is no such question. */
const askedBefore = new RegExp(
  String.raw`(?<!\p{L})(?:is there|are there|does|gibt es|existiert|existe|existe-t-(?:il|elle)|y a-t-il|hay|há|esiste|c['’]è|bestaat|is er)\s${thing}[*_\x60]*$`,
  'iu',
);

const askedBehind =
  /^[\s*_`]*(?:existe-t-(?:elle|il)|exist(?!\p{L})|(?:は|って)?(?:存在|実在)(?:しますか|するか|する)|(?:は|って)あり?(?:ますか|るか))/iu;
