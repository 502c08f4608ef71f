import { isBlank } from './lazyCell.js';
import type { Cell, Column, ColumnRole, Table, TableRowFacts } from './table.js';

/** The cells of one row, or the fields of one section, by what they hold. */
export interface RowCells {
  /** Whether the layout has a place for `role` at all. */
  has(role: ColumnRole): boolean;
  /**
   * The cell for `role`; absent where the layout has no place for it. Of a row that is too short it
   * is an empty cell at the row's end.
   */
  cell(role: ColumnRole): Cell | undefined;
}

/** Reads `row` by the columns of its table. Of several columns for one role, the first that is not empty. */
export function cellsOfRow(table: Pick<Table, 'columns'>, row: TableRowFacts): RowCells {
  const { columns } = table;
  return {
    has: (role) => columns.some((column) => column.role === role),
    cell: (role) => cellFor(columns, row, role),
  };
}

function cellFor(
  columns: readonly Column[],
  row: TableRowFacts,
  role: ColumnRole,
): Cell | undefined {
  let first: Cell | undefined;
  for (const index of columns.keys()) {
    if (columns[index]?.role !== role) {
      continue;
    }
    const cell = row.cells[index] ?? emptyAtEnd(row);
    if (!isBlank(cell)) {
      return cell;
    }
    first ??= cell;
  }
  return first;
}

function emptyAtEnd({ range }: TableRowFacts): Cell {
  return { range: { start: range.end, end: range.end }, text: '', isCutOff: true };
}
