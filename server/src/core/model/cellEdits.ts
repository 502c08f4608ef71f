import type { TextRange } from '../base/textRange.js';
import type { Table, TableRowFacts } from './table.js';

/** A replacement in a document's text. */
export interface CellEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** A row and the table that it stands in. */
export interface RowOfTable {
  readonly table: Pick<Table, 'notation'>;
  readonly row: TableRowFacts;
}

/**
 * Writes `content` into the cell `index` of `row`. The cell keeps its width where the content fits;
 * other cells stay as they are. Of a row that is too short, the cells up to this one are added. Absent
 * where a table in another notation has no such cell, or is drawn and would have to be drawn anew.
 * `text` is the text that the ranges of `row` refer to; `content` must not hold a bare `|`.
 */
export function cellEdit(
  text: string,
  { table, row }: RowOfTable,
  index: number,
  content: string,
): CellEdit | undefined {
  const cell = row.cells[index];
  if (table.notation !== undefined) {
    return cell && table.notation === 'html' && cell.range.start >= row.range.start
      ? { range: cell.range, newText: content }
      : undefined;
  }
  return cell ? filledCell(text, cell.range, content) : addedCells(text, row, index, content);
}

/** The edit that adds ` – content` behind what a cell holds. */
export function cellAppendix(range: TextRange, content: string): CellEdit {
  return { range: { start: range.end, end: range.end }, newText: ` – ${content}` };
}

/** Writes `content` where a field such as `Justification:` has no value yet. */
export function fieldEdit(text: string, range: TextRange, content: string): CellEdit {
  const before = text.charAt(range.start - 1);
  return { range, newText: /\s/u.test(before) ? content : ` ${content}` };
}

function filledCell(text: string, { start, end }: TextRange, content: string): CellEdit {
  let from = start;
  let to = end;
  while (/[ \t]/u.test(text.charAt(from - 1))) {
    from -= 1;
  }
  while (/[ \t]/u.test(text.charAt(to))) {
    to += 1;
  }
  const isClosed = text.charAt(to) === '|';
  const padded = ` ${content}`.padEnd(isClosed ? Math.max(to - from, content.length + 2) : 0);
  return { range: { start: from, end: to }, newText: padded };
}

function addedCells(text: string, row: TableRowFacts, index: number, content: string): CellEdit {
  const at = row.range.end;
  const empty = index - row.cells.length;
  const isClosed = text.charAt(at - 1) === '|';
  const newText = isClosed
    ? `${'  |'.repeat(empty)} ${content} |`
    : `${' | '.repeat(empty + 1)}${content}`;
  return { range: { start: at, end: at }, newText };
}
