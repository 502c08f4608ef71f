import { groupedBy } from '../base/groupedBy.js';
import { memoize } from '../base/memo.js';
import { isCalledTemplate } from '../model/calledTemplate.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import { singleRows, tableRowOf } from '../model/statementCells.js';
import type { StatementRow } from '../model/statementRow.js';
import type { Table } from '../model/table.js';

/** A row in which something is still to be written, and those that are told together with it. */
export interface OpenRows {
  readonly row: StatementRow;
  /** The part that the row stands in, and where that starts. */
  readonly part: DocumentFacts;
  readonly start: number;
  /** How many rows are told together: 1 where each is told for itself. */
  readonly count: number;
  /** The ids of the first and the last of them. */
  readonly ids: readonly [first: string, last: string];
}

/** As many rows as the smallest theme of Annex A has controls (ISO/IEC 27001:2022, A.6). */
const fewestRows = 8;

/** Of four rows of a template that someone has begun to fill in, three are still open. */
const openShare = 3 / 4;

/** A shorter table is a template where all its rows hold places to fill in. */
const fewestForms = 3;

/**
 * The rows of `document` that `openIn` finds in its parts, as they are to be told: each for itself but,
 * where nearly a whole table is open, all of that table together. Such a table is a template, and nobody
 * reads one sentence 93 times. `openIn` should remember what it finds: it is asked at each edit.
 */
export function byTemplate(
  document: IsmsDocument,
  openIn: (part: DocumentFacts) => readonly StatementRow[],
): readonly OpenRows[] {
  const open = placedParts(document).flatMap(({ part, start }) =>
    part.statementRows.length === 0 ? [] : openIn(part).map((row) => ({ row, part, start })),
  );
  if (open.length < fewestForms) {
    return open.map((one) => told(one, [one]));
  }
  const tables = groupedBy(open, ({ row, part }) => rowsByTable(part).tableOf.get(row));
  return [...tables].flatMap(([table, rows]) => {
    const [first] = rows;
    return first && table && isTemplate(rows, rowsOf(table, document))
      ? toldOnce(first, rows, document)
      : rows.map((one) => told(one, [one]));
  });
}

/** A document that calls itself a template lacks nothing by being empty. */
function toldOnce(
  first: Placed,
  rows: readonly Placed[],
  document: IsmsDocument,
): readonly OpenRows[] {
  return isCalledTemplate(document) ? [] : [told(first, rows)];
}

type Placed = Pick<OpenRows, 'row' | 'part' | 'start'>;

function told(one: Placed, rows: readonly Placed[]): OpenRows {
  const last = (rows.at(-1) ?? one).row.reference;
  return { ...one, count: rows.length, ids: [one.row.reference.id, last.lastId ?? last.id] };
}

function isTemplate(open: readonly Placed[], rows: number): boolean {
  return open.length >= fewestRows
    ? open.length >= rows * openShare
    : open.length >= fewestForms && open.length === rows && open.every(isForm);
}

/** `| [Yes/No] | [Reason] |`: two cells or more that are places to fill in. */
function isForm({ row, part }: Placed): boolean {
  const source = part.text.slice(row.range.start, row.range.end);
  return (source.match(placeToFillIn) ?? []).length >= 2;
}

const placeToFillIn = /\|\s*(?:\[[^\]|]+\]|\{\{[^}|]+\}\}|<[^>|]+>)\s*(?=\||$)/g;

/** What all pieces of one table, and no other table, have in common. */
type TableKey = Table['columns'];

function rowsOf(table: TableKey, document: IsmsDocument): number {
  return placedParts(document).reduce(
    (sum, { part }) => sum + (rowsByTable(part).counts.get(table) ?? 0),
    0,
  );
}

/** Which table the rows of a part stand in, and how many of them each table has there. */
const rowsByTable = memoize((part: DocumentFacts) => {
  const tableOf = new Map<StatementRow, TableKey>();
  const counts = new Map<TableKey, number>();
  for (const row of singleRows(part)) {
    const columns = tableRowOf(row, part)?.table.columns;
    if (columns) {
      tableOf.set(row, columns);
      counts.set(columns, (counts.get(columns) ?? 0) + 1);
    }
  }
  return { tableOf, counts };
});
