import { memoize } from '../base/memo.js';
import { factorsBefore, numberIn, rankIn } from './riskLevels.js';

/** The risk matrix of an organisation: which level each likelihood and each impact make together. */
export interface LevelMatrix {
  /** From the lowest up. */
  readonly likelihood: readonly MatrixStep[];
  /** From the lowest up. */
  readonly impact: readonly MatrixStep[];
  /** The names of the levels, from the lowest up. */
  readonly levels: readonly string[];
  /** The place in `levels` of what each likelihood and, within it, each impact make. */
  readonly cells: readonly (readonly number[])[];
  /** For each level its lowest and highest score, where levels follow from likelihood times impact. */
  readonly scores?: readonly (readonly [lowest: number, highest: number])[];
}

/** A step of likelihood or impact. */
export interface MatrixStep {
  /** Absent where steps are numbers only. */
  readonly name?: string;
  /** What is multiplied: the number that is its name, else its place from 1 up. */
  readonly value: number;
}

/** A level as the cell of a register states it. */
export interface StatedLevel {
  /** Its place in the matrix; absent where only a score stands there. */
  readonly level?: number;
  readonly score?: number;
}

/** What `matrix` makes of a likelihood and an impact. */
export interface MatrixResult {
  readonly likelihood: MatrixStep;
  readonly impact: MatrixStep;
  /** The place of the level. */
  readonly level: number;
  readonly product: number;
}

/** What the texts of two cells make together; `undefined` where one of them is no step of `matrix`. */
export function resultOf(
  matrix: LevelMatrix,
  likelihood: string,
  impact: string,
): MatrixResult | undefined {
  const row = stepIn(likelihood, matrix.likelihood) ?? -1;
  const column = stepIn(impact, matrix.impact) ?? -1;
  const [first, second] = [matrix.likelihood[row], matrix.impact[column]];
  const level = matrix.cells[row]?.[column];
  return first && second && level !== undefined
    ? { likelihood: first, impact: second, level, product: first.value * second.value }
    : undefined;
}

/**
 * The place of the step that the text of a cell names: `Likely`, `4`, `4 (Likely)`, `Likely – 4`.
 * Beside the number, a usual word of another language may stand for the step's own name.
 */
export function stepIn(text: string, steps: readonly MatrixStep[]): number | undefined {
  const known = placesByText(steps);
  const plain = plainStep(text);
  const place = known.get(plain);
  const number = numberIn(text);
  if (number === undefined) {
    return isAmount(text) ? amountIn(text, steps) : place;
  }
  const words = withoutNumbers(plain);
  const isOther = known.has(words) || (words !== '' && rankIn(text) === undefined);
  return place ?? (isOther ? undefined : known.get(String(number)));
}

/** Whether there are digits in `text` that are not its number: `5 %`, `< 5`, `5–50`. */
function isAmount(text: string): boolean {
  return /\d/.test(text) && numberIn(text) === undefined;
}

/** "5 %" is not the fifth step, but may be the name of one. */
function amountIn(text: string, steps: readonly MatrixStep[]): number | undefined {
  const place = steps.findIndex(
    ({ name = '' }) => isAmount(name) && plainStep(name) === plainStep(text),
  );
  return place < 0 ? undefined : place;
}

/**
 * The level and the score that the text of a cell states: `High`, `12`, `12 (High)`, `3 × 4 = 12`.
 * `undefined` where words stand there that are no level of `matrix`.
 */
export function statedLevel(text: string, matrix: LevelMatrix): StatedLevel | undefined {
  const { levels, scores } = matrix;
  const written = plainStep(text.replace(factorsBefore, ''));
  const level = placesOfNames(levels).get(written);
  if (level !== undefined) {
    // Where scores give the levels, a number can be either of them.
    return scores && /^\d+$/.test(written) ? undefined : { level };
  }
  const score = numberIn(text);
  const words = withoutNumbers(written);
  const named = placesOfNames(levels).get(words);
  return score === undefined || (words !== '' && named === undefined)
    ? undefined
    : { score, ...(named !== undefined && { level: named }) };
}

/** The place of the level that `score` has; `undefined` where scores say nothing, or not this one. */
export function levelOfScore({ scores = [] }: LevelMatrix, score: number): number | undefined {
  const level = scores.findIndex(([lowest, highest]) => lowest <= score && score <= highest);
  return level < 0 ? undefined : level;
}

/** For each level, all likelihoods times impacts that give it. */
export const productsByLevel = memoize((matrix: LevelMatrix): readonly (readonly number[])[] =>
  matrix.levels.map((_, level) =>
    productsOf(matrix).flatMap((one) => (one.level === level ? [one.product] : [])),
  ),
);

/** A name or the text of a cell as they are compared: letters, digits, less and more; no accents and capitals. */
export function plainStep(text: string): string {
  return text
    .slice(0, longestText)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll(/[<>≤≥]/g, ' $& ')
    .replaceAll(/[^\p{L}\p{N}<>≤≥]+/gu, ' ')
    .trim();
}

const longestText = 200;

/** The names themselves, then their numbers, alone and beside them; what is taken keeps its meaning. */
const placesByText = memoize((steps: readonly MatrixStep[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const put = (text: string, place: number): void => {
    if (text !== '' && !places.has(text)) {
      places.set(text, place);
    }
  };
  steps.forEach(({ name = '' }, place) => {
    put(isAmount(name) ? '' : plainStep(name), place);
  });
  const owns = steps.map(({ name }) => withoutNumbers(plainStep(name ?? '')));
  steps.forEach(({ value }, place) => {
    const number = String(value);
    const own = owns[place] ?? '';
    for (const text of [number, `${number} ${own}`, `${own} ${number}`]) {
      put(text.trim(), place);
    }
    // Of "Step 1" and "Step 2", the word alone is neither.
    if (/\p{L}/u.test(own) && owns.filter((other) => other === own).length === 1) {
      put(own, place);
    }
  });
  return places;
});

const placesOfNames = memoize(
  (names: readonly string[]): ReadonlyMap<string, number> =>
    new Map(names.map((name, place) => [plainStep(name), place])),
);

function productsOf({
  likelihood,
  impact,
  cells,
}: LevelMatrix): readonly Pick<MatrixResult, 'product' | 'level'>[] {
  return cells.flatMap((row, first) =>
    row.map((level, second) => ({
      level,
      product: (likelihood[first]?.value ?? 0) * (impact[second]?.value ?? 0),
    })),
  );
}

function withoutNumbers(plain: string): string {
  return plain
    .replaceAll(/(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}
