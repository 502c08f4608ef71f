import { distance } from 'fastest-levenshtein';

import { memoize } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { normalised } from '../../model/words/normalise.js';
import { languageOfPart } from '../textLanguage.js';
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

const longestWord = 30;

/** So few letters may be wrong for each that the word has: in "Ye" anything could be meant. */
const lettersPerSlip = 4;

/**
 * The known word that `text` was meant to be, if only a letter or two are wrong in it. Where two
 * words are as close as each other, or where letters before a word turn it round ("Incomplete"),
 * none is.
 */
export function closestWord(
  text: string,
  vocable: Vocable,
  part: DocumentFacts,
): string | undefined {
  const key = normalised(text);
  const most = Math.min(2, Math.floor(key.length / lettersPerSlip));
  const words = new Map(
    [...usual[vocable], ...usualIn(part, vocable), ...wordsInUse(vocable, part)].map((word) => [
      normalised(word),
      word,
    ]),
  );
  const [best, second] = [...words]
    .map(([known, word]) => ({ word, known, slips: distance(key, known) }))
    .filter(
      ({ known, slips }) =>
        (slips > 0 && slips <= most && !key.endsWith(known)) ||
        hasDoubled(key, known) ||
        hasSwapped(key, known),
    )
    .toSorted((first, other) => first.slips - other.slips);
  return best && best.slips !== second?.slips ? best.word : undefined;
}

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

/** Two words that say plainly what is asked, in the language of `part`. */
export function examples(vocable: Vocable, part: DocumentFacts): readonly string[] {
  const [first = '', second = '', third = ''] = usualIn(part, vocable);
  return [first, vocable === 'status' ? third : second];
}

function usualIn(part: DocumentFacts, vocable: Vocable): readonly string[] {
  return usualWords[languageOfPart(part)][vocable === 'status' ? 'status' : 'applicable'];
}

/** The understood words that the rows of `part` use, the most frequent first, one for each meaning. */
export function wordsInUse(vocable: Vocable, part: DocumentFacts): readonly string[] {
  return inUse(part)[vocable];
}

const inUse = memoize((part: DocumentFacts): Readonly<Record<Vocable, readonly string[]>> => ({
  applicability: mostFrequent(part, 'applicability'),
  status: mostFrequent(part, 'status'),
}));

function mostFrequent(part: DocumentFacts, vocable: Vocable): readonly string[] {
  const counts = new Map<string, { count: number; readonly meaning: string }>();
  for (const row of singleRows(part)) {
    const word = plainWord(row, vocable, part.text);
    if (word !== undefined) {
      const known = counts.get(word) ?? { count: 0, meaning: row[vocable] };
      known.count += 1;
      counts.set(word, known);
    }
  }
  const sorted = [...counts].toSorted(([, first], [, second]) => second.count - first.count);
  const meanings = sorted.map(([, { meaning }]) => meaning);
  return sorted
    .filter(([, { meaning }], index) => meanings.indexOf(meaning) === index)
    .map(([word]) => word);
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
