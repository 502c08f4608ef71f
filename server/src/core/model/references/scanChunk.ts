import { memoizePassing, memoizePassingPair } from '../../base/memo.js';
import type { TextRange } from '../../base/textRange.js';
import type { Block, Chunk, TableBlock } from '../../syntax/blocks.js';
import type { Column, Table } from '../table.js';
import { type CellInRow, headersOf, namesOfCell } from './cellNames.js';
import { isControl } from './knownControls.js';
import { isLoose } from './looseIds.js';
import { headsPlaces } from './otherThings.js';
import {
  isClauseNumber,
  isInRange,
  scanBareNumbers,
  scanText,
  type WrittenReference,
} from './scanText.js';
import { type NamedStandards, namedStandards, namesNothing } from './standards.js';
import { cellUnit, sectionsOf, type TextUnit, unitsOf } from './textUnits.js';
import { idOf, isWordAt } from './writtenId.js';

/** A written reference and the piece of text it stands in; its offsets are those of the unit. */
export interface PlacedReference extends WrittenReference {
  readonly unit: TextUnit;
}

/**
 * Everything in a chunk that may be a reference, whatever document it stands in, in order. Bare
 * numbers are among them where `tables` has a control column for them.
 */
export const candidatesIn: (chunk: Chunk, tables: readonly Table[]) => readonly PlacedReference[] =
  memoizePassingPair((chunk: Chunk, tables: readonly Table[]) => {
    const lettered = inColumns(letteredIn(chunk), tables);
    const bare = tables.flatMap((table) => bareIn(chunk, table));
    return bare.length === 0 ? lettered : inOrder([...lettered, ...bare]);
  });

const letteredIn = memoizePassing((chunk: Chunk): readonly PlacedReference[] => {
  const found: PlacedReference[] = [];
  for (const unit of unitsOf(chunk)) {
    addPlaced(found, unit, scanText(unit.text));
  }
  return found;
});

/** What stands in columns of places is left out; in a control column, loose ids are certain. */
function inColumns(
  lettered: readonly PlacedReference[],
  tables: readonly Table[],
): readonly PlacedReference[] {
  if (!tables.some(({ columns }) => columns.some(decides)) || lettered.length === 0) {
    return lettered;
  }
  const columnsOf = new Map(tables.map(({ range, columns }) => [range.start, columns]));
  return lettered.flatMap((reference) => {
    const { cell } = reference.unit;
    const column = cell && cell.row >= 0 ? columnsOf.get(cell.table)?.[cell.column] : undefined;
    return column ? inColumn(reference, column) : [reference];
  });
}

function inColumn(
  reference: PlacedReference,
  { header, role }: Column,
): readonly PlacedReference[] {
  if (headsPlaces(header)) {
    return [];
  }
  const isCertain = role === 'control' && isLoose(reference.anchor);
  return isCertain ? [{ ...reference, support: 'certain' }] : [reference];
}

function decides({ header, role }: Column): boolean {
  return role === 'control' || headsPlaces(header);
}

/** Headers of columns that hold clauses beside controls; a bare number in them may be either. */
const clauseWord =
  /clause|section|\bsec\b|klausel|kapitel|abschnitt|chapitre|cl[áa]usula|clausola|clausule|paragra|箇条|条項/i;

const controlWord = /control|contr[oô]l|kontroll|ma(?:ß|ss)nahme|maatregel|管理策/i;

const markupBeforeNumber = /^[\s*_[~"'（(]*/;

function bareIn(chunk: Chunk, table: Table): readonly PlacedReference[] {
  const { columns } = table;
  const holds = columns.some(({ role }) => role === 'clause') ? isSectionOfControl : holdsControls;
  return columns.flatMap((column, index) =>
    holds(column, columns[index + 1]) ? bareInColumn(chunk, table, index) : [],
  );
}

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

function bareInColumn(chunk: Chunk, table: Table, column: number): readonly PlacedReference[] {
  const found: PlacedReference[] = [];
  for (const unit of bareUnits(chunk, table, column)) {
    const start = markupBeforeNumber.exec(unit.text)?.[0].length ?? 0;
    addPlaced(found, unit, scanBareNumbers(unit.text, start));
  }
  if (numbersOtherThings(found)) {
    return [];
  }
  const inAnnex = found.filter(isInRange);
  return mayHoldClauses(table, column)
    ? inAnnex.filter((one) => !isClauseAmong(one, found))
    : inAnnex;
}

/** "ISO 27001" heads clauses as well as controls, where the table decides on neither. */
function mayHoldClauses({ kind, columns }: Table, column: number): boolean {
  const header = columns[column]?.header ?? '';
  return kind !== 'statement' && onlyStandard.test(header.trim());
}

const onlyStandard = /^(?:(?:ISO|IEC|EN|DIN|BS|JIS Q?)[\s/-]*)*27001(?:\s?[:-]\s?\d{4})?$/i;

/**
 * Whether a bare number below "ISO 27001" is that of a clause: it is one, and either no control can
 * be meant (9.3.2), or it has another form than the controls there, or all numbers are clauses.
 */
function isClauseAmong({ first }: PlacedReference, found: readonly PlacedReference[]): boolean {
  const number = first.numbers.join('.');
  if (!isClauseNumber(number)) {
    return false;
  }
  const controls = found.filter((other) => !isClauseNumber(other.first.numbers.join('.')));
  return (
    !isControl(idOf('A', first.numbers)) ||
    !controls.some((other) => other.first.numbers.length === first.numbers.length)
  );
}

/** The cells of a column that begin with a number, or with marks and a number. */
function bareUnits(chunk: Chunk, table: Table, column: number): readonly TextUnit[] {
  const isBlock = (block: Block): block is TableBlock =>
    block.kind === 'table' && block.range.start === table.range.start;
  const block = chunk.blocks.find(isBlock);
  const section = (block && sectionsOf(chunk).get(block)) ?? namesNothing;
  const units: TextUnit[] = [];
  for (const [row, { cells, range: whole }] of table.rows.entries()) {
    const range = cells[column]?.range;
    if (isReadHere(range, whole) && mayBeginWithNumber(chunk.text, range)) {
      const inRow = { cells: cells.map((cell) => cell.range), column };
      const names = block ? namesIn(chunk, block, inRow) : namesNothing;
      units.push(cellUnit(chunk, range, section, { table: table.range.start, row, column, names }));
    }
  }
  return units;
}

/** A cell that began in a row above has been read there. */
function isReadHere(cell: TextRange | undefined, row: TextRange): cell is TextRange {
  return cell !== undefined && cell.start >= row.start;
}

function namesIn(
  chunk: Chunk,
  { header }: TableBlock,
  inRow: Pick<CellInRow, 'cells' | 'column'>,
): NamedStandards {
  const own = headersOf(header)[inRow.column];
  return namesOfCell(chunk, own, { headers: header.cells, ...inRow });
}

/** Most cells of such a column begin with a letter, which is seen at once. */
function mayBeginWithNumber(text: string, { start, end }: TextRange): boolean {
  const beginsWithLetter = isWordAt(text, start) && !digit.test(text.charAt(start));
  return !beginsWithLetter && digit.test(text.slice(start, Math.min(end, start + 8)));
}

const digit = /\d/;

/**
 * A column that counts from 1 to 4 too, or has 9.1 and 10.2 and no control of 2013, holds clauses,
 * requirements or the controls of another framework.
 */
function numbersOtherThings(found: readonly PlacedReference[]): boolean {
  const hasLow = found.some(({ first: { numbers } }) => (numbers[0] ?? 0) < 5);
  const hasHigh = found.some(
    ({ first: { numbers } }) => numbers.length === 2 && (numbers[0] ?? 0) > 8,
  );
  return hasLow || (hasHigh && !found.some(isControl2013));
}

function isControl2013({ first: { numbers } }: PlacedReference): boolean {
  return (
    numbers.length === 3 && !isClauseNumber(numbers.join('.')) && isControl(idOf('A', numbers))
  );
}

/** Adds what nobody else holds yet, with its unit. */
function addPlaced(
  found: PlacedReference[],
  unit: TextUnit,
  references: readonly WrittenReference[],
): void {
  for (const reference of references) {
    // Set in place: there are very many of these objects.
    (reference as { unit?: TextUnit }).unit = unit;
    found.push(reference as PlacedReference);
  }
}

/** In the order of the text; of two that overlap the longer list wins, which begins first. */
function inOrder(found: readonly PlacedReference[]): readonly PlacedReference[] {
  const sorted = [...found].sort((a, b) => startOf(a) - startOf(b));
  let end = -1;
  return sorted.filter((reference) => {
    const isFree = startOf(reference) >= end;
    if (isFree) {
      end = reference.unit.start + (reference.last ?? reference.first).end;
    }
    return isFree;
  });
}

function startOf({ unit, first }: PlacedReference): number {
  return unit.start + first.start;
}
