import type { TextRange } from '../base/textRange.js';
import type { Measure } from './words/totalWords.js';

/** "88 applicable": a figure that a summary states about the controls of a statement. */
export interface StatedTotal {
  readonly measure: Measure;
  readonly value: number;
  /** Of the figure alone. */
  readonly range: TextRange;
}

/** Figures that are stated together: in one sentence, one small table, or one row of a table. */
export type TotalsGroup = readonly StatedTotal[];

/** The figure `value`, written at `start`, as what it counts. */
export function stated(measure: Measure, value: string, start: number): StatedTotal {
  return { measure, value: Number(value), range: { start, end: start + value.length } };
}
