import type {
  Block,
  BlockStructure,
  FrontMatterBlock,
  PlacedChunk,
  TableBlock,
  TableHeader,
} from './blocks.js';
import { limitsOf } from './chunks.js';
import { maximumFileLength, maximumTableRows } from './limits.js';
import { ownCopy } from './ownCopy.js';
import { newScan, type ScanHooks, type ScanStart } from './scan.js';
import { frontMatterChunk, limitsIn, scanBlocks } from './scanBlocks.js';
import { scanLines } from './scanLines.js';
import type { TextChange } from './sourceText.js';

/**
 * Gives what `scanBlocks(text)` gives, where `before` is the structure of the text before `change`
 * and `text` the one after it. Chunks that the edit does not touch are kept by identity, and but for
 * the list of chunks the work depends on the edit alone.
 */
export function rescanBlocks(
  before: BlockStructure,
  text: string,
  change: TextChange,
): BlockStructure {
  const last = before.chunks.at(-1);
  const lengthBefore = last ? last.start + last.chunk.text.length : 0;
  const { start, end } = change.range;
  const distance = text.length - lengthBefore;
  const isSane =
    start >= 0 && end <= lengthBefore && distance === change.newText.length - (end - start);
  if (!isSane || Math.max(text.length, lengthBefore) > maximumFileLength) {
    return scanBlocks(text);
  }
  return rescanned({ before, text, changeStart: start, changeEnd: end, distance });
}

interface Rescan {
  readonly before: BlockStructure;
  readonly text: string;
  /** Where the change started and ended in the text before. */
  readonly changeStart: number;
  readonly changeEnd: number;
  readonly distance: number;
}

/** The chunks that come before those that are read again, and where reading starts. */
interface Beginning {
  readonly kept: readonly PlacedChunk[];
  readonly start: ScanStart;
}

function rescanned(rescan: Rescan): BlockStructure {
  const { before, text, distance } = rescan;
  const { kept, start } = beginningOf(rescan);
  let met = before.chunks.length;
  const hooks: ScanHooks = {
    meets: (offset, continues, rows) => {
      const index = meetingPoint(rescan, offset, continues);
      if (index < 0 || (continues && !canKeepRows(before, index, rows))) {
        return false;
      }
      met = index;
      return true;
    },
    knownHeader: (header) => headerLike(before.chunks, kept.length, header),
    // Chunks live through many edits; they are not to keep each version of the text.
    kept: ownCopy,
  };
  const scan = newScan(text, start, hooks);
  const isRead = kept.length > 0 && start.offset === text.length;
  if (!isRead && (start.continues || !hooks.meets(start.offset, undefined, 0))) {
    scanLines(scan);
  }
  const after = before.chunks.slice(met);
  const moved =
    distance === 0 ? after : after.map((placed) => ({ ...placed, start: placed.start + distance }));
  const chunks = [...kept, ...scan.chunks, ...moved];
  const isLimited =
    before.limits.length > 0 || scan.chunks.some(({ chunk }) => limitsOf(chunk).length > 0);
  return { chunks, limits: isLimited ? limitsIn(chunks) : [] };
}

/**
 * The chunk of before that starts at `offset` in the same state, behind the change; or -1. What was
 * front matter is that no more where other text has come before it.
 */
function meetingPoint(
  { before, changeEnd, distance }: Rescan,
  offset: number,
  continues: TableHeader | undefined,
): number {
  if (offset < changeEnd + distance) {
    return -1;
  }
  const index = lastStartingBy(before.chunks, offset - distance);
  const placed = before.chunks[index];
  const isSame = placed?.start === offset - distance && placed.chunk.continues === continues;
  return isSame && !frontMatterOf(placed) ? index : -1;
}

/**
 * Reading starts with the chunk of the change, or behind the front matter where that has changed. Where a
 * chunk ends depends on the line behind it, so a change of a chunk's first lines may move its start.
 */
function beginningOf({ before, text, changeStart }: Rescan): Beginning {
  const { chunks } = before;
  const now = frontMatterChunk(text);
  const length = now?.chunk.text.length ?? 0;
  if (changeStart < length || !isSameFrontMatter(chunks[0], now)) {
    return { kept: now ? [now] : [], start: { offset: length } };
  }
  const touched = lastStartingBy(chunks, changeStart);
  const first = Math.max(
    now ? 1 : 0,
    touchesBeginning(before, touched, changeStart) ? touched - 1 : touched,
  );
  return { kept: chunks.slice(0, first), start: startAt(chunks, first) };
}

/** More than the line that decides, since a line's end can be changed from the next one. */
const linesOfBeginning = 2;

/** Whether a change at `offset` may have changed the lines by which chunk `index` was begun. */
function touchesBeginning({ chunks }: BlockStructure, index: number, offset: number): boolean {
  const placed = chunks[index];
  let end = 0;
  for (let line = 0; placed && line < linesOfBeginning; line += 1) {
    end = placed.chunk.text.indexOf('\n', end) + 1 || placed.chunk.text.length + 1;
  }
  return !placed || offset - placed.start <= end;
}

/** Says whether `before`, the first chunk of before, is the front matter `now`; or both are none. */
function isSameFrontMatter(before: PlacedChunk | undefined, now: PlacedChunk | undefined): boolean {
  const known = frontMatterOf(before);
  const found = frontMatterOf(now);
  return known?.closed === found?.closed && (!known || before?.chunk.text === now?.chunk.text);
}

function frontMatterOf(placed: PlacedChunk | undefined): FrontMatterBlock | undefined {
  const block = placed?.chunk.blocks[0];
  return block?.kind === 'frontMatter' ? block : undefined;
}

function startAt(chunks: readonly PlacedChunk[], index: number): ScanStart {
  const placed = chunks[index];
  if (!placed) {
    const last = chunks.at(-1);
    return { offset: last ? last.start + last.chunk.text.length : 0 };
  }
  const { continues } = placed.chunk;
  return { offset: placed.start, continues, rowsBefore: continues ? rowsBefore(chunks, index) : 0 };
}

/** The rows of the table that chunk `index` goes on with, in the chunks before. */
function rowsBefore(chunks: readonly PlacedChunk[], index: number): number {
  let rows = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    rows += rowsOf(chunks[at]?.chunk.blocks.at(-1));
    if (!isPieceOnly(chunks[at])) {
      break;
    }
  }
  return rows;
}

/** Rows can be kept where neither before nor now the table has more than are read. */
function canKeepRows(before: BlockStructure, index: number, rows: number): boolean {
  let count = rows;
  for (let at = index; before.chunks[at]?.chunk.continues; at += 1) {
    count += rowsOf(before.chunks[at]?.chunk.blocks[0]);
    if (!isPieceOnly(before.chunks[at])) {
      break;
    }
  }
  return count < maximumTableRows && !before.limits.some(({ limit }) => limit === 'table-rows');
}

/** Says whether a chunk holds nothing but rows of a table that starts before it. */
function isPieceOnly(placed: PlacedChunk | undefined): boolean {
  return placed?.chunk.continues !== undefined && placed.chunk.blocks.length <= 1;
}

function rowsOf(block: Block | undefined): number {
  return block?.kind === 'table' ? block.rows.length : 0;
}

/** The header of a table near by that says the same below the same. */
function headerLike(
  chunks: readonly PlacedChunk[],
  first: number,
  wanted: TableHeader,
): TableHeader | undefined {
  return chunks
    .slice(first, first + 3)
    .flatMap(({ chunk }) => chunk.blocks)
    .filter((block): block is TableBlock => block.kind === 'table')
    .map(({ header }) => header)
    .find((header) => saysTheSame(header, wanted));
}

function saysTheSame(
  { cells, above = [], below = [] }: TableHeader,
  { cells: others, above: othersAbove = [], below: othersBelow = [] }: TableHeader,
): boolean {
  return (
    isSame(cells, others) &&
    isSame(above, othersAbove) &&
    below.length === othersBelow.length &&
    below.every((row, index) => isSame(row, othersBelow[index] ?? []))
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, index) => cell === b[index]);
}

/** The index of the last chunk that starts at or before `offset`. */
function lastStartingBy(chunks: readonly PlacedChunk[], offset: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chunks[middle]?.start ?? Infinity) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
