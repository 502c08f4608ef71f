import { isSameCell } from './statementCells.js';
import type { StatementRow } from './statementRow.js';
import { givesReason, isNothing } from './words/values.js';

/**
 * Says whether a row of a statement gives a reason for its decision: in the cell for it, or behind
 * the decision itself ("No – no own data centre"). Without a column for reasons, what stands in the
 * column for evidence is taken as one: the layout has no better place for it.
 */
export function isReasoned({
  justificationCell,
  applicabilityCell,
  evidenceCell,
}: StatementRow): boolean {
  if (applicabilityCell && givesReason(applicabilityCell.text)) {
    return true;
  }
  if (!justificationCell) {
    return !isNothing(evidenceCell?.text ?? '');
  }
  return !isNothing(justificationCell.text) && !isSameCell(justificationCell, applicabilityCell);
}
