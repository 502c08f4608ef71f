import { isAboveAcceptable, type RiskMeasure } from '../../model/acceptableRisk.js';
import { type LevelMatrix, type MatrixStep, stepIn } from '../../model/levelMatrix.js';
import { numberIn, rankIn } from '../../model/riskLevels.js';
import { type ListedRisk, type RiskLevel, riskLevelOf, riskLevels } from '../risksOverview.js';

/** A field of the risk matrix. */
export interface RiskField {
  readonly likelihood: MatrixStep;
  readonly impact: MatrixStep;
  readonly risks: readonly ListedRisk[];
  /** Likelihood times impact; absent where that does not give the level. */
  readonly score?: number;
  /** What the matrix of `isms.yaml` calls it; absent where there is none. */
  readonly level?: string;
  readonly isAboveAcceptable: boolean;
}

/** Risks by likelihood and impact, before or after treatment. */
export interface RiskMatrix {
  /** Rows from the highest likelihood down, each with its impacts from the lowest up. */
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
 * Places `risks` before treatment by their likelihood and impact: by the steps of the matrix, else by
 * numbers or, on a scale to 5, by the words that stand for them.
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
  measure: RiskMeasure,
  assessmentOf: (risk: ListedRisk) => Assessment,
): RiskMatrix {
  const { likelihood, impact } = measure.matrix ?? numberedSteps(measure.scale);
  const placed = risks.map((risk) => {
    const { likelihood: first = '', impact: second = '' } = assessmentOf(risk);
    return { risk, row: placeIn(first, likelihood), column: placeIn(second, impact) };
  });
  const rows = likelihood.map((one, row) =>
    impact.map((other, column) => ({
      likelihood: one,
      impact: other,
      risks: placed
        .filter((place) => place.row === row && place.column === column)
        .map(({ risk }) => risk),
      ...weightOf(row, column, { product: one.value * other.value, measure }),
    })),
  );
  return {
    rows: rows.toReversed(),
    unplaced: placed
      .filter(({ row, column }) => row === undefined || column === undefined)
      .map(({ risk }) => risk),
  };
}

/** By likelihood times impact; where the matrix gives levels without it, by the level. */
function weightOf(
  row: number,
  column: number,
  { product, measure }: { readonly product: number; readonly measure: RiskMeasure },
): Pick<RiskField, 'level' | 'score' | 'isAboveAcceptable'> {
  const { matrix, acceptableLevel } = measure;
  const level = matrix?.levels[matrix.cells[row]?.[column] ?? -1];
  if (level === undefined || matrix?.scores) {
    const isAbove = product > acceptableLevel;
    return { score: product, isAboveAcceptable: isAbove, ...(level !== undefined && { level }) };
  }
  return { level, isAboveAcceptable: isAboveAcceptable(level, measure) };
}

function numberedSteps(scale: number): Pick<LevelMatrix, 'likelihood' | 'impact'> {
  const steps = Array.from({ length: scale }, (_, index) => ({ value: index + 1 }));
  return { likelihood: steps, impact: steps };
}

/** On five steps without names, a word stands for one of them. */
function placeIn(text: string, steps: readonly MatrixStep[]): number | undefined {
  const hasNames = steps.some(({ name }) => name !== undefined);
  const number = numberIn(text) ?? (steps.length === 5 ? rankIn(text) : undefined);
  const place = hasNames ? stepIn(text, steps) : steps.findIndex(({ value }) => value === number);
  return place === -1 ? undefined : place;
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
  const levels = riskLevels(measure).filter((level) =>
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
