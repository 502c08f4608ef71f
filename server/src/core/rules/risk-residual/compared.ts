import { type LevelMatrix, statedLevel } from '../../model/levelMatrix.js';
import { numberIn, rankIn } from '../../model/riskLevels.js';
import type { RiskRow } from '../../model/riskRow.js';
import type { Cell } from '../../model/table.js';

/** The level of a risk before and after treatment. */
export interface Compared {
  readonly id: string;
  readonly level: Cell;
  readonly residual: Cell;
  /** Above zero where the residual risk is the higher one. */
  readonly difference: number;
}

/** Rows whose two values are of one kind; a number and a word cannot be compared. */
export function compared(
  { id, level, residual }: RiskRow,
  matrix: LevelMatrix | undefined,
): readonly Compared[] {
  if (!level || !residual) {
    return [];
  }
  const difference =
    apart(wordIn(residual.text, matrix), wordIn(level.text, matrix)) ??
    apart(totalIn(residual.text), totalIn(level.text)) ??
    (/\d/.test(residual.text + level.text)
      ? undefined
      : apart(rankIn(residual.text), rankIn(level.text)));
  return difference === undefined ? [] : [{ id, level, residual, difference }];
}

/** The place of a level of the matrix that stands there without a score. */
function wordIn(text: string, matrix: LevelMatrix | undefined): number | undefined {
  const { level, score } = (matrix && statedLevel(text, matrix)) ?? {};
  return score === undefined ? level : undefined;
}

function apart(after: number | undefined, before: number | undefined): number | undefined {
  return after === undefined || before === undefined ? undefined : after - before;
}

/** The number of a level, and what a sum comes to: `4 + 3 = 7 (red)`. */
function totalIn(text: string): number | undefined {
  return numberIn(text.replace(summandsBefore, ''));
}

const summandsBefore = /^[^\p{L}\p{N}]*\d{1,3}\s*[+＋]\s*\d{1,3}\s*[=＝]\s*/u;
