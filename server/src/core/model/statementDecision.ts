import type { RowCells } from './rowCells.js';
import type { Applicability, ImplementationStatus } from './statementRow.js';
import { signOf, type StatusLegend } from './statusLegend.js';
import type { Cell, TableSigns } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import {
  applicabilityOf,
  decisionWithin,
  isEmptyBox,
  isNothing,
  statusOf,
  statusWithin,
} from './words/values.js';

/** What a row decides and where it does. */
export interface Decision {
  readonly applicability: Applicability;
  readonly applicabilityCell?: Cell;
  readonly status: ImplementationStatus;
  readonly statusCell?: Cell;
}

/** How to read what can be read in two ways. */
export interface DecisionReading extends TableSigns {
  readonly vocabulary: Vocabulary;
  /** What single capitals in the column for the status say in this table. */
  readonly statusLetters?: ReadonlyMap<string, ImplementationStatus>;
  /** What signs say by the legend of the document. */
  readonly legend?: StatusLegend | undefined;
  /** A column that is not understood says no: what the rest says decides nothing. */
  readonly isDoubtful?: boolean;
}

/**
 * What `cells` decide. Without a column for applicability the decision follows from where the row
 * stands (a list of exclusions), from its status, or from how its justification begins.
 */
export function decisionOf(cells: RowCells, reading: DecisionReading): Decision {
  const statusCell = cells.cell('status');
  const status = statusCell ? statusIn(statusCell, reading) : 'missing';
  const decided = ownDecision(cells, reading);
  if (decided) {
    const own = statusCell ? { status, statusCell } : statusBeside(decided, reading.vocabulary);
    return { ...decided, ...own };
  }
  const own = { status, ...(statusCell && { statusCell }) };
  if (cells.has('exclusionReason')) {
    return { ...own, ...byExclusionReason(cells, status) };
  }
  return reading.isDoubtful
    ? { applicability: 'missing', status }
    : { ...own, ...byStatus(cells, status, reading) };
}

function statusIn(
  { text }: Cell,
  { statusLetters, vocabulary, legend }: DecisionReading,
): ImplementationStatus {
  const explained = legend?.status.get(signOf(text));
  if (explained) {
    return explained === 'undecided' ? 'missing' : explained;
  }
  return statusLetters?.get(text.toUpperCase()) ?? statusOf(text, vocabulary);
}

/** Whether `cell` holds a single cross, which means yes in one table and no in another. */
export function isCross(cell: Pick<Cell, 'text'> | undefined): boolean {
  return /^[xX✗✘]$/u.test(cell?.text ?? '');
}

type OwnDecision = Required<Pick<Decision, 'applicability' | 'applicabilityCell'>>;

function ownDecision(cells: RowCells, reading: DecisionReading): OwnDecision | undefined {
  const cell = cells.cell('applicable');
  const other = cells.cell('inapplicable');
  if (!cell || !other) {
    return cell && { applicability: ownWord(cell, reading), applicabilityCell: cell };
  }
  const isIn = isTicked(cell, reading.vocabulary);
  const isOut = isTicked(other, reading.vocabulary);
  if (isIn === isOut) {
    return { applicability: isIn ? 'unknown' : 'missing', applicabilityCell: cell };
  }
  return isIn
    ? { applicability: 'applicable', applicabilityCell: cell }
    : { applicability: 'excluded', applicabilityCell: other };
}

/** Of two columns to tick, that which holds anything but a dash, an empty box or a no is ticked. */
function isTicked(cell: Cell, vocabulary: Vocabulary): boolean {
  const said = applicabilityOf(cell.text, vocabulary);
  return isCross(cell) || said === 'applicable' || said === 'unknown';
}

function ownWord(
  cell: Cell,
  { vocabulary, crossMeans, emptyBoxMeans, legend }: DecisionReading,
): Applicability {
  const explained = legend?.applicability.get(signOf(cell.text));
  if (explained) {
    return explained;
  }
  if (isCross(cell)) {
    return crossMeans;
  }
  const known = applicabilityOf(cell.text, vocabulary);
  return known === 'undecided' && emptyBoxMeans && isEmptyBox(cell.text) ? emptyBoxMeans : known;
}

/** Beside an exclusion stands its reason: "Not applicable. No offices." */
function statusBeside(
  { applicability, applicabilityCell: cell }: OwnDecision,
  vocabulary: Vocabulary,
): Pick<Decision, 'status' | 'statusCell'> {
  const status = applicability === 'excluded' ? 'missing' : statusWithin(cell.text, vocabulary);
  return status === 'missing' ? { status } : { status, statusCell: cell };
}

function byExclusionReason(
  cells: RowCells,
  status: ImplementationStatus,
): Pick<Decision, 'applicability'> {
  const further = (['status', 'inclusionReason', 'implementation'] as const).some((role) =>
    cells.has(role),
  );
  const isReasoned = !isNothing(cells.cell('exclusionReason')?.text ?? '');
  const isExcluded = !further || status === 'notApplicable' || (isReasoned && status === 'missing');
  return { applicability: isExcluded ? 'excluded' : 'applicable' };
}

function byStatus(
  cells: RowCells,
  status: ImplementationStatus,
  { vocabulary }: DecisionReading,
): Pick<Decision, 'applicability' | 'applicabilityCell'> {
  const statusCell = cells.cell('status');
  if (statusCell && status === 'notApplicable') {
    return { applicability: 'excluded', applicabilityCell: statusCell };
  }
  const reason = cells.cell('justification');
  if (reason && !isNothing(reason.text)) {
    return byReason(reason, status, vocabulary);
  }
  return statusCell || cells.has('inclusionReason')
    ? { applicability: 'applicable' }
    : { applicability: 'missing', ...(reason && { applicabilityCell: reason }) };
}

/** A justification of either kind often begins with the decision: "Excluded – no own premises". */
function byReason(
  reason: Cell,
  status: ImplementationStatus,
  vocabulary: Vocabulary,
): Pick<Decision, 'applicability' | 'applicabilityCell'> {
  const applicability = decisionWithin(reason.text, vocabulary);
  if (applicability === 'excluded' || applicability === 'undecided') {
    return { applicability, applicabilityCell: reason };
  }
  // "No premises of our own" may well leave the control out, as long as no status says otherwise.
  const opensSo =
    opensWithNone.test(reason.text) || applicabilityOf(reason.text, vocabulary) === 'excluded';
  const mayExclude = status === 'missing' && opensSo;
  return { applicability: mayExclude ? 'missing' : 'applicable' };
}

const opensWithNone =
  /^(?:no|none|kein\p{L}*|aucun\p{L}*|pas|sans|sin|ning\p{L}*|sem|nenhum\p{L}*|nessun\p{L}*|senza|geen)(?!\p{L})/iu;
