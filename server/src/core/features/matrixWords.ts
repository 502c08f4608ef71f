import { type LevelMatrix, type MatrixStep, statedLevel, stepIn } from '../model/levelMatrix.js';
import type { ColumnRole } from '../model/table.js';

/**
 * The names that `matrix` has for a column of likelihood, impact or level, without those that a text of
 * `inUse` names, alone or beside its number; `undefined` without a matrix, and
 * where its steps are numbers only.
 */
export function wordsOfMatrix(
  role: ColumnRole,
  inUse: readonly string[],
  matrix: LevelMatrix | undefined,
): readonly string[] | undefined {
  if (!matrix) {
    return undefined;
  }
  const steps = stepsFor(role, matrix);
  const names = steps ? steps.flatMap(({ name }) => name ?? []) : matrix.levels;
  const used = new Set(
    inUse.map((word) => (steps ? stepIn(word, steps) : statedLevel(word, matrix)?.level)),
  );
  return names.length === 0 ? undefined : names.filter((_, place) => !used.has(place));
}

/** The steps that stand in a column; `undefined` for one of levels. */
function stepsFor(
  role: ColumnRole,
  { likelihood, impact }: LevelMatrix,
): readonly MatrixStep[] | undefined {
  if (role === 'likelihood' || role === 'residualLikelihood') {
    return likelihood;
  }
  return role === 'impact' || role === 'residualImpact' ? impact : undefined;
}
