import { memoizePair } from '../base/memo.js';
import type { Block, Chunk } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import type { DocumentFacts } from './documentFacts.js';
import { listedTotals } from './listedTotals.js';
import { stated, type TotalsGroup } from './statedTotal.js';
import { tabledTotals } from './tabledTotals.js';
import { beginsWithFigures, hasFiguresOnly, type VerbTotal, verbTotals } from './verbTotals.js';
import { normalised } from './words/normalise.js';
import { withFigures } from './words/numberWords.js';
import {
  isOfOther,
  type Measure,
  measureOf,
  scopeMeasures,
  tellsOfPast,
  tellsOfSample,
} from './words/totalWords.js';

/** `88 of the 93 controls are applicable`, `93 controls`, `5 excluded`. */
const figure =
  /(?<![\d.,:/-])(\d{1,3})(?![\d.]\d|\d|\s?%)\s+(?:(?:(?:out\s)?of|von|des|de\slos|dos|dei|van\sde|sur\sles|sui|sobre\slos|der)\s+(?:the\s+|all\s+|these\s+|den\s+)?(\d{1,3})\s+)?(?:annex\sa\s+|cld[\s-]+)?(controls?\b|ma(?:ß|ss)nahmen\b|mesures\b|controles\b|controlos\b|controlli\b|maatregelen\b)?\s*(?:(?:of|in|from)\s+annex\sa\s+)?(?:(?:are|is|were|as|being|(?:has|have)\sbeen|sind|wurden|sont|ont\sété|son|han\ssido|são|foram|sono(?:\sstati)?|zijn)\s+)?(?:(?:marked|deemed|considered|rated)\s+)?(?:as\s+)?(not\sapplicable|in\sscope|out\sof\sscope|left\sout|applicable|included|excluded|exclusions?|fully\simplemented|partially\simplemented|not\s(?:yet\s)?implemented|implemented|planned|nicht\sanwendbar|anwendbar|ausgeschlossen|non\sapplicables|applicables|non\sretenues|retenues|exclues|écartées|no\saplicables|aplicables|excluidos|não\saplicáveis|aplicáveis|excluídos|non\sapplicabili|applicabili|esclusi|niet\svan\stoepassing|van\stoepassing|uitgesloten)?(?![\p{L}-])/giu;

/** Rows that apply in part are counted as applicable by some, and apart by others. */
const dividesApplicable = /partial(?:ly)? applicable|teilweise anwendbar|部分適用|一部適用/iu;

const longestBlock = 2_000;

/**
 * The totals that a chunk states plainly, in sentences, on the lines of a list, in a table of
 * measures and figures, or in a table of themes; ranges relative to the chunk. A group
 * has two figures or more, each measure once: one alone says too little to be compared.
 */
export const totalsIn = memoizePair((part: DocumentFacts, chunk: Chunk): readonly TotalsGroup[] => {
  if (!/\d/.test(part.text) || dividesApplicable.test(part.text)) {
    return [];
  }
  const groups = [
    ...chunk.blocks.flatMap((block) => sentenceGroups(chunk, block)),
    ...listedTotals(chunk),
    ...part.tables.flatMap(tabledTotals),
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
  const { text: plain, lengths } = withFigures(text.replaceAll(/[*_`]/g, ' '));
  const groups = groupsIn(plain, start);
  return lengths.size === 0 ? groups : groups.map((group) => asWritten(group, start, lengths));
}

function groupsIn(paragraph: string, start: number): readonly TotalsGroup[] {
  const groups: TotalsGroup[] = [];
  let before = '';
  for (const { 0: text, index } of paragraph.matchAll(/(?:[^.!?。]|[.!?](?!\s|$))+/gu)) {
    const sentence = { text, start: start + index, before };
    const last = groups.at(-1) ?? [];
    const joined = goesOn(last, sentence);
    groups.splice(groups.length - (joined ? 1 : 0), 1, joined ?? groupIn(sentence));
    before = text;
  }
  return groups;
}

/** The totals with the places of the words that were read as figures; `start` is where their text begins. */
function asWritten(
  group: TotalsGroup,
  start: number,
  lengths: ReadonlyMap<number, number>,
): TotalsGroup {
  return group.map((total) => {
    const { start: at, end } = total.range;
    const length = lengths.get(at - start) ?? end - at;
    return { ...total, range: { start: at, end: at + length } };
  });
}

interface Sentence {
  readonly text: string;
  readonly start: number;
  /** The sentence before it in its paragraph; empty for the first. */
  readonly before: string;
}

/** "The standard lists 93 controls. We apply 90 and leave out 3.": the figures of both sentences. */
function goesOn(last: TotalsGroup, { text, start, before }: Sentence): TotalsGroup | undefined {
  const areOthers = [text, before].some((one) => tellsOfSample.test(one) || isOfOther(one));
  if (areOthers || !hasTotal(last)) {
    return undefined;
  }
  const told = verbTotals(text, start);
  const all = [...last, ...merged(figuresIn(text, start), told)];
  const isOne = told.length > 0 && beginsWithFigures(text, start, told) && isPlain(all);
  return isOne ? all : undefined;
}

/** "23 controles: 22 aplican y 2 se excluyen": verbs count where controls are counted beside them. */
function groupIn({ text, start, before }: Sentence): TotalsGroup {
  if (tellsOfPast.test(text)) {
    return [];
  }
  const own = figuresIn(text, start);
  const told = verbTotals(text, start);
  const all = merged(own, told);
  const isOfControls =
    hasTotal(all) ||
    told.some((one) => one.isOfControls) ||
    (before === '' && hasFiguresOnly(text, start, told));
  return isOfControls && told.length > 0 && !tellsOfSample.test(text) ? all : own;
}

function hasTotal(group: TotalsGroup): boolean {
  return group.some(({ measure }) => measure === 'total');
}

/** What verbs say in the place of what the words beside the same figures say. */
function merged(own: TotalsGroup, told: readonly VerbTotal[]): TotalsGroup {
  const others = own.filter(({ range }) =>
    told.every((one) => range.start < one.range.start || one.range.end <= range.start),
  );
  return [...others, ...told.flatMap(({ totals }) => totals)];
}

function figuresIn(sentence: string, start: number): TotalsGroup {
  const matches = [...sentence.matchAll(figure)];
  const found = matches.flatMap((match) => totalsOf(match, start));
  const scoped = matches.filter(({ 4: word = '' }) => scopeMeasures.has(normalised(word)));
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
  const measure = word === undefined ? 'total' : measureOfWord(word);
  if (!measure || (word === undefined && (controls === undefined || all !== undefined))) {
    return [];
  }
  const own = stated(measure, first, at);
  const ofAll =
    all === undefined ? [] : [stated('total', all, at + whole.indexOf(all, first.length))];
  return [own, ...ofAll];
}

function measureOfWord(word: string): Measure | undefined {
  const key = normalised(word);
  return (
    measureOf(word) ??
    scopeMeasures.get(key) ??
    (key.startsWith('exclusion') ? 'excluded' : undefined)
  );
}
