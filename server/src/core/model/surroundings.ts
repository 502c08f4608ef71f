import { memoizeTold } from '../base/memo.js';
import type { Block, Chunk, PlacedChunk } from '../syntax/blocks.js';
import { copyOf } from '../syntax/chunks.js';
import {
  type DocumentSense,
  documentSenseOf,
  isSameDocumentSense,
  saysNothing,
} from './documentSense.js';
import { type HeadingSense, isSameSense, isSilent } from './headingSense.js';
import { dutiesAbove, type HeadingAbove, openBehind, type Outline, outlineOf } from './outline.js';
import { withoutHeaderRows } from './tableBody.js';
import { piecesFrom } from './tablePieces.js';
import { isSameReading, readingOf, type TableReading } from './tableReading.js';
import type { Vocabulary } from './vocabulary.js';

/** What stands outside of a chunk and decides how its text is read. */
export interface Surroundings {
  /** What the document as a whole says of how its tables are read. */
  readonly document: DocumentSense;
  /** The headings that its beginning stands below, outermost first, as far as they say anything. */
  readonly headings: readonly HeadingAbove[];
  /** What the last heading before it says, of whatever level. */
  readonly last: HeadingSense;
  /** How the table is read that the chunk goes on with, by all its rows in all chunks. */
  readonly begun?: TableReading | undefined;
  /** How the table is read that goes on behind the chunk. */
  readonly unfinished?: TableReading | undefined;
}

const nothing: Surroundings = { document: saysNothing, headings: [], last: {} };

const told = memoizeTold<Chunk, Surroundings>(() => nothing);

/** What stands around `chunk` in the document that it was read in; nothing for a chunk by itself. */
export const surroundingsOf: (chunk: Chunk) => Surroundings = told.of;

/** How a table is read whose rows `chunk` shares with others; `undefined` where it has all of them. */
export function wholeReading(chunk: Chunk, block: Block): TableReading | undefined {
  const { begun, unfinished } = surroundingsOf(chunk);
  if (block === chunk.blocks[0] && chunk.continues) {
    return begun;
  }
  return block === chunk.blocks.at(-1) ? unfinished : undefined;
}

/**
 * The chunks of a document, each of which knows its surroundings. Chunks for which these have changed
 * are other objects than before, so that all that was read from them is read anew; all others are kept.
 * `before` are the chunks of an earlier version with theirs, read by the same vocabulary: only what has
 * changed since, and what that reaches, is looked at.
 */
export function withSurroundings(
  chunks: readonly PlacedChunk[],
  vocabulary: Vocabulary,
  before: readonly PlacedChunk[] = [],
): readonly PlacedChunk[] {
  const document = documentSenseOf(chunks, vocabulary);
  const known = ofSameDocument(before, document);
  const start = firstTouched(chunks, known);
  const behindChange = chunks.length - sameAtEnd(chunks, known);
  const placed = chunks.slice(0, start);
  let around = withoutTables(start === 0 ? undefined : chunks[start], document);
  for (const [index, one] of chunks.slice(start).entries()) {
    const at = start + index;
    around = withTable(around, chunks, { index: at, vocabulary });
    const own = within(one, around);
    if (own === one && at >= behindChange && !around.begun) {
      return [...placed, ...chunks.slice(at)];
    }
    placed.push(own);
    around = between(one.chunk, chunks[at + 1]?.chunk, around);
  }
  return placed;
}

/** The chunks of before; none where the document said something else then, which reaches all of them. */
function ofSameDocument(
  before: readonly PlacedChunk[],
  document: DocumentSense,
): readonly PlacedChunk[] {
  const [first] = before;
  const said = first ? told.of(first.chunk).document : saysNothing;
  return isSameDocumentSense(said, document) ? before : [];
}

/** The first chunk that may have other surroundings than before; a table is looked at from its beginning. */
function firstTouched(chunks: readonly PlacedChunk[], before: readonly PlacedChunk[]): number {
  let index = 0;
  while (index < chunks.length && chunks[index]?.chunk === before[index]?.chunk) {
    index += 1;
  }
  // What goes on behind it may have changed.
  index = Math.max(0, index - 1);
  while (index > 0 && chunks[index]?.chunk.continues) {
    index -= 1;
  }
  return index;
}

function sameAtEnd(chunks: readonly PlacedChunk[], before: readonly PlacedChunk[]): number {
  const most = Math.min(chunks.length, before.length);
  let count = 0;
  while (count < most && chunks.at(-1 - count)?.chunk === before.at(-1 - count)?.chunk) {
    count += 1;
  }
  return count;
}

/** The first chunk stands below nothing. */
function withoutTables(placed: PlacedChunk | undefined, document: DocumentSense): Surroundings {
  const { headings, last } = placed ? told.of(placed.chunk) : nothing;
  return surroundings({ document, headings, last });
}

function within(placed: PlacedChunk, surroundings: Surroundings): PlacedChunk {
  const { chunk, start } = placed;
  if (!told.isKnown(chunk)) {
    told.tell(chunk, surroundings);
    return placed;
  }
  if (isAlike(told.of(chunk), surroundings)) {
    return placed;
  }
  const copy = copyOf(chunk);
  told.tell(copy, surroundings);
  return { chunk: copy, start };
}

function isAlike(one: Surroundings, other: Surroundings): boolean {
  return (
    one === other ||
    (isSameDocumentSense(one.document, other.document) &&
      isSameReading(one.begun, other.begun) &&
      isSameReading(one.unfinished, other.unfinished) &&
      isSameSense(one.last, other.last) &&
      one.headings.length === other.headings.length &&
      one.headings.every((heading, index) => isSameHeading(heading, other.headings[index])))
  );
}

function isSameHeading(one: HeadingAbove, other: HeadingAbove | undefined): boolean {
  return one.level === other?.level && isSameSense(one, other);
}

/** The surroundings of chunk `index` with the table that goes on behind it, if one begins there. */
function withTable(
  around: Surroundings,
  chunks: readonly PlacedChunk[],
  { index, vocabulary }: { readonly index: number; readonly vocabulary: Vocabulary },
): Surroundings {
  const chunk = chunks[index]?.chunk;
  const pieces = piecesFrom(chunks, index).map(({ text, block }) => ({
    text,
    block: withoutHeaderRows(block, vocabulary),
  }));
  const header = pieces[0]?.block.header;
  if (!header) {
    return around;
  }
  // It is the last block of its chunk, so that what is open there is open above it.
  const outline = chunk && outlineOf(chunk);
  const open = openBehind(outline, around.headings);
  const heading = outline ? undefined : around.last.exclusions;
  const table = {
    header,
    pieces,
    heading,
    isOfStatement: around.document.isStatement,
    isOfAnnex: around.document.numbersAnnex,
    legend: around.document.legend,
    duties: () => dutiesAbove(open),
  };
  const unfinished = readingOf(table, vocabulary);
  const before = chunk && told.of(chunk).unfinished;
  return { ...around, unfinished: isSameReading(before, unfinished) ? before : unfinished };
}

/** The surroundings of `next`, which follows `chunk` in those given. */
function between(chunk: Chunk, next: Chunk | undefined, around: Surroundings): Surroundings {
  if (!next) {
    return around;
  }
  const outline = outlineOf(chunk);
  const begun = next.continues && (around.unfinished ?? around.begun);
  if (!outline && begun === around.begun && !around.unfinished) {
    return around;
  }
  return surroundings(outline ? headingsBehind(outline, around) : around, begun);
}

function headingsBehind(outline: Outline, around: Surroundings): Surroundings {
  const headings = openBehind(outline, around.headings);
  return { document: around.document, headings, last: outline.last };
}

function surroundings(
  { document, headings, last }: Surroundings,
  begun?: TableReading,
): Surroundings {
  const isNothing = document === saysNothing && headings.length === 0 && isSilent(last) && !begun;
  return isNothing ? nothing : { document, headings, last, ...(begun && { begun }) };
}
