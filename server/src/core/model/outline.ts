import { memoize } from '../base/memo.js';
import type { Chunk } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import { type HeadingSense, isSilent, senseOfHeading } from './headingSense.js';

/** A heading that something stands below, and what it says about that. */
export interface HeadingAbove extends HeadingSense {
  readonly level: number;
}

/** The headings of a chunk, as far as they matter behind it. */
export interface Outline {
  /** The lowest level: headings before the chunk of this level or a lower one end here. */
  readonly highest: number;
  /** What is open at its end. */
  readonly open: readonly HeadingAbove[];
  readonly last: HeadingSense;
}

/** Nothing for a chunk without headings. */
export const outlineOf = memoize((chunk: Chunk): Outline | undefined => {
  let highest = Number.POSITIVE_INFINITY;
  let open: readonly HeadingAbove[] = [];
  let last: HeadingSense | undefined;
  for (const block of chunk.blocks) {
    if (block.kind === 'heading') {
      const { level } = block;
      last = senseOfHeading(blockText(chunk, block).text);
      highest = Math.min(highest, level);
      open = [
        ...open.filter((heading) => heading.level < level),
        ...(isSilent(last) ? [] : [{ level, ...last }]),
      ];
    }
  }
  return last && { highest, open, last };
});
