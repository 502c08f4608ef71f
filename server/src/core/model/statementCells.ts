import { memoize } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import { type CellEdit, cellEdit, fieldEdit } from './cellEdits.js';
import type { DocumentFacts } from './documentFacts.js';
import type { StatementRow } from './statementRow.js';
import type { Cell, ColumnRole, Table, TableRowFacts } from './table.js';

/**
 * The rows of a statement in `part`, each once: a row that names several controls is read as one
 * entry for each, but has its cells only once. The entry that stands for it is that of its first
 * control.
 */
export const singleRows = memoize((part: DocumentFacts): readonly StatementRow[] =>
  part.statementRows.filter(
    ({ range }, index, rows) => rows[index - 1]?.range.start !== range.start,
  ),
);

/** Where to point for `cell` of `row`: to what is written there, else to the control of the row. */
export function placeOfCell({ reference }: StatementRow, cell: Cell | undefined): TextRange {
  return cell && cell.range.end > cell.range.start ? cell.range : reference.range;
}

/** Says whether both are the same cell of a document: what decides can also be what gives the reason. */
export function isSameCell(first: Cell | undefined, second: Cell | undefined): boolean {
  if (!first || !second) {
    return false;
  }
  return first.range.start === second.range.start && first.range.end === second.range.end;
}

/**
 * The edit that makes `content` what the cell of `row` for the first of `roles` holds; absent where
 * the layout has no place for them. `part` is the part that `row` stands in; `content` must not hold
 * a bare `|`.
 */
export function statementCellEdit(
  part: DocumentFacts,
  row: StatementRow,
  { cell, roles }: { readonly cell: Cell; readonly roles: readonly ColumnRole[] },
  content: string,
): CellEdit | undefined {
  const place = tableRowOf(row, part);
  if (!place) {
    return cell.range.start === cell.range.end
      ? fieldEdit(part.text, cell.range, content)
      : { range: cell.range, newText: content };
  }
  const index = columnOf(place.table, roles);
  return index === undefined ? undefined : cellEdit(part.text, place, index, content);
}

/** The table in which `row` stands and its row there; absent for a heading or list item. */
export function tableRowOf(
  { range }: StatementRow,
  { tables }: DocumentFacts,
): { readonly table: Table; readonly row: TableRowFacts } | undefined {
  const table = tables.find(
    (one) =>
      one.kind === 'statement' && one.range.start <= range.start && range.end <= one.range.end,
  );
  const row = table?.rows.find((one) => one.range.start === range.start);
  return table && row ? { table, row } : undefined;
}

function columnOf({ columns }: Table, roles: readonly ColumnRole[]): number | undefined {
  return roles
    .map((wanted) => columns.findIndex(({ role }) => role === wanted))
    .find((index) => index >= 0);
}
