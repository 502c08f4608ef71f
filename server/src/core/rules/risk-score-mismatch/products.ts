import type { RiskMeasure } from '../../model/acceptableRisk.js';
import { factorsBefore } from '../../model/riskLevels.js';
import type { Assessed, AssessedPiece } from './assessed.js';

/** How many other rows must multiply to show that a register does. */
const rowsThatMultiply = 3;

/** Where `isms.yaml` says that levels are products, fewer do: the register may only be another one. */
const rowsBesideMatrix = 2;

/** So many of them must be no sums as well: 2 and 2 make 4 either way. */
const rowsThatTell = 2;

/** A row whose level is not likelihood times impact, in a register whose other levels are. */
export interface WrongScore {
  readonly one: Assessed;
  readonly product: number;
  readonly score: number;
  /** What the level should be, in the form of the register; absent where that is not known. */
  readonly proposal?: string;
}

/** Where all other rows multiply, one that does not is a mistake. */
export function wrongScores(
  pieces: readonly AssessedPiece[],
  { scale, matrix }: RiskMeasure,
): readonly WrongScore[] {
  const count = sumOf(pieces, ({ scored }) => scored.length);
  const rightly = sumOf(pieces, ({ following }) => following.length);
  const ambiguous = sumOf(pieces, (piece) => piece.ambiguous);
  const telling = rightly - ambiguous;
  const isShown =
    rightly >= (matrix?.scores ? rowsBesideMatrix : rowsThatMultiply) &&
    telling >= rowsThatTell &&
    telling * 5 >= (count - ambiguous - 1) * 4;
  if (!isShown || rightly === count) {
    return [];
  }
  const following = pieces.flatMap((piece) => piece.following);
  const scored = pieces.flatMap((piece) => piece.scored);
  const staysOnScale = following.every(({ highest }) => highest <= scale);
  return scored.flatMap((one) => {
    const { score, product, highest } = one;
    // A value that is not on the scale is another rule's matter.
    const isOffScale = highest > scale && staysOnScale;
    if (score === undefined || product === undefined || score === product || isOffScale) {
      return [];
    }
    const proposal = levelFor(product, one, following);
    return [{ one, product, score, ...(proposal !== undefined && { proposal }) }];
  });
}

function sumOf(
  pieces: readonly AssessedPiece[],
  countOf: (piece: AssessedPiece) => number,
): number {
  return pieces.reduce((sum, piece) => sum + countOf(piece), 0);
}

/**
 * The level for `product` as the register writes it: as another row with that product does, or, of
 * levels with a word beside the number, with the word that the next lower and higher scores have.
 */
function levelFor(
  product: number,
  { level }: Assessed,
  following: readonly Assessed[],
): string | undefined {
  // Other factors may come to the same product: "3 × 4 = 12" is not copied.
  const same = factorsBefore.test(level)
    ? undefined
    : following.find((other) => other.product === product);
  if (same) {
    return same.level;
  }
  if (/^\d+$/.test(level.replace(factorsBefore, '').trim())) {
    return String(product);
  }
  const [below, above] = neighbours(product, following);
  const pattern = below && withoutNumber(below);
  return pattern !== undefined && above && withoutNumber(above) === pattern
    ? pattern.replace('#', String(product))
    : undefined;
}

function neighbours(
  product: number,
  following: readonly Assessed[],
): readonly (Assessed | undefined)[] {
  const inOrder = following.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
  return [
    inOrder.findLast(({ score }) => (score ?? 0) < product),
    inOrder.find(({ score }) => (score ?? 0) > product),
  ];
}

function withoutNumber({ level }: Assessed): string {
  return level.replace(/\d+/, '#');
}
