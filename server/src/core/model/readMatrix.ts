import { memoizePair } from '../base/memo.js';
import type { ControlReference } from './controlReference.js';
import type { DocumentFacts } from './documentFacts.js';
import { referencesWithin } from './referencesWithin.js';
import type { Cell, Column, Table, TableRowFacts } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { isOwnOrganisation, type Party, partyForService } from './words/parties.js';
import { isNothing } from './words/values.js';
import { partyColumns } from './partyColumns.js';

/** A row of a responsibility matrix: an activity or control, and who does it for each service. */
export interface MatrixRow {
  readonly row: TableRowFacts;
  /** What the row is about; its range can be that of the first cell. */
  readonly activity: Cell;
  /** The controls that the row names outside of its assignments. */
  readonly references: readonly ControlReference[];
  readonly assignments: readonly Assignment[];
}

/** Who does it for one service model or one named service, or for all that the matrix is about. */
export interface Assignment {
  /** As the header calls it: `SaaS`, `Amazon S3`; empty where the matrix does not tell services apart. */
  readonly header: string;
  /** Absent for a service that is called by its name. */
  readonly model?: 'iaas' | 'paas' | 'saas';
  /**
   * Empty at the end of a row that is too short. Where provider and customer have a column each, that
   * of the one who does it.
   */
  readonly cell: Cell;
  /** Absent where the cell names no party that is known. */
  readonly party?: Party;
}

type ServiceModel = NonNullable<Assignment['model']>;

/**
 * The rows of the responsibility matrices in `part`. Rows that head others are left out, and so is a
 * table of service models whose cells name no parties: it compares them, or ticks which are in use.
 */
export const matrixRowsIn = memoizePair(
  (part: DocumentFacts, vocabulary: Vocabulary): readonly MatrixRow[] =>
    part.tables.flatMap((table) =>
      table.kind === 'responsibilityMatrix' ? rowsOf(table, part, vocabulary) : [],
    ),
);

function rowsOf(table: Table, part: DocumentFacts, vocabulary: Vocabulary): readonly MatrixRow[] {
  const split = partyColumns(table, vocabulary);
  const services = split?.indexes ?? serviceColumns(table.columns);
  const head = headColumn(table.columns, services);
  const rows = table.rows.flatMap((row) => {
    const activity = row.cells[head];
    const isHeading = row.cells.every(({ range }, index) => index === head || isEmpty(range));
    if (!activity || isEmpty(activity.range) || (isHeading && isMarked(activity, part.text))) {
      return [];
    }
    const assignments =
      split?.assignments(row) ??
      services.map((index) => assignmentAt(index, table, row, vocabulary));
    return [{ row, activity, references: referencesOf(row, services, part), assignments }];
  });
  return namesParties(rows) ? rows : [];
}

function namesParties(rows: readonly MatrixRow[]): boolean {
  const filled = rows.flatMap(({ assignments }) =>
    assignments.filter(({ cell }) => !isNothing(cell.text)),
  );
  const named = filled.filter(
    ({ party, cell }) => party !== undefined || isOwnOrganisation(cell.text),
  );
  return named.length > 0 && named.length * 2 >= filled.length;
}

/**
 * Columns of service models; where there are none, the one for the party, and where there is none
 * either, each column that is nothing else is a service.
 */
function serviceColumns(columns: readonly Column[]): readonly number[] {
  const indexes = columns.map((_, index) => index);
  const models = indexes.filter((index) => modelOf(columns[index]) !== undefined);
  const parties = indexes.filter((index) => columns[index]?.role === 'responsibility');
  const known = models.length > 0 ? models : parties;
  return known.length > 0
    ? known
    : indexes.filter((index) => index > 0 && columns[index]?.role === undefined);
}

function modelOf({ role, header = '' }: Partial<Column> = {}): ServiceModel | undefined {
  if (role === 'iaas' || role === 'paas' || role === 'saas') {
    return role;
  }
  return role ? undefined : modelInBrackets(header);
}

/** The second of two services of a model has no role of its own: "M365 (SaaS) | Abacus (SaaS)". */
function modelInBrackets(header: string): ServiceModel | undefined {
  const model = /\S\s*\((?<model>[ips]aas)\)\s*$/iu.exec(header)?.groups?.['model'];
  return model?.toLowerCase() as ServiceModel | undefined;
}

function headColumn(columns: readonly Column[], services: readonly number[]): number {
  const activity = columns.findIndex(({ role }) => role === 'activity' || role === 'title');
  const first = columns.findIndex((_, index) => !services.includes(index));
  return activity >= 0 ? activity : Math.max(0, first);
}

function assignmentAt(
  index: number,
  { columns }: Table,
  { cells, range }: TableRowFacts,
  vocabulary: Vocabulary,
): Assignment {
  const column = columns[index];
  const cell = cells[index] ?? { range: { start: range.end, end: range.end }, text: '' };
  const model = modelOf(column);
  const service = serviceOf(column);
  const party = isEmpty(cell.range) ? undefined : partyForService(cell.text, service, vocabulary);
  return { header: service, cell, ...(model && { model }), ...(party && { party }) };
}

function serviceOf(column: Column | undefined): string {
  return column && column.role !== 'responsibility' ? column.header : '';
}

function referencesOf(
  { cells }: TableRowFacts,
  services: readonly number[],
  { references }: DocumentFacts,
): readonly ControlReference[] {
  return cells.flatMap(({ range }, index) =>
    services.includes(index) ? [] : referencesWithin(references, range),
  );
}

/** A row that is printed bold is a heading within the table. */
function isMarked({ range }: Cell, text: string): boolean {
  return /^[*_]{2}/.test(text.slice(range.start, range.start + 2));
}

function isEmpty({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return start === end;
}
