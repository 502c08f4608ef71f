import type { TableHeader } from './blocks.js';

/** So many rows stand above the names of the columns at most: a title, a blank one, what spans several, the names. */
const mostRows = 4;

/** A longer cell holds no name of a column. */
const longestName = 120;

/**
 * `header` with the row behind those that it holds already, of which `cellsOf` gives the source, where
 * that may name columns as well; else the same object. Sheets with merged cells come as tables whose header leaves cells empty,
 * and whose true header is one of the first rows. Whether it is one only its words tell.
 */
export function withNamesBelow(header: TableHeader, cellsOf: () => readonly string[]): TableHeader {
  const { below = [] } = header;
  if (below.length >= mostRows || !isOpen(header.cells)) {
    return header;
  }
  const row = cellsOf();
  const isEntry = holdsEntry(row) || row.some((cell) => cell.length > longestName);
  return isEntry ? header : { ...header, below: [...below, row] };
}

/** Whether the header leaves a cell without a name of its own, as merged cells do. */
function isOpen(cells: readonly string[]): boolean {
  return cells.length > 2 && cells.some((cell, index) => isOpenCell(cell, cells[index - 1]));
}

/** Some programs repeat what stands in a merged cell, or call what they find empty "Unnamed: 3". */
export function isOpenCell(cell: string, before: string | undefined): boolean {
  return cell === '' || cell === before || unnamed.test(cell);
}

const unnamed = /^(?:Unnamed: \d+(?:_level_\d+)?|NaN)$/;

/** Whether a row with several cells has an id or a number in one: then it is an entry. */
function holdsEntry(cells: readonly string[]): boolean {
  return (
    cells.filter((cell) => cell !== '').length > 2 &&
    cells.some((cell) => cell.length <= longestNumber && idOrNumber.test(cell))
  );
}

const longestNumber = 24;
/** A scale, such as "1-5", is none. */
const idOrNumber =
  /^(?![01]\s?[-–]\s?\d{1,3}$)[^\p{L}\p{N}]{0,4}(?:\p{Lu}{1,8}[-_. ]?){0,3}\d[\d.,/-]*[^\p{L}\p{N}]{0,4}$/u;
