import { groupedBy } from '../base/groupedBy.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import { singleRows, tableRowOf } from '../model/statementCells.js';
import type { StatementRow } from '../model/statementRow.js';
import type { Table } from '../model/table.js';

/** A row in which something is still to be written, and those that are told together with it. */
export interface OpenRows {
  readonly row: StatementRow;
  /** How many rows are told together: 1 where each is told for itself. */
  readonly count: number;
  /** The ids of the first and the last of them. */
  readonly ids: readonly [first: string, last: string];
}

/** As many rows as the smallest theme of Annex A has controls (ISO/IEC 27001:2022, A.6). */
const fewestRows = 8;

/** Of four rows of a template that someone has begun to fill in, three are still open. */
const openShare = 3 / 4;

/**
 * The rows of `open` as they are to be told: each for itself but, where nearly a whole table is open, all
 * of that table together. Such a table is a template, and nobody reads one sentence 93 times.
 */
export function byTemplate(
  open: readonly StatementRow[],
  part: DocumentFacts,
): readonly OpenRows[] {
  if (open.length < fewestRows && !areForms(open, part)) {
    return open.map((row) => told(row, [row]));
  }
  const tables = groupedBy(open, (row) => tableRowOf(row, part)?.table);
  return [...tables].flatMap(([table, rows]) => {
    const [first] = rows;
    return first && table && isTemplate(table, rows.length, part)
      ? [told(first, rows)]
      : rows.map((row) => told(row, [row]));
  });
}

function told(row: StatementRow, rows: readonly StatementRow[]): OpenRows {
  const { reference: last } = rows.at(-1) ?? row;
  return { row, count: rows.length, ids: [row.reference.id, last.lastId ?? last.id] };
}

function isTemplate({ range }: Table, open: number, part: DocumentFacts): boolean {
  const rows = singleRows(part).filter(
    (row) => row.range.start >= range.start && row.range.end <= range.end,
  );
  return open >= fewestRows
    ? open >= rows.length * openShare
    : open === rows.length && areForms(rows, part);
}

/** A shorter table is a template where all its rows hold several places to fill in: `[Yes/No] | [Reason]`. */
function areForms(rows: readonly StatementRow[], { text }: DocumentFacts): boolean {
  return (
    rows.length >= fewestForms &&
    rows.every(({ range }) => {
      const places = text.slice(range.start, range.end).match(placeToFillIn) ?? [];
      return places.length >= 2;
    })
  );
}

const fewestForms = 3;

const placeToFillIn = /\|\s*(?:\[[^\]|]+\]|\{\{[^}|]+\}\}|<[^>|]+>)\s*(?=\||$)/g;
