import { memoizePassing } from '../base/memo.js';
import type { DocumentFacts } from './documentFacts.js';
import type { IsmsDocument } from './ismsDocument.js';

/** The facts of one chunk of a document and the offset at which it starts. */
export interface PlacedPart {
  readonly part: DocumentFacts;
  readonly start: number;
}

/**
 * The parts of `document` with their places, in order. A rule that reads these need not have the
 * facts of the whole document put together at each edit; ranges are relative to the part.
 */
export const placedParts = memoizePassing(
  ({ parts, chunks }: IsmsDocument): readonly PlacedPart[] =>
    parts.map((part, index) => ({ part, start: chunks[index]?.start ?? 0 })),
);
