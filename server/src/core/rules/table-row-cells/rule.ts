import type { Table, TableRowFacts } from '../../model/table.js';
import type { ChunkRule, Problem } from '../rule.js';

export const tableRowCells: ChunkRule = {
  id: 'table-row-cells',
  severity: 'warning',
  summary: 'A row of a table has as many cells as its header.',
  scope: 'chunk',
  needs: 'tables',

  *check({ part, profile }) {
    if (!profile.belongsToIsms) {
      return;
    }
    for (const table of part.tables) {
      for (const row of table.rows) {
        const problem = problemIn(row, table, part.text);
        if (problem) {
          yield problem;
        }
      }
    }
  },
};

function problemIn(row: TableRowFacts, table: Table, text: string): Problem | undefined {
  const difference = row.cells.length - table.columns.length;
  if (difference > 0) {
    return surplusProblem(row, table);
  }
  const isShort = difference < 0 && table.kind !== 'other' && isRealRow(row, text);
  return isShort ? shortProblem(row, table, text) : undefined;
}

/** Readers are shown as many cells as the header has; what is written behind them is lost. */
function surplusProblem({ cells }: TableRowFacts, { columns }: Table): Problem | undefined {
  const surplus = cells.slice(columns.length).filter(({ range }) => range.start < range.end);
  const [first, last] = [surplus[0], surplus.at(-1)];
  return first && last
    ? {
        range: { start: first.range.start, end: last.range.end },
        message: `This row has ${String(cells.length)} cells, its header ${String(columns.length)}, so readers are never shown "${first.text.slice(0, 60)}". An auditor works with what is shown (ISO/IEC 27001, 7.5.3). Take out the cell that is too much, or write \\| for a bar that belongs to the text.`,
      }
    : undefined;
}

function shortProblem(row: TableRowFacts, table: Table, text: string): Problem {
  const { range, cells } = row;
  const missing = table.columns.slice(cells.length).map(({ header }) => header);
  const id = text.slice(cells[0]?.range.start ?? range.start, cells[0]?.range.end ?? range.start);
  return {
    range,
    message: `The row of ${id.slice(0, 60)} ends before ${named(missing)}. In a statement or register each column is a question that an auditor asks of each row (ISO/IEC 27001, 7.5.3), and here cells may have moved to the left. Complete the row, with empty cells where there is nothing to say.`,
  };
}

/** Not a heading of a section within the table, an ellipsis, or a line of text right below it. */
function isRealRow({ cells, range }: TableRowFacts, text: string): boolean {
  const filled = cells.filter(
    (cell) => cell.range.start < cell.range.end && !/^[.…\s]*$/.test(cell.text),
  );
  return filled.length > 1 && text.slice(range.start, range.end).includes('|');
}

function named(headers: readonly string[]): string {
  const quoted = headers.slice(0, 3).map((header) => `"${header}"`);
  return headers.length > 3
    ? `${quoted.join(', ')} and ${String(headers.length - 3)} more columns`
    : quoted.join(' and ');
}
