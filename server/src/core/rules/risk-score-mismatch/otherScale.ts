import { memoizePair } from '../../base/memo.js';
import { type LevelMatrix, type MatrixStep, stepIn, stepWith } from '../../model/levelMatrix.js';
import { numberIn } from '../../model/riskLevels.js';
import type { Cell } from '../../model/table.js';
import type { PlacedPiece, RegisterPiece } from '../riskRegisters.js';

/** In a register with fewer rows, a single number that is no step is no slip of the pen. */
const rowsThatOutweigh = 10;

/**
 * Whether a register has likelihoods or impacts that no step of `matrix` has the number of: in two
 * rows, or in one where there are few. What its other rows say is then not by this matrix, either.
 */
export function isOnOtherScale(register: readonly PlacedPiece[], matrix: LevelMatrix): boolean {
  const rows = register.reduce((sum, { piece }) => sum + piece.rows.length, 0);
  const outside = register.reduce((sum, { piece }) => sum + rowsOutside(piece, matrix), 0);
  return outside >= 2 || (outside === 1 && rows < rowsThatOutweigh);
}

const rowsOutside = memoizePair(
  ({ rows }: RegisterPiece, { likelihood, impact }: LevelMatrix): number =>
    rows.filter((row) => isOutside(row.likelihood, likelihood) || isOutside(row.impact, impact))
      .length,
);

function isOutside(cell: Cell | undefined, steps: readonly MatrixStep[]): boolean {
  const text = cell?.text ?? '';
  const number = numberIn(text);
  return (
    number !== undefined &&
    stepWith(number, steps) === undefined &&
    stepIn(text, steps) === undefined
  );
}
