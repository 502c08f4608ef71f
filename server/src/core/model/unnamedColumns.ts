import { memoize } from '../base/memo.js';
import { plainText } from '../syntax/plainText.js';
import {
  columnsOf,
  type FoundColumn,
  headerMeanings,
  layoutByCells,
  tableKindOf,
} from './columns.js';
import { numberIn } from './riskLevels.js';
import type { Column, ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { counting, firstRows, type WholeTable } from './wholeTable.js';
import { treatmentOf } from './words/riskWords.js';
import { statusOf, tickedFor } from './words/values.js';

/**
 * Columns whose headers say nothing that is known, and whose cells leave no doubt. In a risk register
 * the one whose numbers are likelihood times impact holds the level, and one with nothing but
 * "Mitigate", "Accept" and the like the treatment; in a statement one with nothing but "Implemented",
 * "Planned" and the like holds the status. A column with yes and no is left alone: it can answer any question.
 */
export function unnamedColumns(
  table: WholeTable,
  found: readonly FoundColumn[],
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  const { kind, columns } =
    found.length > 0
      ? layoutByCells(table.header, vocabulary, ...found)
      : {
          kind: tableKindOf(table.header, vocabulary),
          columns: columnsOf(table.header, vocabulary),
        };
  const unnamed = withoutMeaning(table, columns, vocabulary);
  if (unnamed.length === 0) {
    return [];
  }
  switch (kind) {
    case 'riskRegister':
      return [
        ...foundBy('level', columns, unnamed, (index) => holdsProducts(table, columns, index)),
        ...foundBy('treatment', columns, unnamed, (index) => holdsOnly(treated(table, index))),
      ];
    case 'statement':
      return columns.some(({ role }) => role === 'implementation')
        ? []
        : foundBy('status', columns, unnamed, (index) =>
            holdsOnly(statusesBy(vocabulary)(table, index)),
          );
    default:
      return [];
  }
}

/** The columns without a role whose headers mean nothing that is known elsewhere either. */
function withoutMeaning(
  { header }: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): readonly number[] {
  const meanings = headerMeanings(header, vocabulary);
  return columns.flatMap(({ role }, index) =>
    role === undefined && meanings[index] === undefined ? [index] : [],
  );
}

/** The only one of `unnamed` that holds what a column of `role` does, where no column has that role. */
function foundBy(
  role: ColumnRole & FoundColumn['role'],
  columns: readonly Column[],
  unnamed: readonly number[],
  holds: (index: number) => boolean,
): readonly FoundColumn[] {
  const holding = columns.some((column) => column.role === role) ? [] : unnamed.filter(holds);
  const [index] = holding;
  return index !== undefined && holding.length === 1 ? [{ index, role }] : [];
}

/** Fewer rows can be alike by chance. */
const fewestRows = 3;
const rowsLookedAt = 30;

function holdsOnly({
  filled,
  fitting,
}: {
  readonly filled: number;
  readonly fitting: number;
}): boolean {
  return fitting >= fewestRows && fitting * 10 >= filled * 9;
}

const treated = counting((cell) => isShort(cell) && treatmentOf(plainText(cell)) !== undefined);

const statusesBy = memoize((vocabulary: Vocabulary) =>
  counting((cell) => isShort(cell) && saysStatus(plainText(cell), vocabulary)),
);

function saysStatus(text: string, vocabulary: Vocabulary): boolean {
  const status = statusOf(text, vocabulary);
  return status !== 'unknown' && status !== 'missing' && tickedFor(text, vocabulary) === undefined;
}

/** In characters; what explains or describes is longer. */
const longestValue = 40;

function isShort(cell: string): boolean {
  return cell.length <= longestValue;
}

/**
 * Whether the numbers in a column are likelihood times impact in three of four rows that have all three.
 * A factor of one tells nothing: the product is the other factor, which any column may repeat.
 */
function holdsProducts(table: WholeTable, columns: readonly Column[], column: number): boolean {
  const factors = ['likelihood', 'impact'].map((role) =>
    columns.findIndex((one) => one.role === role),
  );
  const rated = factors.includes(-1) ? [] : ratedRows(table, [...factors, column]);
  const right = rated.filter(
    ([likelihood = 0, impact = 0, level]) => likelihood * impact === level,
  );
  return right.length >= fewestRows && right.length * 4 >= rated.length * 3;
}

function ratedRows(table: WholeTable, columns: readonly number[]): readonly (readonly number[])[] {
  return firstRows(table, rowsLookedAt).flatMap(({ text, row: { cells } }) => {
    const numbers = columns.flatMap((column) => {
      const cell = cells[column];
      return cell ? (numberIn(plainText(text.slice(cell.start, cell.end))) ?? []) : [];
    });
    const [likelihood = 0, impact = 0] = numbers;
    return numbers.length === columns.length && likelihood > 1 && impact > 1 ? [numbers] : [];
  });
}
