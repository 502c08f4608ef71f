import type { RiskMeasure } from '../../model/acceptableRisk.js';
import { numberIn, rankIn } from '../../model/riskLevels.js';
import { type ListedRisk, type RiskLevel, riskLevelOf, riskLevels } from '../risksOverview.js';

/** A field of the risk matrix. */
export interface RiskField {
  readonly likelihood: number;
  readonly impact: number;
  readonly risks: readonly ListedRisk[];
  /** Whether likelihood times impact is above the acceptable level. */
  readonly isAboveAcceptable: boolean;
}

/** Risks by likelihood and impact, before or after treatment. */
export interface RiskMatrix {
  /** Rows from the highest likelihood down, each with its impacts from 1 up. */
  readonly rows: readonly (readonly RiskField[])[];
  /** Risks whose likelihood or impact is not stated, or not on the scale. */
  readonly unplaced: readonly ListedRisk[];
}

/** The likelihood and the impact by which a risk is placed, as written. */
interface Assessment {
  readonly likelihood?: string;
  readonly impact?: string;
}

/**
 * Places `risks` before treatment by the numbers of their likelihood and impact, or, on a scale to 5,
 * by the words that stand for them.
 */
export function riskMatrix(risks: readonly ListedRisk[], measure: RiskMeasure): RiskMatrix {
  return matrixOf(risks, measure, (risk) => risk);
}

/**
 * Places `risks` in the same way by what their registers state as likelihood and impact after
 * treatment. Nothing is concluded from a residual level, nor from a risk that is accepted.
 */
export function residualMatrix(risks: readonly ListedRisk[], measure: RiskMeasure): RiskMatrix {
  return matrixOf(risks, measure, ({ residualLikelihood, residualImpact }) => ({
    ...(residualLikelihood !== undefined && { likelihood: residualLikelihood }),
    ...(residualImpact !== undefined && { impact: residualImpact }),
  }));
}

function matrixOf(
  risks: readonly ListedRisk[],
  { scale, acceptableLevel }: RiskMeasure,
  assessmentOf: (risk: ListedRisk) => Assessment,
): RiskMatrix {
  const placed = risks.map((risk) => {
    const { likelihood, impact } = assessmentOf(risk);
    return { risk, likelihood: stepOf(likelihood, scale), impact: stepOf(impact, scale) };
  });
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
