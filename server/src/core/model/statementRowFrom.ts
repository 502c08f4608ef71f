import type { TextRange } from '../base/textRange.js';
import type { ControlReference } from './controlReference.js';
import type { RowCells } from './rowCells.js';
import { decisionOf, type DecisionReading } from './statementDecision.js';
import type { Applicability, StatementRow } from './statementRow.js';
import type { Cell } from './table.js';
import { isNothing } from './words/values.js';

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
  const own = cells.cell(applicability === 'excluded' ? 'exclusionReason' : 'inclusionReason');
  const general = cells.cell('justification');
  const isTold = own && general && isCode(own.text) && !isNothing(general.text);
  return isTold ? general : (own ?? general);
}

/** "RA", "LR, BR" and a tick are of a legend: beside them the reason stands in words. */
function isCode(text: string): boolean {
  return (
    /^(?:[^\p{L}]*\p{Lu}{1,4}\d?\b)+[^\p{L}]*$/u.test(text.slice(0, 40)) ||
    /^(?:[xX]|\P{L}*)$/u.test(text)
  );
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
