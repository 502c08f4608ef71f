import { memoize } from '../base/memo.js';
import { factorsBefore, numberIn, rankIn } from './riskLevels.js';
import {
  type NameKey,
  namePlaces,
  type NamePlaces,
  placeOf,
  plainStep,
  withoutNumbers,
  withoutSigns,
} from './stepNames.js';

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
  const number = numberIn(text);
  if (number === undefined) {
    return placeOf(isAmount(text) ? placesOfAmounts(steps) : known, plain);
  }
  return placeOf(known, plain) ?? (isOther(text, steps) ? undefined : stepWith(number, steps));
}

/** The place of the step that has `number`. */
export function stepWith(number: number, steps: readonly MatrixStep[]): number | undefined {
  return placesByText(steps).exact.get(String(number));
}

/** Whether the words beside a number are those of a step, or no usual ones. */
function isOther(text: string, steps: readonly MatrixStep[]): boolean {
  const words = withoutNumbers(plainStep(text));
  const plain = withoutSigns(words);
  const { exact } = placesByText(steps);
  return (
    exact.has(words) || (plain !== '' && (wordsOf(steps).has(plain) || rankIn(text) === undefined))
  );
}

/** Whether there are digits in `text` that are not its number: `5 %`, `< 5`, `5–50`. */
function isAmount(text: string): boolean {
  return /\d/.test(text) && numberIn(text) === undefined;
}

/** "5 %" is not the fifth step, but may be the name of one. */
const placesOfAmounts = memoize((steps: readonly MatrixStep[]): NamePlaces => {
  const names = steps.map(({ name = '' }) => (isAmount(name) ? plainStep(name) : ''));
  return namePlaces(keysOf(names), names);
});

/**
 * The level and the score that the text of a cell states: `High`, `12`, `12 (High)`, `3 × 4 = 12`.
 * `undefined` where words stand there that are no level of `matrix`.
 */
export function statedLevel(text: string, matrix: LevelMatrix): StatedLevel | undefined {
  const { levels, scores } = matrix;
  const written = plainStep(text.replace(factorsBefore, ''));
  const level = placeOf(placesOfNames(levels), written);
  if (level !== undefined) {
    // Where scores give the levels, a number can be either of them.
    return scores && /^\d+$/.test(withoutSigns(written)) ? undefined : { level };
  }
  const score = numberIn(text);
  const words = withoutNumbers(written);
  const named = placeOf(placesOfNames(levels), words);
  return score === undefined || (withoutSigns(words) !== '' && named === undefined)
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

/** The place of the level of `levels` that `text` names, as it does in a cell. */
export function levelNamed(text: string, levels: readonly string[]): number | undefined {
  return placeOf(placesOfNames(levels), plainStep(text));
}

/** The names themselves, then their numbers, alone and beside them; what is taken keeps its meaning. */
const placesByText = memoize((steps: readonly MatrixStep[]): NamePlaces => {
  const names = steps.map(({ name = '' }) => plainStep(name));
  const owns = names.map(withoutNumbers);
  const whole = steps.map(({ name = '' }, place) => (isAmount(name) ? '' : (names[place] ?? '')));
  const numbered = steps.flatMap(({ value }, place): readonly NameKey[] => {
    const number = String(value);
    const own = owns[place] ?? '';
    // Of "Step 1" and "Step 2", the word alone is neither.
    const isWord = /\p{L}/u.test(own) && owns.filter((other) => other === own).length === 1;
    return [number, `${number} ${own}`, `${own} ${number}`, isWord ? own : ''].map((key) => ({
      key: key.trim(),
      place,
    }));
  });
  return namePlaces([...keysOf(whole), ...numbered], names);
});

/** The words of all steps, without numbers and signs. */
const wordsOf = memoize(
  (steps: readonly MatrixStep[]): ReadonlySet<string> =>
    new Set(steps.map(({ name = '' }) => withoutSigns(withoutNumbers(plainStep(name))))),
);

const placesOfNames = memoize((levels: readonly string[]): NamePlaces => {
  const names = levels.map(plainStep);
  return namePlaces(keysOf(names), names);
});

function keysOf(names: readonly string[]): readonly NameKey[] {
  return names.map((key, place) => ({ key, place }));
}

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
