import { memoizePair } from '../base/memo.js';
import type { TableBlock } from '../syntax/blocks.js';
import { headerRowsBelow } from './columns.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The table with nothing but entries among its rows: where the names of its columns stand in the first
 * rows, the last of these is the row of its header.
 */
export function withoutHeaderRows(block: TableBlock, vocabulary: Vocabulary): TableBlock {
  return headerRowsOf(block, vocabulary) === 0 ? block : parted(block, vocabulary);
}

/** How many rows of `block` belong to the header; none of a piece that goes on with a table. */
export function headerRowsOf(block: TableBlock, vocabulary: Vocabulary): number {
  return block.headerRow ? headerRowsBelow(block.header, vocabulary) : 0;
}

/** By identity, since much is remembered with a block. */
const parted = memoizePair((block: TableBlock, vocabulary: Vocabulary): TableBlock => {
  const count = headerRowsOf(block, vocabulary);
  const headerRow = block.rows[count - 1];
  return headerRow ? { ...block, headerRow, rows: block.rows.slice(count) } : block;
});
