import type { Texts } from '../base/language.js';
import { plainStep } from '../model/stepNames.js';
import type { YamlNode } from '../syntax/yamlNodes.js';
import { closestTo } from './configurationProblems.js';
import type { SemanticFault } from './configurationSense.js';
import type { SchemaFault } from './generated/validateConfiguration.js';
import { matrixMessages } from './matrixMessages.js';
import { escaped, type Mistake, rowMistakes, shown } from './matrixRows.js';
import type { PlacedData } from './plainData.js';
import {
  type Axes,
  axesOf,
  highestStep,
  isNames,
  levelScores,
  type MatrixData,
  type RiskData,
} from './riskMeasure.js';

const matrixPlace = '/risk/matrix';

/**
 * The matrix that `fault` is in, if none of it can be trusted: with a mistake anywhere within, or where
 * the name of one of its own keys is misspelt.
 */
export function matrixSpoiledBy(
  { instancePath, params, parentSchema }: SchemaFault,
  places: PlacedData['places'],
): YamlNode | undefined {
  const key = params['additionalProperty'];
  const isMisspelt =
    instancePath === matrixPlace &&
    typeof key === 'string' &&
    closestTo(key, Object.keys(parentSchema['properties'] ?? {})) !== undefined;
  return isMisspelt || instancePath.startsWith(`${matrixPlace}/`)
    ? places.get(matrixPlace)?.node
    : undefined;
}

/** The mistakes in a matrix that is right by the schema. */
export function matrixFaults(placed: PlacedData): readonly SemanticFault[] {
  const { risk } = (placed.data ?? {}) as { readonly risk?: RiskData };
  const node = placed.places.get(matrixPlace)?.node;
  if (!risk?.matrix || !node) {
    return [];
  }
  const axes = axesOf(risk);
  const repeated = repeatedNames(risk.matrix);
  const mistakes = repeated.length > 0 ? repeated : levelMistakes(risk.matrix, axes);
  const faults = mistakes.map(({ place, message, marks }): SemanticFault => {
    const found = placed.places.get(`${matrixPlace}${place}`);
    const range = (marks === 'key' ? found?.key : found?.node)?.range ?? node.range;
    return { node, problem: { range, severity: 'error', message: withConsequence(message) } };
  });
  return faults.length > 0 ? faults : scaleFaults(placed, axes);
}

function withConsequence({ en, de }: Texts): Texts {
  const { unused } = matrixMessages;
  return { en: `${en} ${unused.en}`, de: `${de} ${unused.de}` };
}

/** The scale must be that of the matrix. */
function scaleFaults({ places }: PlacedData, axes: Axes): readonly SemanticFault[] {
  const scale = places.get('/risk/scale')?.node;
  const highest = highestStep(axes);
  if (scale?.kind !== 'scalar' || Number(scale.text) === highest) {
    return [];
  }
  const message = matrixMessages.otherScale(Number(scale.text), highest);
  return [{ node: scale, problem: { range: scale.range, severity: 'warning', message } }];
}

/** Names that differ only in capitals, accents or most signs cannot be told apart in a register. */
function repeatedNames({ likelihood, impact, levels }: MatrixData): readonly Mistake[] {
  const lists = { likelihood, impact, levels: isNames(levels) ? levels : Object.keys(levels) };
  return Object.entries(lists).flatMap(([key, names = []]) => {
    const seen = new Map<string, string>();
    return names.map(String).flatMap((name, index): readonly Mistake[] => {
      const plain = plainStep(name);
      const other = seen.get(plain);
      if (other === undefined) {
        seen.set(plain, name);
        return [];
      }
      const message = messageOfAlike(`risk.matrix.${key}`, other, name);
      return key === 'levels' && !isNames(levels)
        ? [{ place: `/levels/${escaped(name)}`, message, marks: 'key' }]
        : [{ place: `/${key}/${String(index)}`, message }];
    });
  });
}

function messageOfAlike(place: string, other: string, name: string): Texts {
  const isSame = other.trim().toLowerCase() === name.trim().toLowerCase();
  return isSame
    ? matrixMessages.repeatedName(place, shown(name))
    : matrixMessages.alikeNames(place, shown(other), shown(name));
}

function levelMistakes(matrix: MatrixData, axes: Axes): readonly Mistake[] {
  if (isNames(matrix.levels)) {
    return matrix.rows
      ? rowMistakes(matrix.rows, matrix.levels, axes)
      : [{ place: '/levels', message: matrixMessages.withoutScores, marks: 'key' }];
  }
  return matrix.rows
    ? [{ place: '/rows', message: matrixMessages.scoresAndRows, marks: 'key' }]
    : scoreMistakes(matrix, axes);
}

/** Each product of a likelihood and an impact must be the score of exactly one level. */
function scoreMistakes(matrix: MatrixData, axes: Axes): readonly Mistake[] {
  const scores = levelScores(matrix);
  const products = productsOf(axes);
  const highest = Math.max(...products.keys());
  const mistakes = scores.flatMap(({ level, from, to }, index): readonly Mistake[] => {
    const before = scores[index - 1];
    const at = (message: Texts): Mistake => ({ place: `/levels/${escaped(level)}`, message });
    if (from > to) {
      return [at(matrixMessages.downwards(shown(level), `${from}-${to}`))];
    }
    if (from > highest) {
      return [at(matrixMessages.outOfReach(shown(level), highest))];
    }
    return before && before.to >= from && before.from <= before.to
      ? [at(matrixMessages.overlap(shown(level), shown(before.level), from))]
      : [];
  });
  return mistakes.length > 0 ? mistakes : gapMistakes(products, scores);
}

function gapMistakes(
  products: ReturnType<typeof productsOf>,
  scores: ReturnType<typeof levelScores>,
): readonly Mistake[] {
  const gap = [...products.keys()]
    .toSorted((one, other) => one - other)
    .find((product) => !scores.some(({ from, to }) => from <= product && product <= to));
  const [likelihood = 0, impact = 0] = products.get(gap ?? 0) ?? [];
  return gap === undefined
    ? []
    : [{ place: '/levels', message: matrixMessages.gap(gap, likelihood, impact), marks: 'key' }];
}

/** By the product, the first likelihood and impact that give it. */
function productsOf({
  likelihood,
  impact,
}: Axes): ReadonlyMap<number, readonly [likelihood: number, impact: number]> {
  const products = new Map<number, readonly [number, number]>();
  for (const { value: one } of likelihood) {
    for (const { value: other } of impact) {
      if (!products.has(one * other)) {
        products.set(one * other, [one, other]);
      }
    }
  }
  return products;
}
