import { isClause, isHigh, type NumberInRow } from './clauseRuns.js';
import type { ColumnNumbers } from './columnNumbers.js';
import { isControl } from './knownControls.js';
import type { WrittenReference } from './scanText.js';
import { idOf } from './writtenId.js';

/** Whether a number in a column that holds controls is that of a clause, or one that no control has. */
export function isOtherAmong({ reference, row }: NumberInRow, numbers: ColumnNumbers): boolean {
  return (
    numbers.hold === 'controlsAndOthers' &&
    ((isHigh(reference) && !numbers.hasControl2013) ||
      isClauseAmong(reference, numbers) ||
      numbers.clauseRows.has(row))
  );
}

/**
 * Whether a bare number among controls is that of a clause: it is one, and either no control can
 * be meant (9.3.2), or it has another form than the controls there, or all numbers are clauses.
 */
export function isClauseAmong(
  { first: { numbers } }: WrittenReference,
  { partsOfControls }: ColumnNumbers,
): boolean {
  return (
    isClause(numbers) &&
    (!isControl(idOf('A', numbers)) || !partsOfControls.includes(numbers.length))
  );
}
