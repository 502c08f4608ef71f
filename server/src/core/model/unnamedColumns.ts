import { memoize } from '../base/memo.js';
import type { CellRange } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import { type FoundColumn, headerMeanings, layoutByCells } from './columns.js';
import type { ImplementationStatus } from './statementRow.js';
import type { Column, ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { holdsOnly, isShort, treated } from './cellCounts.js';
import { misnamedInRegister } from './misnamedInRegister.js';
import { isOfOthers } from './ofOthers.js';
import { isProduct } from './products.js';
import { counting, firstRows, type WholeTable } from './wholeTable.js';
import { applicabilityOf, statusOf, tickedFor } from './words/values.js';

/**
 * Columns whose headers say nothing that is known, and whose cells leave no doubt. In a risk register
 * the one whose numbers are likelihood times impact holds the level, those of which the level is the
 * product likelihood and impact, and one with nothing but "Mitigate", "Accept" and the like the
 * treatment; in a statement one with nothing but "Implemented", "Planned" and the like holds the status.
 * Left alone are a column with yes and no, which can answer any question, one that has cells here and
 * there, and one of an audit, of another year or of somebody who proposes.
 */
export function unnamedColumns(
  table: WholeTable,
  found: readonly FoundColumn[],
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  const { kind, columns } = layoutByCells(table.header, vocabulary, ...found);
  if (kind === 'riskRegister') {
    const misnamed = misnamedInRegister(table, columns);
    return [...misnamed, ...unnamedInRegister(table, [...found, ...misnamed], vocabulary)];
  }
  const isOpen = kind === 'statement' && !columns.some(({ role }) => role === 'implementation');
  const unnamed = isOpen ? withoutMeaning(table, columns, vocabulary) : [];
  return foundBy('status', columns, unnamed, (index) =>
    holdsStatuses(table, columns, index, vocabulary),
  );
}

function unnamedInRegister(
  table: WholeTable,
  found: readonly FoundColumn[],
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  const { columns } = layoutByCells(table.header, vocabulary, ...found);
  const unnamed = withoutMeaning(table, columns, vocabulary);
  return [
    ...factorsAndLevel(table, columns, unnamed),
    ...foundBy('treatment', columns, unnamed, (index) => holdsOnly(table, treated(table, index))),
  ];
}

/** A table of which so much is unknown is something else, and each choice of columns would have to be tried. */
const mostUnnamed = 6;

/** The columns without a role whose headers mean nothing that is known elsewhere either. */
function withoutMeaning(
  { header }: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): readonly number[] {
  const meanings = headerMeanings(header, vocabulary);
  const unnamed = columns.flatMap(({ role, header: text }, index) =>
    role === undefined && meanings[index] === undefined && !isOfOthers(text) ? [index] : [],
  );
  return unnamed.length > mostUnnamed ? [] : unnamed;
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

/** "N/A" stands for the status beside exclusions, and by itself it can stand anywhere. */
function holdsStatuses(
  table: WholeTable,
  columns: readonly Column[],
  column: number,
  vocabulary: Vocabulary,
): boolean {
  const { filled, fitting } = statusesBy(vocabulary)(table, column);
  const { fitting: excluded } = exclusionsBy(vocabulary)(table, column);
  const decision = columns.findIndex(({ role }) => role === 'applicable');
  return (
    holdsOnly(table, { filled: filled - excluded, fitting }, excluded) &&
    (decision < 0 || isToldOfApplicable(table, [decision, column], vocabulary))
  );
}

/**
 * Whether what applies has a status, nearly always: a column that says "N/A" of controls that apply, or
 * nothing, is about something else, such as one of several systems.
 */
function isToldOfApplicable(
  table: WholeTable,
  [decision, column]: readonly [number, number],
  vocabulary: Vocabulary,
): boolean {
  const applying = firstRows(table, mostApplicable).filter(
    ({ text, row: { cells } }) =>
      applicabilityOf(shortCell(text, cells[decision]), vocabulary) === 'applicable',
  );
  const told = applying.filter(({ text, row: { cells } }) =>
    saysStatus(shortCell(text, cells[column]), vocabulary),
  );
  return told.length * 20 >= applying.length * 19 - 20;
}

const mostApplicable = 100;

function shortCell(text: string, cell: CellRange | undefined): string {
  const source = cell ? text.slice(cell.start, cell.end) : '';
  return isShort(source) ? plainText(source) : '';
}

const statusesBy = memoize((vocabulary: Vocabulary) =>
  counting((cell) => isShort(cell) && saysStatus(plainText(cell), vocabulary)),
);

const exclusionsBy = memoize((vocabulary: Vocabulary) =>
  counting((cell) => isShort(cell) && statusOf(plainText(cell), vocabulary) === 'notApplicable'),
);

function saysStatus(text: string, vocabulary: Vocabulary): boolean {
  const status = statusOf(text, vocabulary);
  return !saysNoStatus.has(status) && tickedFor(text, vocabulary) === undefined;
}

const saysNoStatus: ReadonlySet<ImplementationStatus> = new Set<ImplementationStatus>([
  ...(['unknown', 'missing', 'notApplicable'] as const),
]);

type Rated = 'likelihood' | 'impact' | 'level';

/** Of a level and its two factors those that are unnamed, where only one way to choose them is right. */
function factorsAndLevel(
  table: WholeTable,
  columns: readonly Column[],
  unnamed: readonly number[],
): readonly FoundColumn[] {
  const [likelihood, impact, level] = rated.map((role) => {
    const index = columns.findIndex((column) => column.role === role);
    return index < 0 ? unnamed : [index];
  });
  const isNamed = [likelihood, impact, level].some((one) => one !== unnamed);
  const right = (isNamed ? (likelihood ?? []) : []).flatMap((first) =>
    (impact ?? []).flatMap((second) =>
      (level ?? []).flatMap((product) =>
        areInOrder(first, second, unnamed) && isProduct(table, [first, second, product])
          ? [[first, second, product]]
          : [],
      ),
    ),
  );
  const [only] = right.length === 1 ? right : [];
  return rated.flatMap((role, place) => {
    const index = only?.[place];
    return index !== undefined && unnamed.includes(index) ? [{ index, role }] : [];
  });
}

const rated: readonly Rated[] = ['likelihood', 'impact', 'level'];

/** Of two that are both unnamed, the first is taken for the likelihood, as registers have it. */
function areInOrder(first: number, second: number, unnamed: readonly number[]): boolean {
  return first < second || !(unnamed.includes(first) && unnamed.includes(second));
}
