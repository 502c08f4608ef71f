import type { RiskMeasure } from '../model/acceptableRisk.js';
import { type LevelMatrix, levelNamed, type MatrixStep, stepIn } from '../model/levelMatrix.js';

/** What `risk` of isms.yaml holds, as the schema allows it. */
export interface RiskData {
  readonly scale?: number;
  readonly acceptableLevel?: number;
  readonly matrix?: MatrixData;
}

/** `risk.matrix`: the names of steps and levels from the lowest up, and what gives each level. */
export interface MatrixData {
  readonly likelihood?: StepNames;
  readonly impact?: StepNames;
  /** Names only where `rows` give the levels; else the scores of each: `Low: 1-4`. */
  readonly levels: readonly string[] | Readonly<Record<string, string | number>>;
  /** By likelihood, the levels from the lowest impact up. */
  readonly rows?: Readonly<Record<string, readonly string[]>>;
}

type StepNames = readonly (string | number)[];

export const defaultRiskMeasure: RiskMeasure = { scale: 5, acceptableLevel: 6 };

/** How risks are measured by `risk`, in which no mistake is left. */
export function riskMeasureOf({ matrix, ...risk }: RiskData = {}): RiskMeasure {
  const isStated = risk.acceptableLevel !== undefined;
  const base = { ...defaultRiskMeasure, ...risk, ...(isStated && { isStated: true as const }) };
  if (!matrix) {
    return base;
  }
  const axes = axesOf({ ...risk, matrix });
  return {
    ...base,
    scale: highestStep(axes),
    matrix: matrix.rows ? matrixOfRows(axes, matrix) : matrixOfScores(axes, matrix),
  };
}

export type Axes = Pick<LevelMatrix, 'likelihood' | 'impact'>;

/** The steps of likelihood and impact; one without names has as many as the rows, `scale` or the other one. */
export function axesOf({ scale, matrix }: RiskData): Axes {
  const { likelihood, impact, rows } = matrix ?? {};
  const written = Object.values(rows ?? {});
  const [columns] = written;
  return {
    likelihood: stepsOf(likelihood, [rows && written, scale, impact]),
    impact: stepsOf(impact, [columns, scale, likelihood]),
  };
}

/** The highest number that a likelihood or an impact has. */
export function highestStep({ likelihood, impact }: Axes): number {
  return Math.max(...likelihood.concat(impact).map(({ value }) => value));
}

/** The scores from one to another, both among them. */
export interface LevelScores {
  readonly level: string;
  readonly from: number;
  readonly to: number;
}

/** The levels by their scores, from the lowest up; empty where `levels` are names only. */
export function levelScores({ levels }: Pick<MatrixData, 'levels'>): readonly LevelScores[] {
  const entries = isNames(levels) ? [] : Object.entries(levels);
  return entries
    .map(([level, written]) => {
      const [from = 0, to = from] = (String(written).match(/\d+/g) ?? []).map(Number);
      return { level, from, to };
    })
    .toSorted((one, other) => one.from - other.from);
}

/** Whether `levels` are names only. */
export function isNames(levels: MatrixData['levels']): levels is readonly string[] {
  return Array.isArray(levels);
}

/** Steps with names as `written`; without them as many as the first of `counts` that there is, itself or as a list. */
function stepsOf(
  written: StepNames | undefined,
  counts: readonly (number | readonly unknown[] | undefined)[],
): readonly MatrixStep[] {
  if (!written) {
    const given = counts.find((count) => count !== undefined) ?? defaultRiskMeasure.scale;
    const length = typeof given === 'number' ? given : given.length;
    return Array.from({ length }, (_, index) => ({ value: index + 1 }));
  }
  const names = written.map((name) => String(name).trim());
  const areNumbers = names.every((name) => /^\d{1,4}$/.test(name));
  return names.map((name, index) => ({ name, value: areNumbers ? Number(name) : index + 1 }));
}

function matrixOfScores(axes: Axes, data: MatrixData): LevelMatrix {
  const scores = levelScores(data);
  return {
    ...axes,
    levels: scores.map(({ level }) => level),
    cells: axes.likelihood.map((row) =>
      axes.impact.map((column) => {
        const product = row.value * column.value;
        return scores.findIndex(({ from, to }) => from <= product && product <= to);
      }),
    ),
    scores: scores.map(({ from, to }) => [from, to]),
  };
}

/** The matrix whose rows are complete and name no other levels than those. */
export function matrixOfRows(axes: Axes, { levels, rows = {} }: MatrixData): LevelMatrix {
  const names = isNames(levels) ? levels : [];
  const written = Object.entries(rows);
  return {
    ...axes,
    levels: names,
    cells: axes.likelihood.map((_, place) => {
      const [, row = []] = written.find(([key]) => stepIn(key, axes.likelihood) === place) ?? [];
      return row.map((level) => levelNamed(level, names) ?? 0);
    }),
  };
}
