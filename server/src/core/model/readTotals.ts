import { memoizePair } from '../base/memo.js';
import type { Block, Chunk } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import type { DocumentFacts } from './documentFacts.js';
import type { Cell, Table } from './table.js';
import { listedTotals } from './listedTotals.js';
import { stated, type StatedTotal, type TotalsGroup } from './statedTotal.js';
import { verbTotals } from './verbTotals.js';
import { normalised } from './words/normalise.js';
import { type Measure, measures, tellsOfPast, tellsOfSample } from './words/totalWords.js';

/** `88 of the 93 controls are applicable`, `93 controls`, `5 excluded`. */
const figure =
  /(?<![\d.,:/-])(\d{1,3})(?![\d.]\d|\d|\s?%)\s+(?:(?:of|von|des|de\slos|dos|dei|van\sde|sur\sles|sui|sobre\slos|der)\s+(?:the\s+|all\s+|these\s+|den\s+)?(\d{1,3})\s+)?(?:annex\sa\s+)?(controls?\b|ma(?:ß|ss)nahmen\b|mesures\b|controles\b|controlos\b|controlli\b|maatregelen\b)?\s*(?:(?:of|in|from)\s+annex\sa\s+)?(?:(?:are|is|were|as|being|(?:has|have)\sbeen|sind|wurden|sont|ont\sété|son|han\ssido|são|foram|sono(?:\sstati)?|zijn)\s+)?(?:(?:marked|deemed|considered|rated)\s+)?(?:as\s+)?(not\sapplicable|in\sscope|out\sof\sscope|left\sout|applicable|included|excluded|exclusions?|fully\simplemented|partially\simplemented|not\s(?:yet\s)?implemented|implemented|planned|nicht\sanwendbar|anwendbar|ausgeschlossen|non\sapplicables|applicables|non\sretenues|retenues|exclues|écartées|no\saplicables|aplicables|excluidos|não\saplicáveis|aplicáveis|excluídos|non\sapplicabili|applicabili|esclusi|niet\svan\stoepassing|van\stoepassing|uitgesloten)?(?![\p{L}-])/giu;

/** Rows that apply in part are counted as applicable by some, and apart by others. */
const dividesApplicable = /partial(?:ly)? applicable|teilweise anwendbar|部分適用|一部適用/iu;

const longestBlock = 2_000;
const mostRows = 12;

/**
 * The totals that a chunk states plainly, in sentences, on the lines of a list, in a table of
 * measures and figures, or in the rows of a table of themes; ranges relative to the chunk. A group
 * has two figures or more, each measure once: one alone says too little to be compared.
 */
export const totalsIn = memoizePair((part: DocumentFacts, chunk: Chunk): readonly TotalsGroup[] => {
  if (!/\d/.test(part.text) || dividesApplicable.test(part.text)) {
    return [];
  }
  const groups = [
    ...chunk.blocks.flatMap((block) => sentenceGroups(chunk, block)),
    ...listedTotals(chunk),
    ...part.tables.flatMap(tableGroups),
  ];
  return groups.filter(isPlain);
});

function isPlain(group: TotalsGroup): boolean {
  return group.length > 1 && new Set(group.map(({ measure }) => measure)).size === group.length;
}

function sentenceGroups(chunk: Chunk, block: Block): readonly TotalsGroup[] {
  if (block.kind !== 'paragraph') {
    return [];
  }
  const { text, start } = blockText(chunk, block);
  if (text.length > longestBlock || !/\d/.test(text)) {
    return [];
  }
  // Marks of bold are taken for spaces, so that offsets stay.
  const plain = text.replaceAll(/[*_`]/g, ' ');
  return [...plain.matchAll(/(?:[^.!?。]|[.!?](?!\s|$))+/gu)].map(({ 0: sentence, index }) =>
    tellsOfPast.test(sentence) ? [] : withVerbs(sentence, start + index),
  );
}

/** "23 controles: 22 aplican y 2 se excluyen": verbs count where controls are counted beside them. */
function withVerbs(sentence: string, start: number): TotalsGroup {
  const own = figuresIn(sentence, start);
  const told = verbTotals(sentence, start);
  const others = own.filter(({ range }) =>
    told.every((one) => range.start < one.range.start || one.range.end <= range.start),
  );
  const all = [...others, ...told.flatMap(({ totals }) => totals)];
  const isOfControls =
    all.some(({ measure }) => measure === 'total') || told.some((one) => one.isOfControls);
  return isOfControls && told.length > 0 && !tellsOfSample.test(sentence) ? all : own;
}

function figuresIn(sentence: string, start: number): TotalsGroup {
  const matches = [...sentence.matchAll(figure)];
  const found = matches.flatMap((match) => totalsOf(match, start));
  const scoped = matches.filter(({ 4: word = '' }) => scopeWords.has(normalised(word)));
  const isOfControls =
    scoped.every(({ 3: controls }) => controls !== undefined) ||
    found.some(({ measure }) => measure === 'total');
  const isMeant = isOfControls && scoped.every(isUnqualified) && !tellsOfSample.test(sentence);
  return scoped.length === 0 || isMeant ? found : [];
}

/** "31 are in scope of this year's audit" says nothing about the statement; "31 are in scope." does. */
function isUnqualified({ 0: whole, index, input }: RegExpExecArray): boolean {
  return /^\s*(?:[.;:,)]|(?:and|but)\b|$)/iu.test(input.slice(index + whole.length));
}

function totalsOf(match: RegExpExecArray, start: number): TotalsGroup {
  const [whole, first = '', all, controls, word] = match;
  const at = start + match.index;
  const measure = word === undefined ? 'total' : measureOf(word);
  if (!measure || (word === undefined && (controls === undefined || all !== undefined))) {
    return [];
  }
  const own = stated(measure, first, at);
  const ofAll =
    all === undefined ? [] : [stated('total', all, at + whole.indexOf(all, first.length))];
  return [own, ...ofAll];
}

function tableGroups(table: Table): readonly TotalsGroup[] {
  // The header "Controls | Applicable" makes a statement of a summary, too.
  const canSumUp = table.kind === 'other' || table.kind === 'statement';
  if (!canSumUp || table.rows.length > mostRows) {
    return [];
  }
  const columns = table.columns.map(({ header }) => measures.get(normalised(header)));
  if (columns.filter((measure) => measure !== undefined).length >= 2) {
    const isOnlyRow = columns[0] !== undefined && table.rows.length === 1;
    return table.rows.map(({ cells }) =>
      isThemeOrTotal(cells[0]) || isOnlyRow
        ? cells.flatMap((cell, index) => figureOf(cell, columns[index]))
        : [],
    );
  }
  return [
    table.rows.flatMap(({ cells: [label, value] }) =>
      label && value ? figureOf(value, measures.get(normalised(label.text))) : [],
    ),
  ];
}

function isThemeOrTotal(cell: Cell | undefined): boolean {
  return /total|gesamt|sum|overall|all|organi[sz]ation|people|personen|physical|physisch|technolog|annex|\bA\.\d|cld|cloud|合計|管理策/iu.test(
    cell?.text ?? '',
  );
}

/** A figure that stands at the beginning of its cell: `88`, `**88**`, `88 (95 %)`. */
function figureOf(cell: Cell, measure: Measure | undefined): readonly StatedTotal[] {
  const value = measure && /^(\d{1,3})(?:\s*\(|$)/.exec(cell.text)?.[1];
  return measure && value !== undefined
    ? [{ measure, value: Number(value), range: cell.range }]
    : [];
}

/**
 * What is in scope or left out is said of sites, too, and of what an audit or a test looks at: such
 * words count beside the number of controls only, where nothing qualifies them.
 */
const scopeWords: ReadonlyMap<string, Measure> = new Map([
  ['in scope', 'applicable'],
  ['out of scope', 'excluded'],
  ['left out', 'excluded'],
]);

function measureOf(word: string): Measure | undefined {
  const key = normalised(word);
  return (
    measures.get(key) ??
    scopeWords.get(key) ??
    (key.startsWith('exclusion') ? 'excluded' : undefined)
  );
}
