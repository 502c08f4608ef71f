import type { TableBlock, TableHeader, TableRow } from '../syntax/blocks.js';
import type { ExclusionHeading } from './exclusionTables.js';
import { rowAt } from './lazyCell.js';
import type { TableRowFacts } from './table.js';
import type { DutiesBelow } from './words/dutyWords.js';

/** A table with all its rows. A long one stands in several chunks, each of which has a piece of it. */
export interface WholeTable {
  readonly header: TableHeader;
  /** In their order; at least one. */
  readonly pieces: readonly TablePiece[];
  /** What the last heading above says, where that stands in an earlier chunk. */
  readonly heading?: ExclusionHeading | undefined;
  /** It stands in a document that is called a statement of applicability. */
  readonly isOfStatement: boolean;
  /** The tables of the document hold nearly all numbers of Annex A together. */
  readonly isOfAnnex: boolean;
  /** What the signs of that statement mean, as `statusLegendIn` gives it. */
  readonly legend: string;
  /** What the headings it stands below, of whatever level, say of duties. */
  duties(): DutiesBelow | undefined;
}

/** The rows of a table that stand in one chunk, and the text of that. */
export interface TablePiece {
  readonly text: string;
  readonly block: TableBlock;
}

/** What `read` tells of each piece, remembered with the piece. */
export function ofEachPiece<Told>(
  read: (piece: TablePiece) => Told,
): (table: WholeTable) => readonly Told[] {
  const known = new WeakMap<TableBlock, { readonly told: Told }>();
  return ({ pieces }) =>
    pieces.map((piece) => {
      const before = known.get(piece.block);
      if (before) {
        return before.told;
      }
      const told = read(piece);
      known.set(piece.block, { told });
      return told;
    });
}

/** The same for what `read` tells of a column of each piece. */
export function ofPieces<Told>(
  read: (piece: TablePiece, column: number) => Told,
): (table: WholeTable, column: number) => readonly Told[] {
  const inPieces = ofEachPiece((piece) => {
    const columns = new Map<number, { readonly told: Told }>();
    return (column: number): Told => {
      const one = columns.get(column) ?? { told: read(piece, column) };
      columns.set(column, one);
      return one.told;
    };
  });
  return (table, column) => inPieces(table).map((inPiece) => inPiece(column));
}

/** The rows of a piece, which are made once. */
export function rowsOf({ text, block }: TablePiece): readonly TableRowFacts[] {
  const before = knownRows.get(block);
  if (before) {
    return before;
  }
  const rows = block.rows.map((row) => rowAt(text, row.range, row.cells));
  knownRows.set(block, rows);
  return rows;
}

const knownRows = new WeakMap<TableBlock, readonly TableRowFacts[]>();

/** How many cells are not empty, and of how many of these something holds. */
export interface CellCount {
  readonly filled: number;
  readonly fitting: number;
}

/** Whether nine of ten of the cells that are not empty fit, and there are any. */
export function areNearlyAll({ filled, fitting }: CellCount): boolean {
  return fitting > 0 && fitting * 10 >= filled * 9;
}

/** Counts the cells of a column of which `fits` holds. After an edit only the piece of the edit is read again. */
export function counting(
  fits: (cell: string) => boolean,
): (table: WholeTable, column: number) => CellCount {
  const counts = ofPieces((piece, column): CellCount => {
    const cells = filledInPiece(piece, column);
    return { filled: cells.length, fitting: cells.filter(fits).length };
  });
  return (table, column) => {
    let filled = 0;
    let fitting = 0;
    for (const count of counts(table, column)) {
      filled += count.filled;
      fitting += count.fitting;
    }
    return { filled, fitting };
  };
}

/** The source of the cells of a column that are not empty. */
export function filledIn({ pieces }: WholeTable, column: number): readonly string[] {
  return pieces.flatMap((piece) => filledInPiece(piece, column));
}

function filledInPiece({ text, block }: TablePiece, column: number): readonly string[] {
  return block.rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell && cell.end > cell.start ? [text.slice(cell.start, cell.end)] : [];
  });
}

export function rowCountOf({ pieces }: WholeTable): number {
  return pieces.reduce((sum, { block }) => sum + block.rows.length, 0);
}

/** The first rows, at most `count`, each with the text that its cells stand in. */
export function firstRows(
  { pieces }: WholeTable,
  count: number,
): readonly { readonly text: string; readonly row: TableRow }[] {
  const rows: { text: string; row: TableRow }[] = [];
  for (const { text, block } of pieces) {
    if (rows.length >= count) {
      break;
    }
    rows.push(...block.rows.slice(0, count - rows.length).map((row) => ({ text, row })));
  }
  return rows;
}
