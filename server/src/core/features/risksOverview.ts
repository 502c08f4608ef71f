import { groupedBy } from '../base/groupedBy.js';
import { memoizePair } from '../base/memo.js';
import { isAboveAcceptable, type RiskMeasure } from '../model/acceptableRisk.js';
import { levelOfScore, statedLevel } from '../model/levelMatrix.js';
import { numberIn, rankIn } from '../model/riskLevels.js';
import type { World } from '../rules/runRules.js';
import { type FoundRisk, risksById } from './risksById.js';

/** The risks of a workspace's registers. */
export interface RisksOverview {
  /** How they are measured, by `isms.yaml`. */
  readonly measure: RiskMeasure;
  readonly totals: RiskTotals;
  /** The highest level first, risks without one behind the others; closed ones are not among them. */
  readonly groups: readonly RisksOfLevel[];
  readonly closed: readonly ListedRisk[];
}

export interface RiskTotals {
  /** Number of risks that are followed; closed ones do not count. */
  readonly risks: number;
  readonly aboveAcceptable: number;
  /** Those of them whose residual risk is said to be above the acceptable level, too. */
  readonly residualAboveAcceptable: number;
  /** Number of risks without a decision on their treatment. */
  readonly undecided: number;
}

/** The risks whose level is the same word, or, where it is a number, on the same side of the acceptable one. */
export interface RisksOfLevel {
  readonly level: RiskLevel;
  /** The highest level first, then by id. */
  readonly risks: readonly ListedRisk[];
}

/** A level of the matrix of `isms.yaml`, by its place there, or one that goes without a matrix. */
export type RiskLevel = `matrix-${number}` | UsualLevel;

/**
 * The words from very low to critical; for numbers `above` and `acceptable`, and `off-scale` for those
 * that the scale of `isms.yaml` does not reach; `none` without a level.
 */
export type UsualLevel =
  | 'critical'
  | 'high'
  | 'above'
  | 'medium'
  | 'acceptable'
  | 'low'
  | 'very-low'
  | 'off-scale'
  | 'none';

/** A risk and how it compares with the acceptable level. */
export interface ListedRisk extends FoundRisk {
  /** Whether its level is beyond doubt above the acceptable one; see `isAboveAcceptable`. */
  readonly isAboveAcceptable: boolean;
  readonly isResidualAboveAcceptable: boolean;
}

/**
 * Says which risks there are, by level. A risk that several documents list, as a treatment plan does
 * with those of the register, stands once, at its row in a risk register; what that row does not say
 * is taken from the others. What is read from a document is remembered with it.
 */
export function risksOverview({ workspace, configuration }: World): RisksOverview {
  const measure = configuration.risk;
  const placed = risksById(workspace).map((risk) => placedRisk(risk, measure));
  const sorted = placed.toSorted((a, b) => b.height - a.height || compareIds(a.risk.id, b.risk.id));
  const followed = sorted.filter(({ risk }) => !risk.isClosed);
  return {
    measure,
    totals: totalsOf(followed.map(({ risk }) => risk)),
    groups: grouped(followed, measure),
    closed: sorted.flatMap(({ risk }) => (risk.isClosed ? [risk] : [])),
  };
}

interface PlacedRisk {
  readonly risk: ListedRisk;
  readonly level: RiskLevel;
  /** What risks are sorted by: numbers before words, since a word stands for a range of them. */
  readonly height: number;
}

const placedRisk = memoizePair((risk: FoundRisk, measure: RiskMeasure): PlacedRisk => {
  const { level = '', residual = '' } = risk;
  const [number, rank] = [numberIn(level), placeInMatrix(level, measure) ?? rankIn(level)];
  return {
    risk: {
      ...risk,
      isAboveAcceptable: isAboveAcceptable(level, measure),
      isResidualAboveAcceptable: isAboveAcceptable(residual, measure),
    },
    level: riskLevelOf(level, measure),
    height: (number ?? 0) * 10 + (rank ?? 0),
  };
});

function totalsOf(followed: readonly ListedRisk[]): RiskTotals {
  return {
    risks: followed.length,
    aboveAcceptable: followed.filter((risk) => risk.isAboveAcceptable).length,
    residualAboveAcceptable: followed.filter((risk) => risk.isResidualAboveAcceptable).length,
    undecided: followed.filter(({ isDecided }) => !isDecided).length,
  };
}

/** All levels, the highest first: those of the matrix, then the words and numbers that it does not have. */
export function riskLevels({ matrix }: RiskMeasure): readonly RiskLevel[] {
  const own = matrix?.levels.map((_, place) => matrixLevel(place)) ?? [];
  return [...own.toReversed(), ...usualLevels];
}

const usualLevels: readonly UsualLevel[] = [
  ...(['critical', 'high', 'above', 'medium', 'acceptable', 'low', 'very-low'] as const),
  ...(['off-scale', 'none'] as const),
];

const levelsByRank: readonly UsualLevel[] = ['very-low', 'low', 'medium', 'high', 'critical'];

function grouped(followed: readonly PlacedRisk[], measure: RiskMeasure): readonly RisksOfLevel[] {
  const groups = groupedBy(followed, ({ level }) => level);
  return riskLevels(measure).flatMap((level) => {
    const risks = groups.get(level)?.map(({ risk }) => risk);
    return risks ? [{ level, risks }] : [];
  });
}

/**
 * The level that the text of a cell states; `none` for an absent one. A word says more than the number
 * beside it: `15 (High)` is high.
 */
export function riskLevelOf(text: string | undefined, measure: RiskMeasure): RiskLevel {
  const place = placeInMatrix(text ?? '', measure);
  if (place !== undefined) {
    return matrixLevel(place);
  }
  const rank = rankIn(text ?? '');
  const named = rank === undefined ? undefined : levelsByRank[rank - 1];
  return named ?? sideOf(numberIn(text ?? ''), measure);
}

/** The level of the matrix that `level` is, by its place there; for others what there is without a matrix. */
export function placeOfLevel(level: RiskLevel): number | UsualLevel {
  return isOfMatrix(level) ? Number(level.slice(matrixPrefix.length)) : level;
}

const matrixPrefix = 'matrix-';

function isOfMatrix(level: RiskLevel): level is `matrix-${number}` {
  return level.startsWith(matrixPrefix);
}

function matrixLevel(place: number): RiskLevel {
  return `${matrixPrefix}${place}`;
}

function placeInMatrix(text: string, { matrix }: RiskMeasure): number | undefined {
  const { level, score } = (matrix && statedLevel(text, matrix)) ?? {};
  return level ?? (matrix && score !== undefined ? levelOfScore(matrix, score) : undefined);
}

function sideOf(number: number | undefined, { scale, acceptableLevel }: RiskMeasure): UsualLevel {
  if (number === undefined) {
    return 'none';
  }
  if (number > scale * scale) {
    return 'off-scale';
  }
  return number > acceptableLevel ? 'above' : 'acceptable';
}

/** `R-2` before `R-10`. */
function compareIds(a: string, b: string): number {
  const [first, second] = [a, b].map((id) =>
    id.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0')),
  );
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}
