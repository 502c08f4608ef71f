import type { TableBlock } from '../syntax/blocks.js';

/**
 * The columns of labels and values in a table that may be a control block: all of two or four, and of
 * other numbers those two or four that hold something. What heads a page in Word is a table of three:
 * the company, the title and the page number, with labels and values below the first two.
 */
export function columnsOfPairs({
  header,
  rows,
}: Pick<TableBlock, 'header' | 'rows'>): readonly number[] | undefined {
  const all = header.cells.map((_, column) => column);
  if (isPairs(all)) {
    return all;
  }
  if (all.length < 3 || rows.length > mostRows) {
    return undefined;
  }
  // Without a header, what heads the page is the first row.
  const body = header.cells.every((text) => text.trim() === '') ? rows.slice(1) : rows;
  const used = all.filter((column) => body.some(({ cells }) => isFilled(cells[column])));
  return isPairs(used) ? used : undefined;
}

/** A control block is short; a register whose last columns are still empty is not. */
const mostRows = 40;

function isPairs({ length }: readonly number[]): boolean {
  return length === 2 || length === 4;
}

function isFilled(cell: TableBlock['rows'][number]['cells'][number] | undefined): boolean {
  return cell !== undefined && cell.end > cell.start;
}
