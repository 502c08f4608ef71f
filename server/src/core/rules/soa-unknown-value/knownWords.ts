import { distance } from 'fastest-levenshtein';

import { memoize, memoizePassing, once } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { isSameCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { normalised } from '../../model/words/normalise.js';
import { type InEachTextLanguage, languageOfDocument, type TextLanguage } from '../textLanguage.js';
import { usualWords } from '../usualWords.js';

/** What a word is about: whether a control applies, or how far it is implemented. */
export type Vocable = 'applicability' | 'status';

const usual: Readonly<Record<Vocable, readonly string[]>> = {
  applicability: ['Yes', 'Applicable', 'Not applicable', 'Included', 'Excluded'],
  status: [
    ...['Implemented', 'Fully implemented', 'Partially implemented', 'Not implemented'],
    ...['Planned', 'In progress', 'Not applicable', 'Not started', 'Complete', 'Completed'],
  ],
};

/** Further words of a status that are as usual, and that a statement which rates in figures does not hold itself. */
const furtherStatus: InEachTextLanguage<readonly string[]> = {
  en: [],
  de: ['Implementiert', 'Teilweise implementiert', 'Nicht implementiert', 'In Umsetzung'],
  fr: ['Implémentée', 'Partiellement implémentée', 'Non implémentée', 'Réalisée', 'En cours'],
  es: ['Implantado', 'Parcialmente implantado', 'No implantado', 'En curso', 'En proceso'],
  pt: ['Implantado', 'Parcialmente implantado', 'Não implantado', 'Em andamento', 'Concluído'],
  it: ['Implementato', 'Parzialmente implementato', 'Non implementato', 'In corso', 'Da attuare'],
  nl: ['Ingevoerd', 'Gedeeltelijk geïmplementeerd', 'Niet ingevoerd', 'In uitvoering'],
  ja: [],
};

/** The words that a document has for what is asked. */
export interface Words {
  readonly vocable: Vocable;
  readonly language: TextLanguage;
  /** The understood words of its rows, the most frequent first, one for each meaning. */
  readonly inUse: readonly string[];
  /** All the understood words of its rows, of which several can have one meaning. */
  readonly understood: readonly string[];
  /** Whether more of its cells are understood than are not. */
  readonly areUnderstood: boolean;
}

const longestWord = 30;

/** So few letters may be wrong for each that the word has: in "Ye" anything could be meant. */
const lettersPerSlip = 4;

/**
 * The known word that `text` was meant to be, if only a letter or two are wrong in it. Where two
 * words are as close as each other, or where letters before a word turn it round ("Incomplete"),
 * none is.
 */
export function closestWord(text: string, words: Words): string | undefined {
  const key = normalised(text);
  const most = Math.min(2, Math.floor(key.length / lettersPerSlip));
  const known = new Map(
    [...usual[words.vocable], ...furtherIn(words), ...usualIn(words), ...words.understood].map(
      (word) => [normalised(word), word],
    ),
  );
  const [best, second] = [...known]
    .map(([form, word]) => ({ word, form, slips: distance(key, form) }))
    .filter(
      ({ form, slips }) =>
        (slips > 0 && slips <= most && !key.endsWith(form) && !isOtherWord(key, form)) ||
        hasDoubled(key, form) ||
        hasSwapped(key, form),
    )
    .toSorted((first, other) => first.slips - other.slips);
  return best && best.slips !== second?.slips ? inCaseOf(text, best.word, words) : undefined;
}

/** A word that the document does not use itself takes the small letter of what was written. */
function inCaseOf(text: string, word: string, { inUse }: Words): string {
  const isSmall = /^\P{L}*\p{Ll}/u.test(text) && !inUse.includes(word);
  return isSmall ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** Not a "no" with another first letter: a short word that begins otherwise is another word. */
function isOtherWord(key: string, known: string): boolean {
  return (
    key.length <= shortWord && key.length === known.length && !known.startsWith(key.slice(0, 1))
  );
}

const shortWord = 5;

/** "Jaa", "Noo": a letter stands twice, which turns no word into another of these. */
function hasDoubled(key: string, known: string): boolean {
  return key.length === known.length + 1 && withoutTwins(key) === withoutTwins(known);
}

/** Two letters side by side have changed places. */
function hasSwapped(key: string, known: string): boolean {
  const at = Array.from({ length: key.length }, (_, index) => index).findIndex(
    (index) => key[index] !== known[index],
  );
  const swapped = key.slice(0, at) + (key[at + 1] ?? '') + (key[at] ?? '') + key.slice(at + 2);
  return key.length >= lettersPerSlip && at >= 0 && swapped === known;
}

function withoutTwins(word: string): string {
  return word.replaceAll(/(\p{L})\1/gu, '$1');
}

/** Two words that say plainly what is asked: the document's own where it uses signs, else words of its language. */
export function examplesOf(words: Words): readonly string[] {
  const own = words.inUse.slice(0, 2);
  if (
    own.length === 2 &&
    own.every((word) => !/[\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word))
  ) {
    return own;
  }
  const [first = '', second = '', third = ''] = usualIn(words);
  return [first, words.vocable === 'status' ? third : second];
}

function furtherIn({ vocable, language }: Words): readonly string[] {
  return vocable === 'status' ? furtherStatus[language] : [];
}

function usualIn({ vocable, language }: Words): readonly string[] {
  return usualWords[language][vocable === 'status' ? 'status' : 'applicable'];
}

/** The words of `document` for `vocable`; after an edit only the rows of its chunk are counted again. */
export function wordsOf(document: IsmsDocument, vocable: Vocable): Words {
  return wordsOfDocument(document)[vocable]();
}

const wordsOfDocument = memoizePassing((document: IsmsDocument) => ({
  applicability: once(() => wordsFrom(document, 'applicability')),
  status: once(() => wordsFrom(document, 'status')),
}));

function wordsFrom(document: IsmsDocument, vocable: Vocable): Words {
  const parts = document.parts
    .filter(({ statementRows }) => statementRows.length > 0)
    .map((part) => wordsIn(part)[vocable]);
  const known = parts.reduce((sum, part) => sum + part.known, 0);
  const unknown = parts.reduce((sum, part) => sum + part.unknown, 0);
  const language = languageOfDocument(document);
  const understood = [...new Set(parts.flatMap(({ counts }) => [...counts.keys()]))];
  const inUse = mostFrequent(parts);
  return { vocable, language, inUse, understood, areUnderstood: known > unknown };
}

function mostFrequent(parts: readonly PartWords[]): readonly string[] {
  const counts = new Map<string, UsedWord>();
  for (const [word, used] of parts.flatMap((part) => [...part.counts])) {
    const before = counts.get(word);
    counts.set(word, before ? { ...before, count: before.count + used.count } : used);
  }
  const sorted = [...counts].toSorted(([, first], [, second]) => second.count - first.count);
  const meanings = sorted.map(([, { meaning }]) => meaning);
  return sorted
    .filter(([, { meaning }], index) => meanings.indexOf(meaning) === index)
    .map(([word]) => word);
}

interface UsedWord {
  readonly count: number;
  readonly meaning: string;
}

/** How many cells of a part are understood and how many are not, and the plain words among them. */
interface PartWords {
  readonly known: number;
  readonly unknown: number;
  readonly counts: ReadonlyMap<string, UsedWord>;
}

const wordsIn = memoize((part: DocumentFacts): Readonly<Record<Vocable, PartWords>> => ({
  applicability: countedWords(part, 'applicability'),
  status: countedWords(part, 'status'),
}));

function countedWords(part: DocumentFacts, vocable: Vocable): PartWords {
  const counts = new Map<string, UsedWord>();
  for (const row of singleRows(part)) {
    const word = plainWord(row, vocable, part.text);
    if (word !== undefined) {
      const count = (counts.get(word)?.count ?? 0) + 1;
      counts.set(word, { count, meaning: counts.get(word)?.meaning ?? row[vocable] });
    }
  }
  const cells = singleRows(part).filter(
    (row) =>
      (vocable === 'status' ? row.statusCell : row.applicabilityCell) && row[vocable] !== 'missing',
  );
  const unknown = cells.filter((row) => row[vocable] === 'unknown').length;
  return { known: cells.length - unknown, unknown, counts };
}

/** The word of a cell that is understood and bears no markup, such as that of a badge. */
function plainWord(row: StatementRow, vocable: Vocable, text: string): string | undefined {
  const cell = vocable === 'status' ? ownStatusCell(row) : row.applicabilityCell;
  const isKnown = row[vocable] !== 'unknown' && row[vocable] !== 'missing';
  // A date or a number belongs to the row, not to the word.
  if (!cell || !isKnown || cell.text.length > longestWord || /\p{N}/u.test(cell.text)) {
    return undefined;
  }
  return text.slice(cell.range.start, cell.range.end) === cell.text ? cell.text : undefined;
}

/** The cell for the status, unless the decision states it along with itself. */
function ownStatusCell({ applicabilityCell, statusCell }: StatementRow): Cell | undefined {
  return isSameCell(applicabilityCell, statusCell) ? undefined : statusCell;
}
