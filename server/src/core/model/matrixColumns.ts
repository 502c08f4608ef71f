import { partyColumns } from './partyColumns.js';
import { namedServices } from './serviceColumns.js';
import type { Cell, Column, TableDuties, TableRowFacts } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { type Party, partyForService } from './words/parties.js';

/** A row that gives a duty to somebody. */
export interface AssignedRow {
  readonly row: TableRowFacts;
  /** What the row is about; its range can be that of the first cell. */
  readonly activity: Cell;
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
  /** Each party has a column, and a sign such as a cross in each says that it does nothing. */
  readonly isDeclined?: true;
}

/** How the rows of a responsibility matrix are read. */
export interface MatrixColumns {
  /** Those that tell who does it. */
  readonly services: readonly number[];
  /** Whether only their headers could be names of services: no service model, no party. */
  readonly areNamed: boolean;
  /** The rows but those that head others; `text` is the one that their ranges are in. */
  readonly assigned: (rows: readonly TableRowFacts[], text: string) => readonly AssignedRow[];
}

type ServiceModel = NonNullable<Assignment['model']>;

/** Reads what the columns of a matrix hold. */
export function matrixColumns(
  columns: readonly Column[],
  { crossMeans, beside }: Pick<TableDuties, 'crossMeans' | 'beside'>,
  vocabulary: Vocabulary,
): MatrixColumns {
  const split = partyColumns(columns, crossMeans, vocabulary);
  const services =
    split?.indexes ??
    serviceColumns(columns, vocabulary).filter((index) => !beside.includes(index));
  const head = headColumn(columns, services);
  const assignments =
    split?.assignments ??
    ((row: TableRowFacts) =>
      services.map((index) => assignmentAt(index, columns[index], row, vocabulary)));
  const areNamed = !split && services.every((index) => namesService(columns[index]));
  return {
    services,
    areNamed,
    assigned: (rows, text) =>
      rows.flatMap((row) => {
        const activity = row.cells[head];
        const isHeading = row.cells.every(({ range }, index) => index === head || isEmpty(range));
        if (!activity || isEmpty(activity.range) || (isHeading && isMarked(activity, text))) {
          return [];
        }
        const model = areNamed ? modelNamed(activity.text) : undefined;
        return model
          ? services.map((index) =>
              byModel(model, activity, { row, column: columns[index], index, vocabulary }),
            )
          : [{ row, activity, assignments: assignments(row) }];
      }),
  };
}

/**
 * Columns of service models; where there are none, the one for the party, and where there is none
 * either, those that may be called after a service.
 */
function serviceColumns(columns: readonly Column[], vocabulary: Vocabulary): readonly number[] {
  const indexes = columns.map((_, index) => index);
  const models = indexes.filter((index) => modelOf(columns[index]) !== undefined);
  const parties = indexes.filter((index) => columns[index]?.role === 'responsibility');
  const known = models.length > 0 ? models : parties;
  return known.length > 0 ? known : namedServices(columns, subjectColumn(columns), vocabulary);
}

function namesService(column: Column | undefined): boolean {
  return column?.role === undefined && modelOf(column) === undefined;
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

/** What a row is called; in a table without titles its control, or what stands first. */
function headColumn(columns: readonly Column[], services: readonly number[]): number {
  const title = columns.findIndex(({ role }) => role === 'activity' || role === 'title');
  const subject = title >= 0 ? title : subjectColumn(columns);
  return services.includes(subject)
    ? Math.max(
        0,
        columns.findIndex((_, index) => !services.includes(index)),
      )
    : subject;
}

function subjectColumn(columns: readonly Column[]): number {
  const activity = columns.findIndex(({ role }) => role === 'activity');
  const control = columns.findIndex(({ role }) => role === 'control');
  return Math.max(0, activity >= 0 ? activity : control);
}

function assignmentAt(
  index: number,
  column: Column | undefined,
  { cells, range }: TableRowFacts,
  vocabulary: Vocabulary,
): Assignment {
  const cell = cells[index] ?? { range: { start: range.end, end: range.end }, text: '' };
  const model = modelOf(column);
  const service = serviceOf(column);
  const party = isEmpty(cell.range) ? undefined : partyForService(cell.text, service, vocabulary);
  return { header: service, cell, ...(model && { model }), ...(party && { party }) };
}

/** In a matrix with a row for each service model, its headers are the activities. */
function byModel(model: ServiceModel, { range, text }: Cell, place: PlacedColumn): AssignedRow {
  const { row, column, index, vocabulary } = place;
  const assignment = assignmentAt(index, { header: text }, row, vocabulary);
  const activity = { range, text: column?.header ?? '' };
  return { row, activity, assignments: [{ ...assignment, header: text, model }] };
}

interface PlacedColumn {
  readonly row: TableRowFacts;
  readonly column: Column | undefined;
  readonly index: number;
  readonly vocabulary: Vocabulary;
}

function modelNamed(text: string): ServiceModel | undefined {
  const name = /^(?<model>[ips]aas)\b/iu.exec(text.trim())?.groups?.['model'];
  return name?.toLowerCase() as ServiceModel | undefined;
}

function serviceOf(column: Column | undefined): string {
  return column && column.role !== 'responsibility' ? column.header : '';
}

/** A row that is printed bold is a heading within the table. */
function isMarked({ range }: Cell, text: string): boolean {
  return /^[*_]{2}/.test(text.slice(range.start, range.start + 2));
}

function isEmpty({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return start === end;
}
