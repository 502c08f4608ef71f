import { type LevelMatrix, productsByLevel, statedLevel } from './levelMatrix.js';
import { numberIn, rankIn } from './riskLevels.js';
import type { RiskRow } from './riskRow.js';

/** How risks are measured: likelihood and impact run from 1 to `scale`, a level from 1 to its square. */
export interface RiskMeasure {
  readonly scale: number;
  /** The highest level that needs no treatment. */
  readonly acceptableLevel: number;
  /** Whether that is the organisation's own, which counts on every scale. */
  readonly isStated?: true;
  /** The organisation's own matrix; absent where it states none. */
  readonly matrix?: LevelMatrix;
}

/**
 * Whether the text of a level says beyond doubt that it is above the acceptable one: a number on the
 * scale; a level of the matrix that only higher products give; or one of the two highest words where
 * at most half of the scale is acceptable.
 */
export function isAboveAcceptable(text: string, measure: RiskMeasure): boolean {
  const { scale, acceptableLevel } = measure;
  const number = statedNumber(text, measure);
  if (number !== undefined) {
    return number > acceptableLevel && number <= scale * scale;
  }
  const least = leastProduct(text, measure);
  return least === undefined
    ? !/\d/.test(text) && (rankIn(text) ?? 0) >= 4 && acceptableLevel * 2 <= scale * scale
    : least > acceptableLevel && least <= scale * scale;
}

/** The acceptable level where it can be told beside `text`: a level in words is on no scale of numbers. */
export function acceptableBeside(text: string, measure: RiskMeasure): number | undefined {
  return /\d/.test(text) && leastProduct(text, measure) === undefined
    ? measure.acceptableLevel
    : undefined;
}

/** The score in `text`; the number in the name of a level is none. */
function statedNumber(text: string, { matrix }: RiskMeasure): number | undefined {
  const stated = matrix && statedLevel(text, matrix);
  return stated ? stated.score : numberIn(text);
}

/** What the name of a level, without a score beside it, stands for at least. */
function leastProduct(text: string, { matrix }: RiskMeasure): number | undefined {
  const stated = matrix && statedLevel(text, matrix);
  return matrix && stated?.level !== undefined && stated.score === undefined
    ? Math.min(...(productsByLevel(matrix)[stated.level] ?? []))
    : undefined;
}

/**
 * How the risk of a row is measured: by `measure`, or on a scale of its own, if its acceptable level is
 * stated above the register, or the organisation states one; how far that scale goes is not known.
 */
export function measureOf(
  { hasOwnScale, ownAcceptable }: Pick<RiskRow, 'hasOwnScale' | 'ownAcceptable'>,
  measure: RiskMeasure,
): RiskMeasure | undefined {
  if (!hasOwnScale) {
    return measure;
  }
  const acceptableLevel = ownAcceptable ?? (measure.isStated ? measure.acceptableLevel : undefined);
  return acceptableLevel === undefined
    ? undefined
    : { scale: Number.POSITIVE_INFINITY, acceptableLevel };
}
