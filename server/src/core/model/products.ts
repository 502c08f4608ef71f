import { plainText } from '../syntax/plainText.js';
import { fewestRows } from './cellCounts.js';
import { numberIn } from './riskLevels.js';
import { firstRows, type WholeTable } from './wholeTable.js';

/**
 * Whether the numbers in the third column are those in the first two multiplied, in three of four rows
 * that have all three. A factor of one tells nothing: the product is the other factor then, which any
 * column may repeat.
 */
export function isProduct(table: WholeTable, columns: readonly [number, number, number]): boolean {
  if (new Set(columns).size < columns.length) {
    return false;
  }
  const rows = ratedRows(table, columns);
  const right = rows.filter(([first = 0, second = 0, product]) => first * second === product);
  return right.length >= fewestRows && right.length * 4 >= rows.length * 3;
}

function ratedRows(table: WholeTable, columns: readonly number[]): readonly (readonly number[])[] {
  return firstRows(table, rowsLookedAt).flatMap(({ text, row: { cells } }) => {
    const numbers = columns.flatMap((column) => {
      const cell = cells[column];
      return cell ? (numberIn(plainText(text.slice(cell.start, cell.end))) ?? []) : [];
    });
    const [first = 0, second = 0] = numbers;
    return numbers.length === columns.length && first > 1 && second > 1 ? [numbers] : [];
  });
}

const rowsLookedAt = 30;
