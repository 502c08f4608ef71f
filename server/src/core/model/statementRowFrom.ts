import type { TextRange } from '../base/textRange.js';
import type { ControlReference } from './controlReference.js';
import type { RowCells } from './rowCells.js';
import { decisionOf, type DecisionReading } from './statementDecision.js';
import type { Applicability, StatementRow } from './statementRow.js';
import type { Cell } from './table.js';

/** The row at `range` about `reference`, from its cells or fields. */
export function statementRowFrom(
  range: TextRange,
  reference: ControlReference,
  cells: RowCells,
  reading: DecisionReading,
): StatementRow {
  const decision = decisionOf(cells, reading);
  const justificationCell = reasonCell(cells, decision.applicability);
  return {
    range,
    reference,
    ...decision,
    ...(justificationCell && { justificationCell }),
    ...furtherCells(cells),
    has: {
      applicability: decision.applicabilityCell !== undefined || cells.has('exclusionReason'),
      justification: justificationCell !== undefined,
      status: decision.statusCell !== undefined,
      evidence: cells.has('evidence'),
    },
  };
}

function reasonCell(cells: RowCells, applicability: Applicability): Cell | undefined {
  const own = applicability === 'excluded' ? 'exclusionReason' : 'inclusionReason';
  return cells.cell(own) ?? cells.cell('justification');
}

function furtherCells(cells: RowCells): Partial<StatementRow> {
  const cloudGuidanceCell = cells.cell('cloudGuidance');
  const responsibilityCell = cells.cell('responsibility');
  const ownerCell = cells.cell('owner');
  const evidenceCell = cells.cell('evidence');
  const risksCell = cells.cell('risks');
  return {
    ...(cloudGuidanceCell && { cloudGuidanceCell }),
    ...(responsibilityCell && { responsibilityCell }),
    ...(ownerCell && { ownerCell }),
    ...(evidenceCell && { evidenceCell }),
    ...(risksCell && { risksCell }),
  };
}
