import { isSameCell } from './statementCells.js';
import type { StatementRow } from './statementRow.js';
import { isNoReason } from './words/placeholders.js';
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

/**
 * Says whether the reason that {@link isReasoned} finds is one that an auditor would take: "TBD" and
 * "n. a." keep its place. That is told apart from a missing reason, so that each has its own finding.
 */
export function saysWhy(row: StatementRow): boolean {
  const { justificationCell, applicabilityCell, evidenceCell } = row;
  const cell = justificationCell ?? evidenceCell;
  const isOpen = isNoReason(cell?.text ?? '') && !givesReason(applicabilityCell?.text ?? '');
  return isReasoned(row) && !isOpen;
}

/**
 * Says whether a row only gives a reason and neither decides nor tells a status, as those of a table that
 * goes on with the statement do: which way the control is decided stands elsewhere.
 */
export function givesReasonOnly({ has }: StatementRow): boolean {
  return has.justification && !has.applicability && !has.status;
}

/** Says whether a row gives but the status of a control, as a roadmap does. */
export function givesStatusOnly({ has, isByStatus }: StatementRow): boolean {
  return isByStatus ?? (has.status && !has.applicability && !has.justification);
}

/**
 * Says whether of two rows on one control one decides and the other gives what the first has no place for,
 * the reason and perhaps the status. A status of what the other one excludes contradicts it.
 */
export function areHalves(one: StatementRow, other: StatementRow): boolean {
  if (hasOwnDecision(one) === hasOwnDecision(other)) {
    return false;
  }
  const [deciding, further] = hasOwnDecision(one) ? [one, other] : [other, one];
  const isShared = (['justification', 'status'] as const).some(
    (place) => deciding.has[place] && further.has[place],
  );
  return !isShared && !(deciding.applicability === 'excluded' && isUnderWay.has(further.status));
}

/** Says whether a row has a place for its decision, and does not decide by its status or by how its reason begins. */
export function hasOwnDecision(row: StatementRow): boolean {
  const { applicabilityCell, statusCell, status, justificationCell, has } = row;
  const isByStatus = status === 'notApplicable' && isSameCell(applicabilityCell, statusCell);
  return has.applicability && !isByStatus && !isSameCell(applicabilityCell, justificationCell);
}

const isUnderWay: ReadonlySet<string> = new Set(['implemented', 'partial', 'planned']);

/** Says whether a row excludes by standing in a list of exclusions, without a decision of its own. */
export function isListedExclusion({
  applicability,
  applicabilityCell,
  has,
}: StatementRow): boolean {
  return applicability === 'excluded' && has.applicability && applicabilityCell === undefined;
}
