import { memoize } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell } from '../../model/statementCells.js';
import type { ImplementationStatus } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';

const usual: readonly (readonly [ImplementationStatus, string])[] = [
  ['implemented', 'Implemented'],
  ['partial', 'Partially implemented'],
  ['planned', 'Planned'],
  ['notImplemented', 'Not implemented'],
];

const longestWord = 30;

/** What a status can be, from done to not begun, each in the words that the rows of `part` use most. */
export const statusChoices = memoize((part: DocumentFacts): readonly string[] =>
  usual.map(([status, word]) => wordInUse(part, status) ?? word),
);

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
  return word.length <= longestWord && text.slice(range.start, range.end) === word;
}
