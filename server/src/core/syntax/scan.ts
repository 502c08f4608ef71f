import { newPlaces, Remembering } from '../base/memo.js';
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

/** An open block quote, list item, footnote or admonition of MkDocs. An item that follows another changes its list's state. */
export interface Container {
  readonly kind: 'quote' | 'list' | 'footnote' | 'admonition';
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
  /** Whether the chunk has a block that may be a table in another notation. */
  mayHoldTables: boolean;
  /** Where the chunk may end again, after it would have ended within such a table. */
  nextCut: number;
  readonly hooks: ScanHooks;
  stopped: boolean;
}

/** What a scan that repeats only a part of another asks it. */
export interface ScanHooks {
  /** Says whether a chunk of the scan before starts at `offset` in the same state. */
  readonly meets: (offset: number, continues: TableHeader | undefined, rows: number) => boolean;
  /** Gives the header object of the scan before for the same cells. */
  readonly knownHeader: (header: TableHeader) => TableHeader | undefined;
  /** Gives a part of the text in the form in which it is kept. */
  readonly kept: (part: string) => string;
}

/** Where a scan starts, and in the middle of which table, if any. */
export interface ScanStart {
  readonly offset: number;
  readonly continues?: TableHeader | undefined;
  readonly rowsBefore?: number;
}

/** A scan of `text` that has read nothing yet. */
export function newScan(text: string, start: ScanStart, hooks: ScanHooks): Scan {
  return new FreshScan(text, start, hooks);
}

/** A class only because its objects are made far faster than those of a literal with so many properties. */
class FreshScan implements Scan {
  readonly text: string;
  readonly end: number;
  lineStart: number;
  lineEnd: number;
  nextLine: number;
  nextFeed = -1;
  nextReturn = -1;
  at: number;
  column = 0;
  first: number;
  indent = 0;
  readonly containers: Container[] = [];
  openedItem: ListItem | undefined = undefined;
  matched = 0;
  blankBefore = false;
  interrupts = false;
  leaf: Leaf;
  leafStart: number;
  leafEnd: number;
  leafDepth = 0;
  leafItem: ListItem | undefined = undefined;
  lines: TextRange[] = [];
  lastLineIndented = false;
  fenceMark = 0;
  fenceLength = 0;
  language = '';
  htmlKind = 0;
  header: TableHeader | undefined;
  headerRow: TableRow | undefined = undefined;
  rows: TableRow[] = [];
  rowsBefore: number;
  chunkStart: number;
  continues: TableHeader | undefined;
  blocks: Block[] = [];
  chunkLimits: LimitProblem[] = [];
  readonly chunks: PlacedChunk[] = [];
  mayHoldTables = false;
  nextCut = 0;
  readonly hooks: ScanHooks;
  stopped = false;

  constructor(text: string, { offset, continues, rowsBefore = 0 }: ScanStart, hooks: ScanHooks) {
    this.text = text;
    this.end = endOfReading(text);
    this.lineStart = offset;
    this.lineEnd = offset;
    this.nextLine = offset;
    this.at = offset;
    this.first = offset;
    this.leaf = continues ? 'table' : 'none';
    this.leafStart = offset;
    this.leafEnd = offset;
    this.header = continues;
    this.rowsBefore = rowsBefore;
    this.chunkStart = offset;
    this.continues = continues;
    this.hooks = hooks;
  }
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
  return new ReadChunk(text, blocks, continues);
}

const chunkPlaces = newPlaces();

/** A class only for what it carries; see {@link Remembering}. */
class ReadChunk extends Remembering implements Chunk {
  readonly text: string;
  readonly blocks: readonly Block[];
  declare readonly continues?: TableHeader;

  constructor(text: string, blocks: readonly Block[], continues: TableHeader | undefined) {
    super(chunkPlaces);
    this.text = text;
    this.blocks = blocks;
    if (continues) {
      this.continues = continues;
    }
  }
}

/** Where reading of `text` ends: its end or the last line start before the limit, within a long line the limit. */
function endOfReading(text: string): number {
  if (text.length <= maximumFileLength) {
    return text.length;
  }
  const lineStart = text.lastIndexOf('\n', maximumFileLength) + 1;
  return lineStart > maximumFileLength - maximumLineLength ? lineStart : maximumFileLength;
}
