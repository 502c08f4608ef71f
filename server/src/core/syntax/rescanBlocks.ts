import type { BlockStructure, PlacedChunk, TableBlock, TableHeader } from './blocks.js';
import { limitsOf } from './chunks.js';
import { frontMatterIn } from './frontMatterLines.js';
import { maximumFileLength, maximumTableRows } from './limits.js';
import { newScan, type ScanStart } from './scan.js';
import { limitsIn, scanBlocks } from './scanBlocks.js';
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
  const { chunks } = before;
  const last = chunks.at(-1);
  const lengthBefore = last ? last.start + last.chunk.text.length : 0;
  const { start, end } = change.range;
  const distance = text.length - lengthBefore;
  const first = firstToRead(before, text, change);
  const isSane =
    start >= 0 && end <= lengthBefore && distance === change.newText.length - (end - start);
  if (!isSane || first === undefined || Math.max(text.length, lengthBefore) > maximumFileLength) {
    return scanBlocks(text);
  }
  return rescanFrom({ before, text, first, changeEnd: end, distance });
}

interface Rescan {
  readonly before: BlockStructure;
  readonly text: string;
  /** The index of the first chunk that is read again. */
  readonly first: number;
  /** Where the change ended in the text before. */
  readonly changeEnd: number;
  readonly distance: number;
}

function rescanFrom({ before, text, first, changeEnd, distance }: Rescan): BlockStructure {
  const { chunks } = before;
  let met = chunks.length;
  const scan = newScan(text, startAt(chunks, first), {
    meets: (offset, continues, rows) => {
      const index = changeEnd + distance <= offset ? indexAt(chunks, offset - distance) : -1;
      const isSame = chunks[index]?.chunk.continues === continues && index >= 0;
      if (isSame && (!continues || canKeepRows(before, index, rows))) {
        met = index;
        return true;
      }
      return false;
    },
    knownHeader: (cells) => headerWith(chunks, first, cells),
  });
  scanLines(scan);
  const kept = chunks.slice(met);
  const moved =
    distance === 0 ? kept : kept.map(({ chunk, start }) => ({ chunk, start: start + distance }));
  const result = [...chunks.slice(0, first), ...scan.chunks, ...moved];
  const isLimited =
    before.limits.length > 0 || scan.chunks.some(({ chunk }) => limitsOf(chunk).length > 0);
  return { chunks: result, limits: isLimited ? limitsIn(result) : before.limits };
}

/** The chunk before the first that the change touches; nothing where the front matter can change. */
function firstToRead(before: BlockStructure, text: string, change: TextChange): number | undefined {
  const { chunks } = before;
  const front = chunks[0]?.chunk.blocks[0];
  const known = front?.kind === 'frontMatter' ? front : undefined;
  const now = frontMatterIn(text);
  const bodyStart = known ? (chunks[0]?.chunk.text.length ?? 0) : 0;
  const isSame =
    now?.end === (known ? bodyStart : undefined) && now?.block.closed === known?.closed;
  if (!isSame || (known && change.range.start < bodyStart)) {
    return undefined;
  }
  const touched = lastStartingBy(chunks, change.range.start);
  return Math.max(known ? 1 : 0, touched - 1);
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
    const chunk = chunks[at]?.chunk;
    const table = chunk?.blocks.at(-1);
    rows += table?.kind === 'table' ? table.rows.length : 0;
    if (!chunk?.continues || chunk.blocks.length > 1) {
      break;
    }
  }
  return rows;
}

/** Rows can be kept where neither before nor now the table has more than are read. */
function canKeepRows(before: BlockStructure, index: number, rows: number): boolean {
  let count = rows;
  for (let at = index; at < before.chunks.length; at += 1) {
    const chunk = before.chunks[at]?.chunk;
    const table = chunk?.blocks[0];
    if (!chunk?.continues || table?.kind !== 'table') {
      break;
    }
    count += table.rows.length;
  }
  return count < maximumTableRows && !before.limits.some(({ limit }) => limit === 'table-rows');
}

/** The header of a table near by with the same cells. */
function headerWith(
  chunks: readonly PlacedChunk[],
  first: number,
  cells: readonly string[],
): TableHeader | undefined {
  return chunks
    .slice(first, first + 3)
    .flatMap(({ chunk }) => chunk.blocks)
    .filter((block): block is TableBlock => block.kind === 'table')
    .map(({ header }) => header)
    .find((header) => isSame(header.cells, cells));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, index) => cell === b[index]);
}

function indexAt(chunks: readonly PlacedChunk[], offset: number): number {
  const index = lastStartingBy(chunks, offset);
  return chunks[index]?.start === offset ? index : -1;
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
