import { plainText } from '../syntax/plainText.js';
import {
  areNearlyAll,
  type CellCount,
  counting,
  rowCountOf,
  type WholeTable,
} from './wholeTable.js';
import { treatmentOf } from './words/riskWords.js';

/** Fewer rows can be alike by chance. */
export const fewestRows = 3;

/**
 * Whether nine of ten of what stands in a column fit, and three of four rows have something there;
 * `besides` are rows that have something else there which says nothing against it.
 */
export function holdsOnly(table: WholeTable, count: CellCount, besides = 0): boolean {
  const { fitting } = count;
  const isOften = (fitting + besides) * 4 >= rowCountOf(table) * 3;
  return fitting >= fewestRows && areNearlyAll(count) && isOften;
}

/** Counts the cells that say how a risk is treated: "Mitigate", "Accept". */
export const treated = counting(
  (cell) => isShort(cell) && treatmentOf(plainText(cell)) !== undefined,
);

/** In characters; what explains or describes is longer. */
const longestValue = 40;

export function isShort(cell: string): boolean {
  return cell.length <= longestValue;
}
