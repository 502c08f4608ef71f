import { numberIn, rankIn, type RiskMeasure } from '../../model/riskLevels.js';
import { type ListedRisk, type RiskLevel, riskLevelOf, riskLevels } from '../risksOverview.js';

/** A field of the risk matrix. */
export interface RiskField {
  readonly likelihood: number;
  readonly impact: number;
  readonly risks: readonly ListedRisk[];
  /** Whether likelihood times impact is above the acceptable level. */
  readonly isAboveAcceptable: boolean;
}

/** Risks before treatment by likelihood and impact. */
export interface RiskMatrix {
  /** Rows from the highest likelihood down, each with its impacts from 1 up. */
  readonly rows: readonly (readonly RiskField[])[];
  /** Risks whose likelihood or impact is not stated, or not on the scale. */
  readonly unplaced: readonly ListedRisk[];
}

/**
 * Places `risks` by the numbers of their likelihood and impact, or, on a scale to 5, by the words that
 * stand for them.
 */
export function riskMatrix(risks: readonly ListedRisk[], measure: RiskMeasure): RiskMatrix {
  const { scale, acceptableLevel } = measure;
  const placed = risks.map((risk) => ({
    risk,
    likelihood: stepOf(risk.likelihood, scale),
    impact: stepOf(risk.impact, scale),
  }));
  const steps = Array.from({ length: scale }, (_, index) => index + 1);
  return {
    rows: steps.toReversed().map((likelihood) =>
      steps.map((impact) => ({
        likelihood,
        impact,
        risks: placed
          .filter((one) => one.likelihood === likelihood && one.impact === impact)
          .map(({ risk }) => risk),
        isAboveAcceptable: likelihood * impact > acceptableLevel,
      })),
    ),
    unplaced: placed
      .filter(({ likelihood, impact }) => likelihood === undefined || impact === undefined)
      .map(({ risk }) => risk),
  };
}

function stepOf(text: string | undefined, scale: number): number | undefined {
  const number = numberIn(text ?? '') ?? (scale === 5 ? rankIn(text ?? '') : undefined);
  return number !== undefined && number >= 1 && number <= scale ? number : undefined;
}

/** How many risks lie on a level before treatment and on which levels they lie after it. */
export interface LevelMoves {
  /** The levels that occur before or after, the highest first. */
  readonly levels: readonly RiskLevel[];
  /** One row for each of `levels` before treatment, with a number for each of `levels` after it. */
  readonly rows: readonly (readonly number[])[];
}

/** How treatment moves risks from level to level, by what the registers state as residual risk. */
export function levelMoves(risks: readonly ListedRisk[], measure: RiskMeasure): LevelMoves {
  const moves = risks.map(({ level, residual }) => ({
    before: riskLevelOf(level, measure),
    after: riskLevelOf(residual, measure),
  }));
  const levels = riskLevels.filter((level) =>
    moves.some(({ before, after }) => before === level || after === level),
  );
  return {
    levels,
    rows: levels.map((before) =>
      levels.map(
        (after) => moves.filter((move) => move.before === before && move.after === after).length,
      ),
    ),
  };
}
