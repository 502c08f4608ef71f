import type { TextRange } from '../base/textRange.js';
import type {
  Block,
  Chunk,
  LimitProblem,
  ListItem,
  PlacedChunk,
  TableHeader,
  TableRow,
} from './blocks.js';
import { maximumFileLength, maximumLineLength } from './limits.js';

/** What the block scanner is in the middle of. */
export type Leaf = 'none' | 'paragraph' | 'fence' | 'html' | 'indentedCode' | 'table';

/** An open block quote, list item or footnote. An item that follows another changes its list's state. */
export interface Container {
  readonly kind: 'quote' | 'list' | 'footnote';
  /** Of a list: the code of `-`, `*`, `+`, or of what closes the number: `.` or `)`. */
  marker: number;
  /** Of a list: the columns that belong to the item's mark and indentation. */
  size: number;
  /** Of a list: whether nothing stands behind the mark of the item. */
  startsBlank: boolean;
  /** Of a list: whether such an item has been followed by a blank line, which ends it. */
  endsAtBlank: boolean;
}

/**
 * The state of one scan. It is changed in place while the scan runs and never leaves it; offsets
 * without a word to the contrary are those of the document.
 */
export interface Scan {
  readonly text: string;
  /** Where reading ends: the end of the text, or where it is too long. */
  readonly end: number;

  lineStart: number;
  /** Where the line's content ends: before its line end, or where the line is too long. */
  lineEnd: number;
  nextLine: number;
  nextFeed: number;
  nextReturn: number;

  /** The next character to read, and its column; within a tab that is read in part the column is ahead. */
  at: number;
  column: number;
  /** The first character from `at` on that is no space, and how many columns lie between. */
  first: number;
  indent: number;

  readonly containers: Container[];
  /** The list item that no block has been found for yet. */
  openedItem: ListItem | undefined;
  /** How many of the containers the line goes on in. */
  matched: number;
  blankBefore: boolean;
  /** Whether a block begins on the line that would, if it were left out, go on here. */
  interrupts: boolean;

  leaf: Leaf;
  leafStart: number;
  leafEnd: number;
  leafDepth: number;
  leafItem: ListItem | undefined;
  /** Lines of a paragraph, relative to the chunk. */
  lines: TextRange[];
  lastLineIndented: boolean;
  fenceMark: number;
  fenceLength: number;
  language: string;
  htmlKind: number;
  header: TableHeader | undefined;
  headerRow: TableRow | undefined;
  rows: TableRow[];
  /** Rows of the table at hand that stand in chunks before. */
  rowsBefore: number;

  chunkStart: number;
  continues: TableHeader | undefined;
  blocks: Block[];
  chunkLimits: LimitProblem[];
  readonly chunks: PlacedChunk[];
  readonly hooks: ScanHooks;
  stopped: boolean;
}

/** What a scan that repeats only a part of another asks it. */
export interface ScanHooks {
  /** Says whether a chunk of the scan before starts at `offset` in the same state. */
  readonly meets: (offset: number, continues: TableHeader | undefined, rows: number) => boolean;
  /** Gives the header object of the scan before for the same cells. */
  readonly knownHeader: (cells: readonly string[]) => TableHeader | undefined;
}

/** Where a scan starts, and in the middle of which table, if any. */
export interface ScanStart {
  readonly offset: number;
  readonly continues?: TableHeader | undefined;
  readonly rowsBefore?: number;
}

const byteOrderMark = 0xfeff;

/** A scan of `text` that has read nothing yet. */
export function newScan(text: string, start: ScanStart, hooks: ScanHooks): Scan {
  const { offset, continues, rowsBefore = 0 } = start;
  return {
    ...{ text, end: endOfReading(text), chunkStart: offset, continues, hooks },
    ...{ lineStart: offset, lineEnd: offset, nextLine: offset, nextFeed: -1, nextReturn: -1 },
    ...{ at: offset, column: 0, first: offset, indent: 0 },
    ...{ containers: [], openedItem: undefined, matched: 0, blankBefore: false, interrupts: false },
    leaf: continues ? 'table' : 'none',
    ...{ leafStart: offset, leafEnd: offset, leafDepth: 0, leafItem: undefined },
    ...{ lines: [], lastLineIndented: false, fenceMark: 0, fenceLength: 0, language: '' },
    ...{ htmlKind: 0, header: continues, headerRow: undefined, rows: [], rowsBefore },
    ...{ blocks: [], chunkLimits: [], chunks: [], stopped: false },
  };
}

/** Goes to the next line, if there is one. */
export function readLine(scan: Scan): boolean {
  const start = scan.nextLine;
  if (start >= scan.end) {
    return false;
  }
  if (scan.nextFeed < start) {
    scan.nextFeed = indexOrEnd(scan.text, '\n', start);
  }
  scan.nextReturn = returnBefore(scan, Math.max(start, scan.nextReturn));
  const stop = Math.min(scan.nextFeed, scan.nextReturn);
  scan.nextLine = stop === scan.nextReturn && scan.nextFeed === stop + 1 ? stop + 2 : stop + 1;
  scan.lineStart = start;
  scan.lineEnd = stop;
  scan.at = start === 0 && scan.text.charCodeAt(0) === byteOrderMark ? 1 : start;
  scan.column = 0;
  if (stop - start > maximumLineLength) {
    scan.lineEnd = start + maximumLineLength;
    noteLimit(scan, 'line-length', scan.lineEnd);
  }
  measureIndent(scan);
  return true;
}

/** Finds the first character from the cursor on that is no space. */
export function measureIndent(scan: Scan): void {
  const { text, lineEnd } = scan;
  let { at, column } = scan;
  for (; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      column += 1;
    } else if (code === 9) {
      column = (column & ~3) + 4;
    } else {
      break;
    }
  }
  scan.first = at;
  scan.indent = column - scan.column;
}

/** Moves the cursor over `columns` columns of spaces and tabs, or over as many as there are. */
export function skipColumns(scan: Scan, columns: number): void {
  let left = Math.min(columns, scan.indent);
  scan.indent -= left;
  while (left > 0) {
    const width = scan.text.charCodeAt(scan.at) === 9 ? 4 - (scan.column & 3) : 1;
    if (width > left) {
      scan.column += left;
      return;
    }
    scan.at += 1;
    scan.column += width;
    left -= width;
  }
}

/** Moves the cursor over the indentation and the `length` characters behind it. */
export function skipMark(scan: Scan, length: number): void {
  scan.column += scan.indent + length;
  scan.at = scan.first + length;
  measureIndent(scan);
}

/** Says whether nothing but spaces is left of the line. */
export function isBlank(scan: Scan): boolean {
  return scan.first === scan.lineEnd;
}

/** Closes the containers behind the first `count`; the blocks in them are closed already. */
export function leaveContainers(scan: Scan, count: number): void {
  if (scan.containers.length > count) {
    scan.containers.length = count;
    scan.openedItem = undefined;
  }
}

/** Remembers that reading was cut at `offset`. */
export function noteLimit(scan: Scan, limit: LimitProblem['limit'], offset: number): void {
  if (!scan.chunkLimits.some((known) => known.limit === limit)) {
    scan.chunkLimits.push({ limit, offset: offset - scan.chunkStart });
  }
}

/** A chunk without what is only there in some. */
export function newChunk(text: string, blocks: readonly Block[], continues?: TableHeader): Chunk {
  return continues ? { text, blocks, continues } : { text, blocks };
}

/** Where reading of `text` ends: its end or the last line start before the limit. */
function endOfReading(text: string): number {
  if (text.length <= maximumFileLength) {
    return text.length;
  }
  return text.lastIndexOf('\n', maximumFileLength) + 1 || maximumFileLength;
}

function indexOrEnd(text: string, search: string, from: number): number {
  const index = text.indexOf(search, from);
  return index < 0 ? text.length : index;
}

/**
 * The next CR from `from` on if it comes before the next LF, else a place behind that up to which
 * there is none. It is looked for piece by piece: in most texts it is not there, and an edit is not
 * to read the rest of the text for it.
 */
function returnBefore({ text, nextFeed }: Scan, from: number): number {
  let at = from;
  while (at < nextFeed && text.charCodeAt(at) !== 13) {
    const piece = text.slice(at, at + 16_384);
    const index = piece.indexOf('\r');
    at += index < 0 ? piece.length : index;
  }
  return at;
}
