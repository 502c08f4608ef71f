import { numbersBesideTitles } from './numbersBesideTitles.js';
import { columnsOf, tableKindOf } from './columns.js';
import {
  columnsForControls,
  countedColumn,
  mappingColumns,
  namedControlColumn,
  numberedControlColumn,
  possibleControlColumns,
  sectionColumn,
  standardColumns,
} from './possibleColumns.js';
import type { ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { areNearlyAll, type CellCount, counting, filledIn, type WholeTable } from './wholeTable.js';

/** The column in which the ids of the controls stand, where the cells tell it and the header does not. */
export function controlColumn(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  const open = candidates(table, vocabulary);
  return (
    open.find((column) => holdsIds(table, column)) ??
    numbersBesideTitles(table, open, vocabulary) ??
    trackedControls(table, vocabulary) ??
    standardColumn(table, vocabulary) ??
    sectionOfControl(table, vocabulary) ??
    controlBehindNumber(table, vocabulary) ??
    idsBesideCount(table, vocabulary)
  );
}

/**
 * The ids in a document that is called a statement, whatever else the headers say of them: "ID | Title |
 * Status | Justification". Of two columns with ids one is of another edition or framework, and the table
 * may be a comparison.
 */
function trackedControls(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  const { header, isOfStatement } = table;
  const columns = columnsOf(header, vocabulary);
  const isOpen =
    isOfStatement &&
    tableKindOf(header, vocabulary) === 'other' &&
    !columns.some(({ role }) => role !== undefined && ofOtherTables.has(role));
  if (!isOpen) {
    return undefined;
  }
  const holding = [...columns.keys()].filter(
    (column) => holdsIdsOnly(table, column) || holdsNumbersOnly(table, column),
  );
  const [column] = holding;
  return column !== undefined &&
    holding.length === 1 &&
    columnsForControls(header, vocabulary).includes(column)
    ? column
    : undefined;
}

/** What has a column for the controls already, or lists risks, assets or duties. */
const ofOtherTables: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['control', 'riskId', 'risk', 'treatment', 'likelihood', 'impact', 'asset'] as const),
  ...(['activity', 'iaas', 'paas', 'saas'] as const),
]);

function holdsIdsOnly(table: WholeTable, column: number): boolean {
  return areNearlyAll(countIds(table, column));
}

/** Bare numbers can be clauses of ISO/IEC 27001, so they have to be many. */
function holdsNumbersOnly(table: WholeTable, column: number): boolean {
  return isAnnexNumber.some((form) => {
    const numbers = form(table, column);
    return numbers.fitting >= fewestNumbers && areNearlyAll(numbers);
  });
}

const fewestNumbers = 10;

/** The ids of a statement whose "No." only counts its rows, whatever heads them: "No. | Ref. | Title". */
function idsBesideCount(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  const number = countedColumn(table.header, vocabulary);
  if (number === undefined || !areAll(rowNumbers(table, number))) {
    return undefined;
  }
  const open = columnsForControls(table.header, vocabulary).filter((column) => column !== number);
  return (
    open.find((column) => holdsIds(table, column)) ??
    numbersBesideTitles(table, [...open, ...mappingColumns(table.header, vocabulary)], vocabulary)
  );
}

const rowNumbers = counting((cell) => isCount.test(cell));

/** The column "ISO 27001:2022" beside titles below "Control", if it holds nothing but ids or numbers of Annex A. */
function standardColumn(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  const named = namedControlColumn(table.header, vocabulary);
  if (named === undefined || holdsAnyNumber(table, named)) {
    return undefined;
  }
  return standardColumns(table.header, vocabulary).find(
    (column) => beginWithNumberOfAnnex(table, column) || holdsIds(table, column),
  );
}

/** Whether nothing but ids or numbers that Annex A can have opens the cells of a column. */
export function beginWithNumberOfAnnex(table: WholeTable, column: number): boolean {
  return beginsAsAnnex.some((form) => areAll(form(table, column)));
}

/** Whether there are cells, and all of them fit. */
function areAll({ filled, fitting }: CellCount): boolean {
  return filled > 0 && fitting === filled;
}

function firstNumber(cell: string): string {
  return (
    /^[^\p{L}\p{N}]*(?<number>[\d.]*\d)/u.exec(cell.slice(0, longestNumber))?.groups?.['number'] ??
    ''
  );
}

const longestNumber = 40;

/**
 * The column "Control" of a table whose rows are numbered, as in "# | Rule | Control": if "#" or "No."
 * only counts the rows, or holds ids of risks or measures (`R-001`), and nothing but ids stands under
 * "Control", its header does not head titles.
 */
function controlBehindNumber(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  const named = numberedControlColumn(table.header, vocabulary);
  if (!named) {
    return undefined;
  }
  const counted = counts(table, named.number);
  const isCounting = counted.filled === counted.fitting;
  return isCounting && areAll(ids(table, named.control)) ? named.control : undefined;
}

const counts = counting((cell) => isCount.test(cell) || isOwnId.test(cell));
const isCount = /^[\s*_(]*\d{1,3}[\s*_.):]*$/;
const isOwnId =
  /^[*_`[]{0,4}(?!(?:A|CLD)[. ]?\d)\p{Lu}{1,10}(?:[-_.\u2011]\p{Lu}{1,10}){0,2}[-_.\u2011]?\d{1,5}[*_`\]]{0,4}(?:\([^)\s]*\))?$/u;
const ids = counting((cell) => isId.test(cell));
const isId =
  /^[\s*_[`~(]*(?:(?:A[ .]?|CLD[ .]?)?\d{1,2}\.\d{1,2}(?!\d*\s?[%€$])|A\.\d{1,2}(?:\.[xX*])?[\s*_\]`~)]*$)/;

/** Where ids may stand below a header that does not name the controls, or names their titles so. */
function candidates(table: WholeTable, vocabulary: Vocabulary): readonly number[] {
  const named = namedControlColumn(table.header, vocabulary);
  if (named === undefined) {
    return possibleControlColumns(table.header, vocabulary);
  }
  return holdsAnyNumber(table, named) ? [] : columnsForControls(table.header, vocabulary);
}

/**
 * The column "Section" right before "Control" in a table that decides on applicability, if it holds
 * nothing but numbers that Annex A can have: then those are the ids.
 */
function sectionOfControl(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  const section = sectionColumn(table.header, vocabulary);
  if (section === undefined) {
    return undefined;
  }
  const isNumbered = isAnnexNumber.some((form) => areAll(form(table, section)));
  const isHere = isNumbered || areObjectivesAndControls(withoutBold(filledIn(table, section)));
  return isHere && !holdsAnyNumber(table, section + 1) ? section : undefined;
}

function withoutBold(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.replace(bold, ''));
}

const bold = /^[*_~`]+|[*_~`]+$/g;

/**
 * The numbers of Annex A: of ISO/IEC 27001:2022 two parts (5.1 to 5.37, 6.8, 7.14 and 8.34), of 2013
 * three. The two together are clauses, or objectives of 2013 and their controls.
 */
const annexNumbers: readonly RegExp[] = [
  /^(?:5\.(?:[1-9]|[12]\d|3[0-7])|6\.[1-8]|7\.(?:[1-9]|1[0-4])|8\.(?:[1-9]|[12]\d|3[0-4]))$/,
  /^(?:[5-9]|1[0-8])\.\d{1,2}\.\d{1,2}$/,
];

const isAnnexNumber = annexNumbers.map((form) =>
  counting((cell) => form.test(cell.replace(bold, ''))),
);

const beginsAsAnnex = annexNumbers.map((form) => counting((cell) => form.test(firstNumber(cell))));

/**
 * Whether `numbers` are objectives of 2013, each before its controls, as templates of that edition
 * have them: 5.1, 5.1.1, 5.1.2. A number of three parts that no clause of ISO/IEC 27001 has tells them
 * from clauses.
 */
function areObjectivesAndControls(numbers: readonly string[]): boolean {
  const isEach = numbers.every((number, index) => {
    const isObjective = /^(?:[5-9]|1[0-8])\.\d$/.test(number);
    return isObjective
      ? numbers[index + 1]?.startsWith(`${number}.`)
      : annexNumbers[1]?.test(number);
  });
  return isEach && numbers.some((number) => number.split('.').length === 3 && !clause.test(number));
}

/** The clauses of ISO/IEC 27001:2013 and 2022 that have three parts. */
const clause = /^(?:6\.1\.[1-3]|7\.5\.[1-3]|9\.2\.[12]|9\.3\.[1-3])$/;

/** Whether a cell of the column begins with an id or a bare number, as one with controls does. */
function holdsAnyNumber(table: WholeTable, column: number): boolean {
  return numbered(table, column).fitting > 0;
}

const numbered = counting((cell) => beginsWithNumber.test(cell.slice(0, 20)));
const beginsWithNumber = /^[^\p{L}\p{N}]*(?:(?:A|CLD)[ .]?)?\d/u;

/** Whether half of what stands in the column are ids. */
export function holdsIds(table: WholeTable, column: number): boolean {
  const { filled, fitting } = countIds(table, column);
  return fitting > 0 && fitting * 2 >= filled;
}

/** Counts the cells that begin with an id of Annex A or of ISO/IEC 27017. */
export const countIds = counting((cell) => beginsWithId.test(cell));
const beginsWithId = /^[\s*_[`~]*(?:A\.\d{1,2}\.\d|CLD\.?\s?\d)/;
