import type { Block, Chunk, LimitProblem, ListItem } from './blocks.js';
import { endsWithinTable, withOtherTables } from './otherTables.js';
import { newChunk, type Scan } from './scan.js';

/** How long chunks get that end at one kind of place, in characters. */
interface ChunkLength {
  /** A shorter chunk is not ended. */
  readonly minimum: number;
  /** A longer one is ended at the next such place. */
  readonly maximum: number;
}

/**
 * A heading is the place to end a chunk, since what stands under one often belongs together: the
 * bullets of a risk, the table of a control. Where headings are rare, any other place has to do.
 */
const lengths: Readonly<Record<CutPlace, ChunkLength>> = {
  heading: { minimum: 1_500, maximum: 4_000 },
  elsewhere: { minimum: 12_000, maximum: 16_000 },
};

/** Before which kind of line a chunk can end. */
export type CutPlace = 'heading' | 'elsewhere';

/** A table in another notation that is longer is cut, so that one that is never closed costs little. */
const longestWithTable = 64_000;

/** Few, since all of them are read again after a key in one of them. */
const minimumRows = 8;
const maximumRows = 64;
/** A table of two columns may list what is said of one thing, such as a risk, which is read together. */
const minimumFields = 40;
/** Of so many rows, one is a place to end: a power of two. */
const rowsBetweenPlaces = 16;

const limitsByChunk = new WeakMap<Chunk, readonly LimitProblem[]>();

/** The limits that were met within `chunk`; offsets are relative to it. */
export function limitsOf(chunk: Chunk): readonly LimitProblem[] {
  return limitsByChunk.get(chunk) ?? [];
}

/** The same chunk as another object, of which nothing is remembered yet. */
export function copyOf(chunk: Chunk): Chunk {
  const copy = newChunk(chunk.text, chunk.blocks, chunk.continues);
  const limits = limitsByChunk.get(chunk);
  if (limits) {
    limitsByChunk.set(copy, limits);
  }
  return copy;
}

/**
 * Ends the chunk before the current line, if it is long enough, where a scan that starts at the
 * line reads the same as this one: no block is open.
 *
 * Which of the possible places are taken depends on nothing but the distance from the start of the
 * chunk and the line itself. So after an edit the cuts soon fall where they fell before, whatever
 * was inserted, and a repeated scan can stop there.
 */
export function cutBeforeLine(scan: Scan, place: CutPlace): void {
  const length = scan.lineStart - scan.chunkStart;
  const { minimum, maximum } = lengths[place];
  if (length < minimum || (length < maximum && (lineHash(scan) & 1) === 1)) {
    return;
  }
  if (isWithinEntry(scan, place, length) || isWithinTable(scan, length)) {
    return;
  }
  endChunk(scan, scan.lineStart);
  scan.stopped = scan.hooks.meets(scan.lineStart, undefined, 0);
}

/** `## R-001 Ransomware`: an entry of a register, whose parts have headings of their own. */
const opensEntry = /\p{Lu}[\p{Lu}\d]{0,11}[-_.\u2010\u2011]?\d/u;

/** Whether a heading stands below one with an id. What is said of one risk or control is read together. */
function isWithinEntry(scan: Scan, place: CutPlace, length: number): boolean {
  if (place !== 'heading' || length >= lengths.elsewhere.maximum) {
    return false;
  }
  const { text, first, blocks, chunkStart } = scan;
  const level = /^#{1,6}/.exec(text.slice(first, first + 6))?.[0].length ?? 0;
  const above = blocks.findLast((block) => block.kind === 'heading' && block.level < level);
  const start = (above?.range.start ?? 0) + chunkStart;
  return above !== undefined && opensEntry.test(text.slice(start, start + 80));
}

/**
 * Blank lines part the rows of a table in another notation, which is read only where a chunk has it
 * whole. It is asked for again when the chunk has grown by a quarter, so that it costs little.
 */
function isWithinTable(scan: Scan, length: number): boolean {
  const { text, chunkStart, lineStart } = scan;
  if (!scan.mayHoldTables || length >= longestWithTable) {
    return false;
  }
  if (lineStart >= scan.nextCut && endsWithinTable(text.slice(chunkStart, lineStart))) {
    scan.nextCut = lineStart + length / 4;
  }
  return lineStart < scan.nextCut;
}

/** Says whether the chunk is to end before the table row in the current line. */
export function cutsBeforeRow(scan: Scan): boolean {
  const count = scan.rows.length;
  const minimum = (scan.header?.cells.length ?? 0) > 2 ? minimumRows : minimumFields;
  return (
    count >= maximumRows || (count >= minimum && (lineHash(scan) & (rowsBetweenPlaces - 1)) === 0)
  );
}

/** Makes a chunk of what was read since the last one, up to `offset`, and starts the next one. */
export function endChunk(scan: Scan, offset: number): void {
  const text = scan.hooks.kept(scan.text.slice(scan.chunkStart, offset));
  const blocks = scan.mayHoldTables ? withOtherTables(text, scan.blocks) : scan.blocks;
  const chunk = newChunk(text, blocks, scan.continues);
  if (scan.chunkLimits.length > 0) {
    limitsByChunk.set(chunk, scan.chunkLimits);
    scan.chunkLimits = [];
  }
  scan.chunks.push({ chunk, start: scan.chunkStart });
  scan.chunkStart = offset;
  scan.continues = undefined;
  scan.blocks = [];
  scan.mayHoldTables = false;
}

/** Adds a block that nobody else holds yet, with the list item that opens with it. */
export function addBlock(scan: Scan, block: Block): void {
  if (scan.leafItem) {
    // Set in place: copying each block of a list would be a tenth of the scan's time.
    (block as { listItem?: ListItem }).listItem = scan.leafItem;
    scan.leafItem = undefined;
  }
  scan.blocks.push(block);
}

/** A number that differs, as far as it can, between lines: of the length and both ends of the line. */
function lineHash({ text, first, lineEnd }: Scan): number {
  let hash = lineEnd - first;
  const headEnd = Math.min(lineEnd, first + 24);
  for (let index = first; index < headEnd; index += 1) {
    hash = Math.imul(hash, 31) + text.charCodeAt(index);
  }
  for (let index = Math.max(headEnd, lineEnd - 12); index < lineEnd; index += 1) {
    hash = Math.imul(hash, 31) + text.charCodeAt(index);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return hash ^ (hash >>> 16);
}
