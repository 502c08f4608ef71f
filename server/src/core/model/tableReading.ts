import { mayBeOfAnnex } from './annexNumbers.js';
import { assignsParties } from './assignsParties.js';
import { asksQuestions } from './checklists.js';
import type { TableLayout } from './columns.js';
import {
  type ColumnNumbers,
  isSameNumbers,
  numberColumns,
  numbersOf,
} from './references/columnNumbers.js';
import { holdsIds } from './controlColumn.js';
import { namesAnyStandard } from './numbersBesideTitles.js';
import { partyLetters, withPartyLetters } from './partyLetters.js';
import type { Column, ColumnRole, TableDuties, TableKind, TableSigns } from './table.js';
import { dutiesOf } from './tableDuties.js';
import { layoutOfTable } from './tableLayout.js';
import { signsOf } from './tableSigns.js';
import type { Vocabulary } from './vocabulary.js';
import { rowCountOf, type WholeTable } from './wholeTable.js';

/** What a table is and how its rows are read, which all its rows together tell. */
export interface TableReading {
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  readonly signs?: TableSigns;
  readonly duties?: TableDuties;
  /** Of a table that stands in several chunks: what the bare numbers in its columns for controls tell. */
  readonly numbers?: Readonly<Record<number, ColumnNumbers>>;
}

/** Reads what `table` is. Columns are kept by identity for the same header and vocabulary. */
export function readingOf(table: WholeTable, vocabulary: Vocabulary): TableReading {
  const layout = layoutOfTable(table, vocabulary);
  const kind = kindByRows(table, layout, vocabulary);
  const { columns } = layout;
  const numbered = table.pieces.length > 1 ? numberColumns(columns) : [];
  return {
    kind,
    columns,
    ...(mayBeStatement(kind, columns) && { signs: signsOf(table, layout, vocabulary) }),
    ...(kind === 'responsibilityMatrix' && { duties: readDuties(table, columns, vocabulary) }),
    ...(numbered.length > 0 && {
      numbers: Object.fromEntries(numbered.map((index) => [index, numbersOf(table, index)])),
    }),
  };
}

function readDuties(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): TableDuties {
  const letters = partyLetters(table, vocabulary);
  return { ...dutiesOf(table, columns, withPartyLetters(vocabulary, letters)), letters };
}

/** The kind by the header, unless the rows assign parties, or ask what a checklist does. */
function kindByRows(
  table: WholeTable,
  { kind, columns }: TableLayout,
  vocabulary: Vocabulary,
): TableKind {
  if (kind === 'other') {
    return kindOfUnknown(table, columns, vocabulary);
  }
  const isOther =
    kind === 'statement' &&
    !table.isOfStatement &&
    (asksQuestions(table, columns, vocabulary) || isOfOtherStandard(table, columns, vocabulary));
  return isOther ? 'other' : kind;
}

function kindOfUnknown(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): TableKind {
  if (assignsParties(table, columns, vocabulary)) {
    return 'responsibilityMatrix';
  }
  return table.isOfStatement && listsStatuses(table, columns) ? 'statement' : 'other';
}

/** "Norm ref." heads the clauses of any standard, unless something says that its numbers are those of Annex A. */
function isOfOtherStandard(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): boolean {
  const index = columns.findIndex(({ role }) => role === 'control');
  return (
    namesAnyStandard(columns[index]?.header ?? '') &&
    !holdsIds(table, index) &&
    !mayBeOfAnnex(table, index, vocabulary)
  );
}

/**
 * In a document that is called a statement a long list of controls with their status is one, though no
 * column says more of them. A short one may list what is still to be done.
 */
function listsStatuses(table: WholeTable, columns: readonly Column[]): boolean {
  const roles = columns.map(({ role }) => role);
  return (
    roles.includes('control') &&
    roles.includes('status') &&
    !roles.some((role) => role !== undefined && ofRisks.has(role)) &&
    rowCountOf(table) >= fewestListed
  );
}

const ofRisks: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['riskId', 'risk', 'treatment', 'likelihood', 'impact', 'level', 'residual'] as const),
]);

/** As many as a theme of Annex A with most of its controls has. */
const fewestListed = 30;

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
    isSameDuties(one.duties, other.duties) &&
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

function isSameDuties(one: TableDuties | undefined, other: TableDuties | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && areSame(one, other));
}

function areSame(one: TableDuties, other: TableDuties): boolean {
  return (
    one.areAssigned === other.areAssigned &&
    one.crossMeans === other.crossMeans &&
    one.own === other.own &&
    one.letters === other.letters &&
    one.beside.join() === other.beside.join() &&
    one.bought.join() === other.bought.join()
  );
}

/** Controls and their status are a statement where the front matter of the document says so. */
export function isControlsAndStatus(kind: TableKind, columns: readonly Column[]): boolean {
  return kind === 'other' && columns[0]?.role === 'control' && columns[1]?.role === 'status';
}

function mayBeStatement(kind: TableKind, columns: readonly Column[]): boolean {
  return kind === 'statement' || isControlsAndStatus(kind, columns);
}
