import { flatOf } from '../../base/flatOf.js';
import { memoizePassing, memoizePassingPair } from '../../base/memo.js';
import type { Chunk, TableBlock } from '../../syntax/blocks.js';
import type { Column, Table } from '../table.js';
import { wholeReading } from '../surroundings.js';
import { type CellInRow, headersOf, namesOfCell } from './cellNames.js';
import { isClauseAmong, isOtherAmong } from './clausesAmong.js';
import {
  columnNumbers,
  isReadHere,
  mayBeginWithNumber,
  numberColumns,
  numbersInCell,
} from './columnNumbers.js';
import { isLoose } from './looseIds.js';
import { headsPlaces } from './otherThings.js';
import { isInRange, scanText, type WrittenReference } from './scanText.js';
import { type NamedStandards, namesNothing } from './standards.js';
import { cellUnit, sectionsOf, type TextUnit, unitsOf } from './textUnits.js';

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
    const bare = flatOf(tables, (table) => bareIn(chunk, table));
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
  return flatOf(lettered, (reference) => {
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

function bareIn(chunk: Chunk, table: Table): readonly PlacedReference[] {
  return flatOf(numberColumns(table.columns), (column) => bareInColumn(chunk, table, column));
}

function bareInColumn(chunk: Chunk, table: Table, column: number): readonly PlacedReference[] {
  const found: PlacedReference[] = [];
  for (const unit of bareUnits(chunk, table, column)) {
    addPlaced(found, unit, numbersInCell(unit.text));
  }
  const inRows = found.map((reference) => ({ reference, row: rowAround(reference, chunk, table) }));
  const block = blockOf(chunk, table);
  const inTable = block && wholeReading(chunk, block)?.numbers?.[column];
  const numbers = inTable ?? columnNumbers(inRows);
  if (numbers.hold === 'others') {
    return [];
  }
  const ours = inRows.filter((one) => !isOtherAmong(one, numbers));
  const inAnnex = ours.map(({ reference }) => reference).filter(isInRange);
  return mayHoldClauses(table, column)
    ? inAnnex.filter((one) => !isClauseAmong(one, numbers))
    : inAnnex;
}

function rowAround({ unit }: PlacedReference, { text }: Chunk, table: Table): string {
  const row = table.rows[(unit.cell?.row ?? 0) - table.headerRowsBelow];
  return row ? text.slice(row.range.start, row.range.end) : '';
}

function blockOf(chunk: Chunk, { range }: Table): TableBlock | undefined {
  return chunk.blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.range.start === range.start,
  );
}

/** "ISO 27001" heads clauses as well as controls, where the table decides on neither. */
function mayHoldClauses({ kind, columns }: Table, column: number): boolean {
  const header = columns[column]?.header ?? '';
  return kind !== 'statement' && onlyStandard.test(header.trim());
}

const onlyStandard = /^(?:(?:ISO|IEC|EN|DIN|BS|JIS Q?)[\s/-]*)*27001(?:\s?[:-]\s?\d{4})?$/i;

/** The cells of a column that begin with a number, or with marks and a number. */
function bareUnits(chunk: Chunk, table: Table, column: number): readonly TextUnit[] {
  const block = blockOf(chunk, table);
  const section = (block && sectionsOf(chunk).get(block)) ?? namesNothing;
  const units: TextUnit[] = [];
  for (const [index, { cells, range: whole }] of table.rows.entries()) {
    const row = index + table.headerRowsBelow;
    const range = cells[column]?.range;
    if (isReadHere(range, whole) && mayBeginWithNumber(chunk.text, range)) {
      const inRow = { cells: cells.map((cell) => cell.range), column };
      const names = block ? namesIn(chunk, block, inRow) : namesNothing;
      units.push(cellUnit(chunk, range, section, { table: table.range.start, row, column, names }));
    }
  }
  return units;
}

function namesIn(
  chunk: Chunk,
  { header }: TableBlock,
  inRow: Pick<CellInRow, 'cells' | 'column'>,
): NamedStandards {
  const own = headersOf(header)[inRow.column];
  return namesOfCell(chunk, own, { headers: header.cells, ...inRow });
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
