import { type TableLayout } from './columns.js';
import { isBlank } from './lazyCell.js';
import {
  type ColumnNumbers,
  isSameNumbers,
  numberColumns,
  numbersOf,
} from './references/columnNumbers.js';
import type { Column, TableKind, TableRowFacts, TableSigns } from './table.js';
import { layoutOfTable } from './tableLayout.js';
import { signsOf } from './tableSigns.js';
import type { Vocabulary } from './vocabulary.js';
import { rowCountOf, rowsOf, type WholeTable } from './wholeTable.js';
import { isOwnOrganisation, partyForService, partyOf } from './words/parties.js';
import { isNothing } from './words/values.js';

/** What a table is and how its rows are read, which all its rows together tell. */
export interface TableReading {
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  readonly signs?: TableSigns;
  /** Of a table that stands in several chunks: what the bare numbers in its columns for controls tell. */
  readonly numbers?: Readonly<Record<number, ColumnNumbers>>;
}

/** Reads what `table` is. Columns are kept by identity for the same header and vocabulary. */
export function readingOf(table: WholeTable, vocabulary: Vocabulary): TableReading {
  const layout = layoutOfTable(table, vocabulary);
  const isMatrix = layout.kind === 'other' && assignsParties(table, layout, vocabulary);
  const kind = isMatrix ? 'responsibilityMatrix' : layout.kind;
  const { columns } = layout;
  const numbered = table.pieces.length > 1 ? numberColumns(columns) : [];
  return {
    kind,
    columns,
    ...(mayBeStatement(kind, columns) && { signs: signsOf(table, layout, vocabulary) }),
    ...(numbered.length > 0 && {
      numbers: Object.fromEntries(numbered.map((index) => [index, numbersOf(table, index)])),
    }),
  };
}

export function isSameReading(
  one: TableReading | undefined,
  other: TableReading | undefined,
): boolean {
  if (!one || !other) {
    return one === other;
  }
  return (
    one.kind === other.kind &&
    one.columns === other.columns &&
    isSameSigns(one.signs, other.signs) &&
    isSameInColumns(one.numbers, other.numbers)
  );
}

/** The columns are the same ones, so that both tell of the same numbers. */
function isSameInColumns(one: TableReading['numbers'], other: TableReading['numbers']): boolean {
  const columns = Object.entries(one ?? {});
  return (
    columns.length === Object.keys(other ?? {}).length &&
    columns.every(([column, numbers]) => isSameNumbers(numbers, other?.[Number(column)]))
  );
}

function isSameSigns(one: TableSigns | undefined, other: TableSigns | undefined): boolean {
  return one?.crossMeans === other?.crossMeans && one?.emptyBoxMeans === other?.emptyBoxMeans;
}

/** Controls and their status are a statement where the front matter of the document says so. */
export function isControlsAndStatus(kind: TableKind, columns: readonly Column[]): boolean {
  return kind === 'other' && columns[0]?.role === 'control' && columns[1]?.role === 'status';
}

function mayBeStatement(kind: TableKind, columns: readonly Column[]): boolean {
  return kind === 'statement' || isControlsAndStatus(kind, columns);
}

/**
 * A table of activities whose other cells name parties is a matrix, whatever its services are called;
 * so is one of activities or controls with one column for the party. A column may name the controls.
 */
function assignsParties(
  table: WholeTable,
  { columns }: TableLayout,
  vocabulary: Vocabulary,
): boolean {
  const head = columns[0]?.role;
  const party = columns.findIndex(({ role }) => role === 'responsibility');
  if (columns.length < 2 || (head !== 'activity' && (head !== 'control' || party < 0))) {
    return false;
  }
  const assigned = table.pieces.flatMap(rowsOf).flatMap(({ cells }) => {
    const filled = assigningCells(cells, columns, party).filter((cell) => !isBlank(cell));
    const named = filled.filter((cell) => {
      const service = columns[cells.indexOf(cell)]?.header ?? '';
      return isParty(cell.text, vocabulary) || partyForService(cell.text, service, vocabulary);
    });
    const isAssigned = filled.every((cell) => named.includes(cell) || isNobody(cell.text));
    return isAssigned && named.length > 0 ? [named] : [];
  });
  // Below their own names people may stand as well: somebody has to be a party by a word for one.
  const isSaid = assigned.some((named) => named.some(({ text }) => isParty(text, vocabulary)));
  return isSaid && assigned.length * 2 >= rowCountOf(table);
}

function isParty(text: string, vocabulary: Vocabulary): boolean {
  return isOwnOrganisation(text) || partyOf(text, vocabulary) !== undefined;
}

/** Beside parties a dash and "N/A" say that nobody does it. */
function isNobody(text: string): boolean {
  return isNothing(text) || /^n\s?[/.]?\s?a\.?$/iu.test(text);
}

/** The cell of the column for the party, where there is one; else all that are neither activity nor control. */
function assigningCells(
  cells: TableRowFacts['cells'],
  columns: readonly Column[],
  party: number,
): TableRowFacts['cells'] {
  return party < 0
    ? cells.filter((_, index) => index > 0 && columns[index]?.role !== 'control')
    : cells.slice(party, party + 1);
}
