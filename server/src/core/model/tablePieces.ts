import type { Block, Chunk, PlacedChunk } from '../syntax/blocks.js';
import type { TablePiece } from './wholeTable.js';

/** The pieces of the table that begins in chunk `index` and goes on behind it; none where no table does. */
export function piecesFrom(chunks: readonly PlacedChunk[], index: number): readonly TablePiece[] {
  const first = chunks[index]?.chunk;
  const goesOn = chunks[index + 1]?.chunk.continues !== undefined;
  if (!first || !goesOn || isPieceOnly(first)) {
    return [];
  }
  const pieces = pieceIn(first, first.blocks.at(-1));
  for (const chunk of piecesBehind(chunks, index)) {
    pieces.push(...pieceIn(chunk, chunk.blocks[0]));
  }
  return pieces;
}

function* piecesBehind(chunks: readonly PlacedChunk[], index: number): Iterable<Chunk> {
  for (let at = index + 1; at < chunks.length; at += 1) {
    const chunk = chunks[at]?.chunk;
    if (!chunk?.continues) {
      return;
    }
    yield chunk;
    if (!isPieceOnly(chunk)) {
      return;
    }
  }
}

/** Says whether a chunk holds nothing but rows of a table that begins before it. */
export function isPieceOnly({ continues, blocks }: Chunk): boolean {
  return continues !== undefined && blocks.length < 2;
}

function pieceIn({ text }: Chunk, block: Block | undefined): TablePiece[] {
  return block?.kind === 'table' ? [{ text, block }] : [];
}
