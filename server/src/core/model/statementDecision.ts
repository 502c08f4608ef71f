import type { RowCells } from './rowCells.js';
import type { Applicability, ImplementationStatus } from './statementRow.js';
import type { Cell } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { applicabilityOf, isNothing, statusOf, statusWithin } from './words/values.js';

/** What a row decides and where it does. */
export interface Decision {
  readonly applicability: Applicability;
  readonly applicabilityCell?: Cell;
  readonly status: ImplementationStatus;
  readonly statusCell?: Cell;
}

/** How to read what can be read in two ways. */
export interface DecisionReading {
  readonly vocabulary: Vocabulary;
  /** Whether an `X` in the column for applicability ticks a control, or strikes it out. */
  readonly crossMeans: 'applicable' | 'excluded';
}

/**
 * What `cells` decide. Without a column for applicability the decision follows from where the row
 * stands (a list of exclusions), from its status, or from how its justification begins.
 */
export function decisionOf(cells: RowCells, reading: DecisionReading): Decision {
  const statusCell = cells.cell('status');
  const status = statusCell ? statusOf(statusCell.text, reading.vocabulary) : 'missing';
  const applicabilityCell = cells.cell('applicable');
  if (applicabilityCell) {
    const applicability = ownWord(applicabilityCell, reading);
    const own = statusCell
      ? { status, statusCell }
      : statusBeside(applicabilityCell, reading.vocabulary);
    return { applicability, applicabilityCell, ...own };
  }
  const own = { status, ...(statusCell && { statusCell }) };
  if (cells.has('exclusionReason')) {
    return { ...own, ...byExclusionReason(cells, status) };
  }
  return { ...own, ...byStatus(cells, status, reading) };
}

/** Whether `cell` holds a single cross, which means yes in one table and no in another. */
export function isCross(cell: Cell | undefined): boolean {
  return /^[xX✗✘]$/u.test(cell?.text ?? '');
}

function ownWord(cell: Cell, { vocabulary, crossMeans }: DecisionReading): Applicability {
  const known = applicabilityOf(cell.text, vocabulary);
  return isCross(cell) ? crossMeans : known;
}

function statusBeside(cell: Cell, vocabulary: Vocabulary): Pick<Decision, 'status' | 'statusCell'> {
  const status = statusWithin(cell.text, vocabulary);
  return status === 'missing' ? { status } : { status, statusCell: cell };
}

function byExclusionReason(
  cells: RowCells,
  status: ImplementationStatus,
): Pick<Decision, 'applicability'> {
  const isListOfExclusions =
    !cells.has('status') && !cells.has('inclusionReason') && !cells.has('implementation');
  const isReasoned = !isNothing(cells.cell('exclusionReason')?.text ?? '');
  const isOpen = status === 'missing' || status === 'notApplicable';
  const isExcluded = isListOfExclusions || status === 'notApplicable' || (isReasoned && isOpen);
  return { applicability: isExcluded ? 'excluded' : 'applicable' };
}

function byStatus(
  cells: RowCells,
  status: ImplementationStatus,
  { vocabulary }: DecisionReading,
): Pick<Decision, 'applicability' | 'applicabilityCell'> {
  const statusCell = cells.cell('status');
  if (status === 'notApplicable') {
    return { applicability: 'excluded', ...(statusCell && { applicabilityCell: statusCell }) };
  }
  const reason = cells.cell('justification');
  const begins = reason ? applicabilityOf(reason.text, vocabulary) : 'missing';
  if (reason && (begins === 'excluded' || begins === 'undecided')) {
    return { applicability: begins, applicabilityCell: reason };
  }
  const says = statusCell !== undefined || cells.has('inclusionReason') || begins !== 'missing';
  return { applicability: says ? 'applicable' : 'missing', ...(reason && !says && { applicabilityCell: reason }) };
}
