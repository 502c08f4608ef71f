import type { TextRange } from '../../base/textRange.js';
import type { Column } from '../table.js';
import { ofPieces, type WholeTable } from '../wholeTable.js';
import { isControl } from './knownControls.js';
import { maskedCell } from './maskedText.js';
import { isClauseNumber, scanBareNumbers, type WrittenReference } from './scanText.js';
import { namedStandards } from './standards.js';
import { idOf, isWordAt } from './writtenId.js';

/** What the bare numbers that stand in a column tell together about what they number. */
export interface ColumnNumbers {
  /** Whether they count from 1 to 4, too. */
  readonly hasLow: boolean;
  /** Whether there are some such as 9.1 and 10.2, of two parts. */
  readonly hasHigh: boolean;
  /** Whether there is a control of 2013 that is no clause. */
  readonly hasControl2013: boolean;
  /** Of how many parts those are that are no clauses, each once and in order. */
  readonly partsOfControls: readonly number[];
}

/** The columns in which bare numbers can be those of controls. */
export function numberColumns(columns: readonly Column[]): readonly number[] {
  const holds = columns.some(({ role }) => role === 'clause') ? isSectionOfControl : holdsControls;
  return columns.flatMap((column, index) => (holds(column, columns[index + 1]) ? [index] : []));
}

/** Headers of columns that hold clauses beside controls; a bare number in them may be either. */
const clauseWord =
  /clause|section|\bsec\b|klausel|kapitel|abschnitt|chapitre|cl[áa]usula|clausola|clausule|paragra|箇条|条項/i;

const controlWord = /control|contr[oô]l|kontroll|ma(?:ß|ss)nahme|maatregel|管理策/i;

/** Beside a column for clauses, only what is called a section and has been found to hold controls. */
function isSectionOfControl({ header, role }: Column, next: Column | undefined): boolean {
  return role === 'control' && clauseWord.test(header) && isTitleOfControl(next);
}

/**
 * A column with the role, or one whose header says whose controls it holds: "27017 control". What is
 * called a section and has the role holds their numbers where their titles follow under "Control".
 */
function holdsControls({ header, role }: Column, next: Column | undefined): boolean {
  if (role !== undefined) {
    return role === 'control' && (!clauseWord.test(header) || isTitleOfControl(next));
  }
  const isOfStandard = controlWord.test(header) && namedStandards(header).ours;
  return (isOfStandard || /27002|27017/.test(header)) && !clauseWord.test(header);
}

function isTitleOfControl(column: Column | undefined): boolean {
  return column?.role === 'title' && controlWord.test(column.header);
}

/** The numbers with which a cell begins, marks apart. */
export function numbersInCell(masked: string): readonly WrittenReference[] {
  return scanBareNumbers(masked, markupBeforeNumber.exec(masked)?.[0].length ?? 0);
}

const markupBeforeNumber = /^[\s*_[~"'（(]*/;

/** A cell that began in a row above has been read there. */
export function isReadHere(cell: TextRange | undefined, row: TextRange): cell is TextRange {
  return cell !== undefined && cell.start >= row.start;
}

/** Most cells of such a column begin with a letter, which is seen at once. */
export function mayBeginWithNumber(text: string, { start, end }: TextRange): boolean {
  const beginsWithLetter = isWordAt(text, start) && !digit.test(text.charAt(start));
  return !beginsWithLetter && digit.test(text.slice(start, Math.min(end, start + 8)));
}

const digit = /[\d\uFF10-\uFF19]/;

/** What `found`, the numbers of a column, tell together. */
export function columnNumbers(found: readonly WrittenReference[]): ColumnNumbers {
  const numbers = found.map(({ first }) => first.numbers);
  const controls = numbers.filter((parts) => !isClauseNumber(parts.join('.')));
  return {
    hasLow: numbers.some(([section = 0]) => section < 5),
    hasHigh: numbers.some((parts) => parts.length === 2 && (parts[0] ?? 0) > 8),
    hasControl2013: controls.some((parts) => parts.length === 3 && isControl(idOf('A', parts))),
    partsOfControls: [...new Set(controls.map(({ length }) => length))].toSorted((a, b) => a - b),
  };
}

/** The same of a column of a table, of which each piece is read once. */
export function numbersOf(table: WholeTable, column: number): ColumnNumbers {
  const pieces = numbersOfPieces(table, column);
  return {
    hasLow: pieces.some(({ hasLow }) => hasLow),
    hasHigh: pieces.some(({ hasHigh }) => hasHigh),
    hasControl2013: pieces.some(({ hasControl2013 }) => hasControl2013),
    partsOfControls: [
      ...new Set(pieces.flatMap(({ partsOfControls }) => partsOfControls)),
    ].toSorted((a, b) => a - b),
  };
}

const numbersOfPieces = ofPieces(({ text, block }, column) =>
  columnNumbers(
    block.rows.flatMap(({ cells, range: whole }) => {
      const cell = cells[column];
      return isReadHere(cell, whole) && mayBeginWithNumber(text, cell)
        ? numbersInCell(maskedCell(text.slice(cell.start, cell.end)).text)
        : [];
    }),
  ),
);

/**
 * Whether the numbers are none of controls: a column that counts from 1 to 4 too, or has 9.1 and 10.2
 * and no control of 2013, holds clauses, requirements or the controls of another framework.
 */
export function numbersOtherThings({ hasLow, hasHigh, hasControl2013 }: ColumnNumbers): boolean {
  return hasLow || (hasHigh && !hasControl2013);
}
