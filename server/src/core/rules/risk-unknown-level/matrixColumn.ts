import { type LevelMatrix, levelOfScore, statedLevel, stepIn } from '../../model/levelMatrix.js';
import { numberIn } from '../../model/riskLevels.js';
import type { Measure } from './messages.js';

/** What a column holds by the matrix of `isms.yaml`. */
export interface MatrixColumn {
  readonly matrix: LevelMatrix;
  readonly place: Measure;
}

/** Whether `text` is a step or a level of the matrix. */
export function isInMatrix(text: string, { matrix, place }: MatrixColumn): boolean {
  if (place !== 'level') {
    return stepIn(text, matrix[place]) !== undefined;
  }
  const { level, score } = statedLevel(text, matrix) ?? {};
  return level !== undefined || levelOfScore(matrix, score ?? -1) !== undefined;
}

/** Whether `text` is certainly none: another word, or a number that no step or level has. */
export function isOutsideMatrix(text: string, column: MatrixColumn): boolean {
  if (!/\d/.test(text)) {
    return !isInMatrix(text, column);
  }
  const number = numberIn(text);
  const { matrix, place } = column;
  // Where no product gives the levels, a number beside them is a score that nobody knows.
  const hasNumbers = place !== 'level' || matrix.scores !== undefined;
  return number !== undefined && hasNumbers && !isInMatrix(String(number), column);
}

/** What can be written in the column. */
export function namesIn({ matrix, place }: MatrixColumn): readonly string[] {
  return place === 'level'
    ? matrix.levels
    : matrix[place].map(({ name, value }) => name ?? String(value));
}
