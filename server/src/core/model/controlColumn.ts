import type { TableBlock, TableRow } from '../syntax/blocks.js';
import {
  columnsForControls,
  namedControlColumn,
  numberedControlColumn,
  possibleControlColumns,
  sectionColumn,
  standardColumns,
} from './possibleColumns.js';
import type { Vocabulary } from './vocabulary.js';

/** The column in which the ids of the controls stand, where the cells tell it and the header does not. */
export function controlColumn(
  text: string,
  block: TableBlock,
  vocabulary: Vocabulary,
): number | undefined {
  return (
    candidates(text, block, vocabulary).find((column) => holdsIds(text, block.rows, column)) ??
    standardColumn(text, block, vocabulary) ??
    sectionOfControl(text, block, vocabulary) ??
    controlBehindNumber(text, block, vocabulary)
  );
}

/** The column "ISO 27001:2022" beside titles below "Control", if it holds nothing but ids or numbers of Annex A. */
function standardColumn(
  text: string,
  { header, rows }: TableBlock,
  vocabulary: Vocabulary,
): number | undefined {
  const named = namedControlColumn(header, vocabulary);
  if (named === undefined || rows.length === 0 || holdsAnyNumber(text, rows, named)) {
    return undefined;
  }
  return standardColumns(header, vocabulary).find((column) => {
    const numbers = filledIn(text, rows, column).map(firstNumber);
    const isNumbered = annexNumbers.some((form) => numbers.every((number) => form.test(number)));
    return numbers.length > 0 && (isNumbered || holdsIds(text, rows, column));
  });
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
 * only counts the rows and nothing but ids stands under "Control", its header does not head titles.
 */
function controlBehindNumber(
  text: string,
  { header, rows }: TableBlock,
  vocabulary: Vocabulary,
): number | undefined {
  const named = numberedControlColumn(header, vocabulary);
  if (!named) {
    return undefined;
  }
  const isCounting = filledIn(text, rows, named.number).every((cell) => counts.test(cell));
  const cells = isCounting ? filledIn(text, rows, named.control) : [];
  return cells.length > 0 && cells.every((cell) => isId.test(cell)) ? named.control : undefined;
}

const counts = /^[\s*_(]*\d{1,3}[\s*_.):]*$/;
const isId = /^[\s*_[`~(]*(?:A[ .]?|CLD[ .]?)?\d{1,2}\.\d{1,2}(?!\d*\s?[%€$])/;

/** Where ids may stand below a header that does not name the controls, or names their titles so. */
function candidates(
  text: string,
  { header, rows }: TableBlock,
  vocabulary: Vocabulary,
): readonly number[] {
  const named = namedControlColumn(header, vocabulary);
  if (named === undefined) {
    return possibleControlColumns(header, vocabulary);
  }
  return rows.length === 0 || holdsAnyNumber(text, rows, named)
    ? []
    : columnsForControls(header, vocabulary);
}

/**
 * The column "Section" right before "Control" in a table that decides on applicability, if it holds
 * nothing but numbers that Annex A can have: then those are the ids.
 */
function sectionOfControl(
  text: string,
  { header, rows }: TableBlock,
  vocabulary: Vocabulary,
): number | undefined {
  const section = sectionColumn(header, vocabulary);
  if (section === undefined) {
    return undefined;
  }
  const filled = filledIn(text, rows, section).map((cell) => cell.replace(bold, ''));
  const isNumbered = annexNumbers.some((form) => filled.every((cell) => form.test(cell)));
  const isHere = filled.length > 0 && (isNumbered || areObjectivesAndControls(filled));
  return isHere && !holdsAnyNumber(text, rows, section + 1) ? section : undefined;
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
function holdsAnyNumber(text: string, rows: readonly TableRow[], column: number): boolean {
  return rows.some(({ cells }) => {
    const cell = cells[column];
    return cell !== undefined && beginsWithNumber.test(text.slice(cell.start, cell.start + 20));
  });
}

const beginsWithNumber = /^[^\p{L}\p{N}]*(?:(?:A|CLD)[ .]?)?\d/u;

const beginsWithId = /^[\s*_[`~]*(?:A\.\d{1,2}\.\d|CLD\.?\s?\d)/;

/** Whether half of what stands in the column are ids. */
export function holdsIds(text: string, rows: readonly TableRow[], column: number): boolean {
  const filled = filledIn(text, rows, column);
  const ids = filled.filter((cell) => beginsWithId.test(cell)).length;
  return ids > 0 && ids * 2 >= filled.length;
}

/** What stands in the cells of a column that are not empty. */
function filledIn(text: string, rows: readonly TableRow[], column: number): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell && cell.end > cell.start ? [text.slice(cell.start, cell.end)] : [];
  });
}
