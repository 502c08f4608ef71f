import type { TextRange } from '../base/textRange.js';
import type { CellRange, TableRow } from './blocks.js';
import { type HtmlTag, spanOf, tagsIn } from './htmlTags.js';
import { maximumTableColumns, maximumTableRows } from './limits.js';

/** An HTML table: its place and its rows, the header's first. */
export interface FoundTable {
  readonly range: TextRange;
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

/**
 * The table whose `<table` begins at `start`, in `text` up to `end`; `open` where it is not closed,
 * absent where it has no rows. The last of the rows that hold nothing but `<th>`, or else the first row, is the header.
 * Tables within its cells are part of these.
 */
export function htmlTableAt(
  text: string,
  { start, end }: TextRange,
): FoundTable | 'open' | undefined {
  const reader = new TableReader(text);
  for (const tag of tagsIn(text, { start, end })) {
    if (tag.name === 'table') {
      reader.depth += tag.isClosing ? -1 : 1;
      if (reader.depth === 0) {
        reader.endRow(tag.start);
        return tableFrom({ start, end: tag.end }, reader.rows);
      }
    } else if (reader.depth === 1) {
      reader.read(tag);
    }
  }
  return 'open';
}

interface ReadRow extends TableRow {
  /** Whether all its cells are `<th>`. */
  readonly isHeader: boolean;
  /** Whether it is one cell over several columns, such as a caption. */
  readonly isOneCell: boolean;
}

function tableFrom(range: TextRange, rows: readonly ReadRow[]): FoundTable | undefined {
  const first = rows.findIndex(({ isOneCell }) => !isOneCell);
  const body = rows.findIndex(({ isHeader }, index) => index >= first && !isHeader);
  const at = Math.max(first, (body < 0 ? rows.length : body) - 1);
  const header = rows[at];
  return first < 0 || !header ? undefined : { range, header, rows: rows.slice(at + 1) };
}

/** A cell that goes on in the rows below. */
interface Spanning {
  readonly range: CellRange;
  rowsLeft: number;
}

const cellTags: ReadonlySet<string> = new Set(['td', 'th']);
const rowTags: ReadonlySet<string> = new Set(['tr', 'thead', 'tbody', 'tfoot']);

/** What has been read of a table; a class only for its state. */
class TableReader {
  depth = 0;
  readonly rows: ReadRow[] = [];
  readonly #text: string;
  #rowStart: number | undefined;
  #cells: CellRange[] = [];
  #cellTag: HtmlTag | undefined;
  #isHeader = true;
  #isOneCell = true;
  #spanning: (Spanning | undefined)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads a tag of the table itself. */
  read(tag: HtmlTag): void {
    if (cellTags.has(tag.name)) {
      this.#endCell(tag.start);
      if (!tag.isClosing) {
        this.#beginCell(tag);
      }
    } else if (rowTags.has(tag.name)) {
      const isRow = tag.name === 'tr';
      this.#endCell(tag.start);
      this.endRow(tag.isClosing && isRow ? tag.end : tag.start);
      this.#rowStart = isRow && !tag.isClosing ? tag.start : undefined;
    }
  }

  /** Ends the row at hand before `offset`, if one is open. */
  endRow(offset: number): void {
    this.#endCell(offset);
    if (this.#rowStart !== undefined && this.#cells.length > 0) {
      this.#addSpanning();
      this.rows.push({
        range: { start: this.#rowStart, end: offset },
        cells: this.#cells,
        isHeader: this.#isHeader,
        isOneCell: this.#isOneCell,
      });
    }
    this.#rowStart = undefined;
    this.#cells = [];
    this.#isHeader = true;
    this.#isOneCell = true;
  }

  #beginCell(tag: HtmlTag): void {
    this.#rowStart ??= tag.start;
    this.#cellTag = tag;
  }

  #endCell(offset: number): void {
    const tag = this.#cellTag;
    this.#cellTag = undefined;
    if (!tag || this.rows.length >= maximumTableRows) {
      return;
    }
    const range = contentOf(this.#text, tag.end, Math.min(offset, this.#text.length));
    const columns = spanOf(this.#text, tag, 'colspan');
    this.#isHeader &&= tag.name === 'th';
    this.#isOneCell &&= this.#cells.length === 0 && columns > 1;
    this.#addCell(range, spanOf(this.#text, tag, 'rowspan'));
    // What stands over several columns is said in the first of them.
    for (let column = 1; column < columns; column += 1) {
      this.#addCell({ start: range.end, end: range.end }, 1);
    }
  }

  #addCell(range: CellRange, rows: number): void {
    this.#addSpanning();
    if (this.#cells.length >= maximumTableColumns) {
      return;
    }
    if (rows > 1) {
      this.#spanning[this.#cells.length] = { range, rowsLeft: rows - 1 };
    }
    this.#cells.push(range);
  }

  /** Adds the cells from rows above that stand next, as far as there are any. */
  #addSpanning(): void {
    let spanning = this.#spanning[this.#cells.length];
    while (spanning && spanning.rowsLeft > 0) {
      spanning.rowsLeft -= 1;
      this.#cells.push(spanning.range);
      spanning = this.#spanning[this.#cells.length];
    }
  }
}

/** Tags that only say how a text looks; where they stand around a whole cell they are not part of it. */
const openingTag =
  /(?:\s|<(?:p|div|span|strong|b|em|i|u|font|center|small|big)(?:\s[^<>]{0,300})?>)*/iy;
const closingTag = /(?:\s|<\/(?:p|div|span|strong|b|em|i|u|font|center|small|big)>)+$/i;

const longestClosing = 200;

function contentOf(text: string, start: number, end: number): TextRange {
  openingTag.lastIndex = start;
  openingTag.test(text);
  const from = Math.min(openingTag.lastIndex, end);
  const tailStart = Math.max(from, end - longestClosing);
  const tail = closingTag.exec(text.slice(tailStart, end))?.[0].length ?? 0;
  return { start: from, end: Math.max(from, end - tail) };
}
