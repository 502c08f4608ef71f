import type { Texts } from '../base/language.js';
import { levelNamed, type MatrixStep, stepIn } from '../model/levelMatrix.js';
import { closestTo } from './configurationProblems.js';
import { matrixMessages } from './matrixMessages.js';
import { type Axes, type MatrixData, matrixOfRows } from './riskMeasure.js';

/** A mistake in a matrix. */
export interface Mistake {
  /** A pointer from the matrix on. */
  readonly place: string;
  readonly message: Texts;
  /** What of the place is marked; the value by default. */
  readonly marks?: 'key';
}

/** What is wrong with the levels by likelihood. */
export function rowMistakes(
  rows: NonNullable<MatrixData['rows']>,
  levels: readonly string[],
  axes: Axes,
): readonly Mistake[] {
  const { likelihood, impact } = axes;
  const seen = new Set<MatrixStep>();
  const mistakes = Object.entries(rows).flatMap(([key, row]): readonly Mistake[] => {
    const step = likelihood[stepIn(key, likelihood) ?? -1];
    const at = (message: Texts): readonly Mistake[] => [
      { place: `/rows/${escaped(key)}`, message, marks: 'key' },
    ];
    if (!step) {
      return at(matrixMessages.unknownRow(shown(key), choiceOf(key, likelihood.map(nameOf))));
    }
    if (seen.has(step)) {
      return at(matrixMessages.repeatedRow(shown(nameOf(step))));
    }
    seen.add(step);
    return row.length === impact.length
      ? cellMistakes(key, row, levels)
      : at(matrixMessages.rowLength(shown(key), row.length, impact.length));
  });
  const missing = likelihood.find((step) => !seen.has(step));
  if (mistakes.length > 0) {
    return mistakes;
  }
  return missing
    ? [{ place: '/rows', message: matrixMessages.missingRow(shown(nameOf(missing))), marks: 'key' }]
    : downhillMistakes(rows, levels, axes);
}

/** The first level that is lower than that of a lesser risk: something is written from the highest down. */
function downhillMistakes(
  rows: NonNullable<MatrixData['rows']>,
  levels: readonly string[],
  axes: Axes,
): readonly Mistake[] {
  const { cells } = matrixOfRows(axes, { levels, rows });
  const fields = cells.flatMap((row, first) =>
    row.map((level, second) => ({
      keys: Object.keys(rows).filter((key) => stepIn(key, axes.likelihood) === first),
      impact: axes.impact[second],
      second,
      level,
      lesser: Math.max(row[second - 1] ?? 0, cells[first - 1]?.[second] ?? 0),
    })),
  );
  const found = fields.find(({ level, lesser }) => level < lesser);
  return (found?.keys ?? []).map((key) => {
    const names = [found?.lesser, found?.level].map((place) => shown(levels[place ?? 0] ?? ''));
    const [higher = '', lower = ''] = names;
    const impact = shown(found?.impact ? nameOf(found.impact) : '');
    return {
      place: `/rows/${escaped(key)}/${String(found?.second)}`,
      message: matrixMessages.downhill({ impact, likelihood: shown(key), higher, lower }),
    };
  });
}

function cellMistakes(
  key: string,
  row: readonly string[],
  levels: readonly string[],
): readonly Mistake[] {
  return row.flatMap((level, index) =>
    levelNamed(level, levels) !== undefined
      ? []
      : [
          {
            place: `/rows/${escaped(key)}/${String(index)}`,
            message: matrixMessages.unknownLevel(shown(level), choiceOf(level, levels)),
          },
        ],
  );
}

function choiceOf(written: string, names: readonly string[]) {
  return { near: closestTo(written, names), allowed: names.map(shown) };
}

function nameOf({ name, value }: MatrixStep): string {
  return name ?? String(value);
}

/** A name as it is told, cut where it is long. */
export function shown(name: string): string {
  return name.slice(0, 60);
}

/** A key as a part of a pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
