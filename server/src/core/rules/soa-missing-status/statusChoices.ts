import { memoize } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell } from '../../model/statementCells.js';
import type { ImplementationStatus } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { languageOfPart } from '../textLanguage.js';
import { usualWords } from '../usualWords.js';

/** In the order of {@link usualWords}. */
const choices: readonly ImplementationStatus[] = [
  ...(['implemented', 'partial', 'planned', 'notImplemented'] as const),
];

const longestWord = 30;

/**
 * What a status can be, from done to not begun, each in the words that the rows of `part` use most, or in
 * those that are usual in its language.
 */
export const statusChoices = memoize((part: DocumentFacts): readonly string[] => {
  const usual = usualWords[languageOfPart(part)].status;
  return choices.flatMap((status, index) => wordInUse(part, status) ?? usual[index] ?? []);
});

function wordInUse(
  { text, statementRows }: DocumentFacts,
  wanted: ImplementationStatus,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { status, statusCell, applicabilityCell } of statementRows) {
    const isOwn = statusCell && !isSameCell(statusCell, applicabilityCell);
    if (status === wanted && isOwn && isPlain(statusCell, text)) {
      counts.set(statusCell.text, (counts.get(statusCell.text) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** A word with markup around it, such as a badge, is not one to copy. */
function isPlain({ range, text: word }: Cell, text: string): boolean {
  return (
    word.length <= longestWord &&
    !/\p{N}/u.test(word) &&
    text.slice(range.start, range.end) === word
  );
}
