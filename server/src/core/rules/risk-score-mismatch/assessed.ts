import { memoize, memoizePair } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { type LevelMatrix, resultOf } from '../../model/levelMatrix.js';
import { numberIn, rankIn } from '../../model/riskLevels.js';
import type { RiskRow } from '../../model/riskRow.js';
import type { Cell } from '../../model/table.js';
import type { RegisterPiece } from '../riskRegisters.js';

/** A risk of a register that states likelihood, impact and level. */
export interface Assessed {
  readonly row: RiskRow;
  /** The cell of the level. */
  readonly cell: Cell;
  /** What the ranges of `row` are relative to. */
  readonly part: DocumentFacts;
  readonly likelihood: string;
  readonly impact: string;
  readonly level: string;
  /** Likelihood and impact in lower case: the same text for the same two. */
  readonly factors: string;
  /** Likelihood times impact, where both are numbers or steps of a matrix with scores. */
  readonly product: number | undefined;
  /** Likelihood plus impact, where there is a product. */
  readonly sum: number | undefined;
  readonly score: number | undefined;
  /** The higher one of likelihood and impact, or 0 where they are no numbers. */
  readonly highest: number;
  /** The places of likelihood, impact and level on their scales, where each has one and the level is a word. */
  readonly ranks:
    { readonly likelihood: number; readonly impact: number; readonly level: number } | undefined;
}

/** What one piece of a register adds to the question whether its levels follow from the rest. */
export interface AssessedPiece {
  /** The risks that state all three, with a number for the level. */
  readonly scored: readonly Assessed[];
  /** Those of them whose level is likelihood times impact. */
  readonly following: readonly Assessed[];
  /** How many of these show nothing, since a register that adds has the same level: 2 and 2 make 4. */
  readonly ambiguous: number;
  /** The risks that state all three, with no number for the level. */
  readonly inWords: readonly Assessed[];
}

/** Likelihood and impact are multiplied as they stand there, or, by a matrix with scores, as its steps. */
export function assessedPiece(
  piece: RegisterPiece,
  matrix: LevelMatrix | undefined,
): AssessedPiece {
  return matrix?.scores ? inSteps(piece, matrix) : asWritten(piece);
}

const asWritten = memoize((piece: RegisterPiece): AssessedPiece => assessedIn(piece, undefined));

const inSteps = memoizePair((piece: RegisterPiece, matrix: LevelMatrix) =>
  assessedIn(piece, matrix),
);

function assessedIn({ rows, part }: RegisterPiece, matrix: LevelMatrix | undefined): AssessedPiece {
  const all = rows.map((row) =>
    [assessed(row, row.level, part), assessed(row, row.otherLevel, part)].map(
      (one) => one && multiplied(one, matrix),
    ),
  );
  const scored = all.flatMap((levels) => levels.find((one) => one?.score !== undefined) ?? []);
  const following = scored.filter(({ score, product }) => score === product);
  return {
    scored,
    following,
    ambiguous: following.filter(({ score, sum }) => score === sum).length,
    inWords: all.flatMap((levels) => levels.find((one) => one && one.score === undefined) ?? []),
  };
}

function multiplied(one: Assessed, matrix: LevelMatrix | undefined): Assessed {
  const result = matrix && resultOf(matrix, one.likelihood, one.impact);
  return result
    ? { ...one, product: result.product, sum: result.likelihood.value + result.impact.value }
    : one;
}

function assessed(
  row: RiskRow,
  level: Cell | undefined,
  part: DocumentFacts,
): Assessed | undefined {
  const { likelihood, impact } = row;
  if (!likelihood?.text || !impact?.text || !level?.text) {
    return undefined;
  }
  const texts = { likelihood: likelihood.text, impact: impact.text, level: level.text };
  return {
    row,
    cell: level,
    part,
    ...texts,
    factors: `${plain(likelihood.text)}|${plain(impact.text)}`,
    ...calculated(numberIn(texts.likelihood), numberIn(texts.impact)),
    score: numberIn(texts.level),
    ranks: ranksOf(texts),
  };
}

function calculated(
  likelihood: number | undefined,
  impact: number | undefined,
): Pick<Assessed, 'product' | 'sum' | 'highest'> {
  const areNumbers = likelihood !== undefined && impact !== undefined;
  return {
    product: areNumbers ? likelihood * impact : undefined,
    sum: areNumbers ? likelihood + impact : undefined,
    highest: Math.max(likelihood ?? 0, impact ?? 0),
  };
}

function ranksOf({
  likelihood,
  impact,
  level,
}: Readonly<Record<'likelihood' | 'impact' | 'level', string>>): Assessed['ranks'] {
  const first = numberIn(likelihood) ?? rankIn(likelihood);
  const second = numberIn(impact) ?? rankIn(impact);
  const third = /\d/.test(level) ? undefined : rankIn(level);
  return first === undefined || second === undefined || third === undefined
    ? undefined
    : { likelihood: first, impact: second, level: third };
}

/** A text as it is compared with those of other rows. */
export function plain(text: string): string {
  return text.trim().toLowerCase();
}
