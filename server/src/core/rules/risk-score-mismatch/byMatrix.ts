import { memoizePair } from '../../base/memo.js';
import {
  type LevelMatrix,
  type MatrixResult,
  resultOf,
  type StatedLevel,
  statedLevel,
} from '../../model/levelMatrix.js';
import { factorsBefore } from '../../model/riskLevels.js';
import type { RiskRow } from '../../model/riskRow.js';
import { plainStep, withoutSigns } from '../../model/stepNames.js';
import type { Assessed, AssessedPiece } from './assessed.js';

/** A level that the matrix does not give for the likelihood and the impact beside it. */
export interface WrongLevel {
  readonly one: Assessed;
  /** The level that it gives. */
  readonly right: string;
  /** That level in the form of the register; absent where its form is not understood. */
  readonly proposal?: string;
}

/**
 * The levels of a register that are not those of `matrix`; `undefined` where the register is on other
 * scales: fewer than half of its rows state a likelihood, an impact and a level that `matrix` has.
 */
export function wrongByMatrix(
  pieces: readonly AssessedPiece[],
  matrix: LevelMatrix,
): readonly WrongLevel[] | undefined {
  const rows = new Set<RiskRow>();
  const readable = new Map<RiskRow, Judged[]>();
  for (const piece of pieces) {
    for (const { one, judged } of judgedIn(piece, matrix)) {
      rows.add(one.row);
      if (judged) {
        readable.set(one.row, [...(readable.get(one.row) ?? []), judged]);
      }
    }
  }
  if (readable.size === 0 || readable.size * 2 < rows.size) {
    return undefined;
  }
  const all = [...readable.values()].flat();
  return all.flatMap((judged) =>
    judged.stated.level === judged.result.level ? [] : wrongLevel(judged, all, matrix),
  );
}

/** A level in words and what the matrix makes of its row. */
interface Judged {
  readonly one: Assessed;
  readonly stated: StatedLevel;
  readonly result: MatrixResult;
}

const judgedIn = memoizePair(
  (
    { scored, inWords }: AssessedPiece,
    matrix: LevelMatrix,
  ): readonly { readonly one: Assessed; readonly judged: Judged | undefined }[] =>
    [...scored, ...inWords].map((one) => ({ one, judged: judgedBy(matrix, one) })),
);

function judgedBy(matrix: LevelMatrix, one: Assessed): Judged | undefined {
  const result = resultOf(matrix, one.likelihood, one.impact);
  const stated = statedLevel(one.level, matrix);
  return result && stated?.level !== undefined ? { one, stated, result } : undefined;
}

function wrongLevel(
  judged: Judged,
  all: readonly Judged[],
  { levels, scores }: LevelMatrix,
): readonly WrongLevel[] {
  const { one, stated, result } = judged;
  const right = levels[result.level] ?? '';
  const score = scores && stated.score !== undefined ? result.product : stated.score;
  const isName = one.level === levels[stated.level ?? -1];
  const proposal =
    textOfAnother(all, { level: result.level, score }) ??
    (isName ? right : rewritten(one.level, right, score));
  return [{ one, right, ...(proposal !== undefined && { proposal }) }];
}

/** As another row of the register writes this level, with what belongs to it: "🟠 High". */
function textOfAnother(
  all: readonly Judged[],
  { level, score }: { readonly level: number; readonly score: number | undefined },
): string | undefined {
  return all.find(
    ({ one, stated, result }) =>
      stated.level === level &&
      result.level === level &&
      stated.score === score &&
      !factorsBefore.test(one.level),
  )?.one.level;
}

/** `text` with another level and score; `undefined` where more than these stand there. */
function rewritten(text: string, level: string, score: number | undefined): string | undefined {
  const isKnownForm = /^[\p{L}\p{N}\s()–—:-]+$/u.test(text);
  const plain = plainStep(text);
  // The minus of "12 (B-)" belongs to a name.
  if (!isKnownForm || plain !== withoutSigns(plain)) {
    return undefined;
  }
  return score === undefined
    ? level
    : text.replace(/\d+/, String(score)).replace(/\p{L}(?:[\p{L}\s-]*\p{L})?/u, () => level);
}
