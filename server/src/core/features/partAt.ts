import type { Block, Chunk } from '../syntax/blocks.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';

/** The part of a document around an offset; ranges in `facts` and `blocks` count from `start`. */
export interface PartAt {
  readonly start: number;
  readonly facts: DocumentFacts;
  readonly blocks: readonly Block[];
  readonly chunk: Chunk;
}

/**
 * The part in which `offset` lies. Its facts are there already for most versions of a document, while
 * those of the whole document are put together anew for each.
 */
export function partAt({ chunks, parts }: IsmsDocument, offset: number): PartAt | undefined {
  let low = 0;
  let high = chunks.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((chunks[middle]?.start ?? Infinity) <= offset) {
      low = middle;
    } else {
      high = middle;
    }
  }
  const placed = chunks[low];
  const facts = parts[low];
  if (!placed || !facts) {
    return undefined;
  }
  const { chunk, start } = placed;
  return { start, facts, blocks: chunk.blocks, chunk };
}
