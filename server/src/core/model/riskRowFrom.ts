import type { TextRange } from '../base/textRange.js';
import type { ControlReference } from './controlReference.js';
import type { RiskRow } from './riskRow.js';
import type { RowCells } from './rowCells.js';

/** The risk at `range` with what `cells` say about it. */
export function riskRowFrom(
  range: TextRange,
  { id, idRange }: Pick<RiskRow, 'id' | 'idRange'>,
  cells: RowCells,
  references: readonly ControlReference[],
): RiskRow {
  // A register that has no column for the risk in words says what threatens.
  const description =
    cells.cell('risk') ??
    cells.cell('title') ??
    cells.cell('threat') ??
    cells.cell('vulnerability');
  const controlsCell = cells.cell('control');
  return {
    range,
    id,
    idRange,
    references,
    ...(description && { description }),
    ...(controlsCell && { controlsCell }),
    ...assessedCells(cells),
    ...followedCells(cells),
  };
}

type RiskCells = Partial<Omit<RiskRow, 'range' | 'id' | 'idRange' | 'references'>>;

function assessedCells(cells: RowCells): RiskCells {
  const asset = cells.cell('asset');
  const likelihood = cells.cell('likelihood');
  const impact = cells.cell('impact');
  const level = cells.cell('level');
  return {
    ...(asset && { asset }),
    ...(likelihood && { likelihood }),
    ...(impact && { impact }),
    ...(level && { level }),
    ...remainingCells(cells),
  };
}

function remainingCells(cells: RowCells): RiskCells {
  const residual = cells.cell('residual');
  const residualLikelihood = cells.cell('residualLikelihood');
  const residualImpact = cells.cell('residualImpact');
  return {
    ...(residual && { residual }),
    ...(residualLikelihood && { residualLikelihood }),
    ...(residualImpact && { residualImpact }),
  };
}

function followedCells(cells: RowCells): RiskCells {
  const owner = cells.cell('owner');
  const treatment = cells.cell('treatment');
  const status = cells.cell('status');
  const review = cells.cell('review');
  const evidence = cells.cell('evidence');
  return {
    ...(owner && { owner }),
    ...(treatment && { treatment }),
    ...(status && { status }),
    ...(review && { review }),
    ...(evidence && { evidence }),
  };
}
