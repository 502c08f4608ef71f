import { flatOf } from '../../base/flatOf.js';
import type { TextRange } from '../../base/textRange.js';
import type { Column } from '../table.js';
import { ofPieces, type WholeTable } from '../wholeTable.js';
import {
  isBeyond,
  isCertainControl,
  isClause,
  isHigh,
  type NumberInRow,
  rowsOfClauses,
  runsIn,
} from './clauseRuns.js';
import { isControl } from './knownControls.js';
import { maskedCell } from './maskedText.js';
import { scanBareNumbers, type WrittenReference } from './scanText.js';
import { namedStandards } from './standards.js';
import { idOf, isWordAt } from './writtenId.js';

/** What the bare numbers that stand in a column tell together about what they number. */
export interface ColumnNumbers {
  /** `controlsAndOthers`: a few that no control has stand among many that are controls. */
  readonly hold: 'controls' | 'controlsAndOthers' | 'others';
  /** Whether there is a control of 2013 that is no clause. */
  readonly hasControl2013: boolean;
  /** Of how many parts those are that are no clauses, each once and in order. */
  readonly partsOfControls: readonly number[];
  /** The source of the rows of clauses beside controls, where a control could have the number. */
  readonly clauseRows: ReadonlySet<string>;
}

export function isSameNumbers(one: ColumnNumbers, other: ColumnNumbers | undefined): boolean {
  return (
    one.hold === other?.hold &&
    one.hasControl2013 === other.hasControl2013 &&
    one.partsOfControls.join() === other.partsOfControls.join() &&
    one.clauseRows.size === other.clauseRows.size &&
    [...one.clauseRows].every((row) => other.clauseRows.has(row))
  );
}

/**
 * The columns in which bare numbers can be those of controls. Beside titles and a decision on each, what
 * is called a section is the theme of the control: "Sezione | Rif. | Controllo | Applicabile".
 */
export function numberColumns(columns: readonly Column[]): readonly number[] {
  const roles = new Set(columns.map(({ role }) => role));
  const hasClauses = roles.has('clause') && !(roles.has('applicable') && roles.has('title'));
  const holds = hasClauses ? isSectionOfControl : holdsControls;
  return flatOf(columns, (column, index) => (holds(column, columns[index + 1]) ? [index] : []));
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

/** What `found`, the numbers of a column in the order of its rows, tell together. */
export function columnNumbers(found: readonly NumberInRow[]): ColumnNumbers {
  return toldBy([countsOf(found)]);
}

/** The same of a column of a table, of which each piece is read once. */
export function numbersOf(table: WholeTable, column: number): ColumnNumbers {
  return toldBy(countsOfPieces(table, column));
}

interface NumberCounts {
  readonly runs: ReturnType<typeof runsIn>;
  /** Those that can be nothing but controls. */
  readonly controls: number;
  /** Those below 5, where no control is. */
  readonly low: OtherCounts;
  /** Those such as 9.1 and 10.2, of two parts, which are objectives of 2013 or no controls. */
  readonly high: OtherCounts;
  /** Those such as 6.9, of two parts, that no control has in a section of 2022. */
  readonly beyond: number;
  readonly hasControl2013: boolean;
  readonly partsOfControls: readonly number[];
}

interface OtherCounts {
  readonly clauses: number;
  readonly strange: number;
}

const countsOfPieces = ofPieces(({ text, block }, column) =>
  countsOf(
    flatOf(block.rows, ({ cells, range: whole }) => {
      const cell = cells[column];
      return isReadHere(cell, whole) && mayBeginWithNumber(text, cell)
        ? numbersInCell(maskedCell(text.slice(cell.start, cell.end)).text).map((reference) => ({
            reference,
            row: text.slice(whole.start, whole.end),
          }))
        : [];
    }),
  ),
);

function countsOf(found: readonly NumberInRow[]): NumberCounts {
  const references = found.map(({ reference }) => reference);
  const noClauses = references
    .map(({ first }) => first.numbers)
    .filter((parts) => !isClause(parts));
  return {
    runs: runsIn(found),
    controls: references.filter(isCertainControl).length,
    low: otherCounts(references.filter(({ first: { numbers } }) => (numbers[0] ?? 0) < 5)),
    high: otherCounts(references.filter(isHigh)),
    beyond: references.filter(isBeyond).length,
    hasControl2013: noClauses.some((parts) => parts.length === 3 && isControl(idOf('A', parts))),
    partsOfControls: [...new Set(noClauses.map(({ length }) => length))],
  };
}

function otherCounts(found: readonly WrittenReference[]): OtherCounts {
  const clauses = found.filter(({ first }) => isClause(first.numbers)).length;
  return { clauses, strange: found.length - clauses };
}

function toldBy(pieces: readonly NumberCounts[]): ColumnNumbers {
  const hasControl2013 = pieces.some((piece) => piece.hasControl2013);
  const others = flatOf(pieces, ({ low, high }) => (hasControl2013 ? [low] : [low, high]));
  const parts = flatOf(pieces, ({ partsOfControls }) => partsOfControls);
  const hold = heldBy(sum(pieces.map(({ controls }) => controls)), {
    clauses: sum(others.map(({ clauses }) => clauses)),
    strange: sum(others.map(({ strange }) => strange)),
    beyond: sum(pieces.map(({ beyond }) => beyond)),
  });
  return {
    hold,
    hasControl2013,
    partsOfControls: [...new Set(parts)].toSorted((a, b) => a - b),
    clauseRows:
      hold === 'controlsAndOthers' ? rowsOfClauses(pieces.map(({ runs }) => runs)) : new Set(),
  };
}

/** For each clause of ISO/IEC 27001 beside the controls, and for each slip of the pen. */
const controlsPerClause = 2;
const controlsPerSlip = 5;

/**
 * A column that counts from 1 to 4 too, or has 9.1 and 10.2, holds clauses, requirements or the
 * controls of another framework or of the house itself, unless far more of its numbers can be
 * nothing but controls. Beside such numbers those beyond the last control of a section count as
 * well; alone they are mistyped controls.
 */
function heldBy(
  controls: number,
  { clauses, strange, beyond }: OtherCounts & Pick<NumberCounts, 'beyond'>,
): ColumnNumbers['hold'] {
  if (clauses + strange === 0) {
    return 'controls';
  }
  const least = clauses * controlsPerClause + (strange + beyond) * controlsPerSlip;
  return controls >= least ? 'controlsAndOthers' : 'others';
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
