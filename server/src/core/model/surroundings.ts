import { memoize, memoizeTold } from '../base/memo.js';
import type { Chunk, PlacedChunk } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import { copyOf } from '../syntax/chunks.js';
import { type HeadingSense, senseOfHeading } from './headingSense.js';

/** What stands outside of a chunk and decides how its text is read. */
export interface Surroundings {
  /** The headings that its beginning stands below, outermost first, as far as they say anything. */
  readonly headings: readonly HeadingAbove[];
  /** What the last heading before it says, of whatever level. */
  readonly last: HeadingSense;
}

export interface HeadingAbove extends HeadingSense {
  readonly level: number;
}

const nothing: Surroundings = { headings: [], last: {} };

const told = memoizeTold<Chunk, Surroundings>(() => nothing);

/** What stands around `chunk` in the document that it was read in; nothing for a chunk by itself. */
export const surroundingsOf: (chunk: Chunk) => Surroundings = told.of;

/**
 * The chunks of a document, each of which knows its surroundings. Chunks for which these have changed
 * are other objects than before, so that all that was read from them is read anew; all others are kept.
 */
export function withSurroundings(chunks: readonly PlacedChunk[]): readonly PlacedChunk[] {
  let above = nothing;
  return chunks.map((one) => {
    const chunk = within(one.chunk, above);
    above = behind(one.chunk, above);
    return chunk === one.chunk ? one : { chunk, start: one.start };
  });
}

function within(chunk: Chunk, surroundings: Surroundings): Chunk {
  if (!told.isKnown(chunk)) {
    told.tell(chunk, surroundings);
    return chunk;
  }
  if (isAlike(told.of(chunk), surroundings)) {
    return chunk;
  }
  const copy = copyOf(chunk);
  told.tell(copy, surroundings);
  return copy;
}

function isAlike(one: Surroundings, other: Surroundings): boolean {
  return (
    one === other ||
    (isSameSense(one.last, other.last) &&
      one.headings.length === other.headings.length &&
      one.headings.every((heading, index) => isSameHeading(heading, other.headings[index])))
  );
}

function isSameHeading(one: HeadingAbove, other: HeadingAbove | undefined): boolean {
  return one.level === other?.level && isSameSense(one, other);
}

function isSameSense(one: HeadingSense, other: HeadingSense): boolean {
  return (
    one.time === other.time &&
    one.exclusions === other.exclusions &&
    one.isOf2005 === other.isOf2005 &&
    isSameNaming(one.names, other.names)
  );
}

function isSameNaming(one: HeadingSense['names'], other: HeadingSense['names']): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The surroundings of what follows `chunk`, which stands in those given. */
function behind(chunk: Chunk, above: Surroundings): Surroundings {
  const outline = outlineOf(chunk);
  if (!outline) {
    return above;
  }
  const { highest, open, last } = outline;
  const kept = above.headings.filter(({ level }) => level < highest);
  return kept.length + open.length === 0 && isSilent(last)
    ? nothing
    : { headings: [...kept, ...open], last };
}

/** The headings of a chunk, as far as they matter behind it. */
interface Outline {
  /** The lowest level: headings before the chunk of this level or a higher one end here. */
  readonly highest: number;
  /** What is open at its end. */
  readonly open: readonly HeadingAbove[];
  readonly last: HeadingSense;
}

/** Nothing for a chunk without headings. */
const outlineOf = memoize((chunk: Chunk): Outline | undefined => {
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

function isSilent({ time, names, exclusions, isOf2005 }: HeadingSense): boolean {
  return !time && !names && !exclusions && !isOf2005;
}
