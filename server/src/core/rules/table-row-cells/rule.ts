import type { Language } from '../../base/language.js';
import type { Table, TableRowFacts } from '../../model/table.js';
import type { ChunkRule, Problem } from '../rule.js';
import { type BrokenHeader, brokenHeadersIn } from './brokenHeaders.js';
import { messages } from './messages.js';

export const tableRowCells: ChunkRule = {
  id: 'table-row-cells',
  theme: 'documents',
  severity: 'warning',
  summary: 'A row of a table has as many cells as its header.',
  germanSummary: 'Eine Zeile einer Tabelle hat so viele Zellen wie der Tabellenkopf.',
  scope: 'chunk',

  *check({ part, profile, configuration, language }) {
    if (!profile.belongsToIsms) {
      return;
    }
    for (const broken of brokenHeadersIn(part.text, part.tables, configuration.vocabulary)) {
      yield headerProblem(language, broken, part.text);
    }
    for (const table of part.tables.filter(({ notation }) => notation === undefined)) {
      for (const row of table.rows) {
        const problem = problemIn(language, row, table, part.text);
        if (problem) {
          yield problem;
        }
      }
    }
  },
};

function headerProblem(language: Language, broken: BrokenHeader, text: string): Problem {
  const { range, columns, dashes } = broken;
  const newText = mendedDashes(text.slice(range.start, range.end), columns, dashes);
  return {
    range,
    message: messages.header(language, dashes, columns),
    fixes: [
      {
        title: messages.mendHeader(language),
        edits: [{ range, newText }],
        preferred: true,
        // With too many dashes it may be the header that lacks a column.
        needsPerson: dashes > columns,
      },
    ],
  };
}

/** The line with as many cells as there are columns; those that stay keep how they align. */
function mendedDashes(line: string, columns: number, dashes: number): string {
  const added = /\s\|$/.test(line) ? ' --- |' : '---|';
  return dashes < columns
    ? line + added.repeat(columns - dashes)
    : `${line
        .split('|')
        .slice(0, columns + 1)
        .join('|')}|`;
}

function problemIn(
  language: Language,
  row: TableRowFacts,
  table: Table,
  text: string,
): Problem | undefined {
  const difference = row.cells.length - table.columns.length;
  if (difference > 0) {
    return surplusProblem(language, row, table) ?? shiftProblem(language, row, table);
  }
  const isEmptied = difference === -1 && endsEmpty(row, text);
  const isShort = difference < 0 && !isEmptied && table.kind !== 'other' && isRealRow(row, text);
  return isShort ? shortProblem(language, row, table, text) : undefined;
}

/** Readers are shown as many cells as the header has; what is written behind them is lost. */
function surplusProblem(
  language: Language,
  { cells }: TableRowFacts,
  { columns }: Table,
): Problem | undefined {
  const surplus = cells.slice(columns.length).filter(({ range }) => range.start < range.end);
  const [first, last] = [surplus[0], surplus.at(-1)];
  return first && last
    ? {
        range: { start: first.range.start, end: last.range.end },
        message: messages.surplus(language, cells.length, columns.length, first.text),
      }
    : undefined;
}

/**
 * The sheets of exports end with empty columns: one cell too many moves something into these, and only
 * then the last one, which readers are never shown, is empty.
 */
function shiftProblem(
  language: Language,
  row: TableRowFacts,
  { columns, rows }: Table,
): Problem | undefined {
  const index = columns.findLastIndex(({ header }) => header !== '') + 1;
  const moved = index > 0 && index < columns.length ? row.cells[index] : undefined;
  const isEmptyElsewhere = (): boolean =>
    rows.every((other) => other === row || isEmptyAt(other, index));
  return moved && !isEmptyAt(row, index) && rows.length > 1 && isEmptyElsewhere()
    ? {
        range: moved.range,
        message: messages.shifted(language, row.cells.length, columns.length, moved.text),
      }
    : undefined;
}

function isEmptyAt({ cells }: TableRowFacts, index: number): boolean {
  const cell = cells[index];
  return cell === undefined || cell.range.start === cell.range.end;
}

function shortProblem(language: Language, row: TableRowFacts, table: Table, text: string): Problem {
  const { range, cells } = row;
  const missing = table.columns.slice(cells.length).map(({ header }) => header);
  const id = text.slice(cells[0]?.range.start ?? range.start, cells[0]?.range.end ?? range.start);
  return {
    range,
    message: messages.short(language, id.slice(0, 60), missing),
  };
}

/** Not a heading of a section within the table, an ellipsis, or a line of text right below it. */
function isRealRow({ cells, range }: TableRowFacts, text: string): boolean {
  const filled = cells.filter(
    (cell) => cell.range.start < cell.range.end && !/^[.…\s]*$/.test(cell.text),
  );
  return filled.length > 1 && text.slice(range.start, range.end).includes('|');
}

/** In a table without bars at the ends a last cell that is left empty looks like the bar of the end. */
function endsEmpty({ range }: TableRowFacts, text: string): boolean {
  return /^[^|].*\|$/su.test(text.slice(range.start, range.end));
}
