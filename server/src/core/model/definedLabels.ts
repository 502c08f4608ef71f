import { memoize } from '../base/memo.js';
import type { Chunk } from '../syntax/blocks.js';
import type { IsmsDocument } from './ismsDocument.js';

/**
 * Says whether `text` is a label in square brackets for which `document` has a link definition, be it
 * anywhere: `[Hosting policy]` with `[hosting policy]: hosting.md`. It is a link then, and no place to
 * fill in.
 */
export function isReferenceLink(text: string, document: IsmsDocument): boolean {
  const label = /^\[(?<label>[^\]]{1,200})\](?:\[\])?[.,;]?$/.exec(text)?.groups?.['label'];
  return (
    label !== undefined &&
    document.chunks.some(({ chunk }) => labelsIn(chunk).has(matchedLabel(label)))
  );
}

const labelsIn = memoize(
  ({ blocks, text }: Chunk): ReadonlySet<string> =>
    new Set(
      blocks.flatMap((block) =>
        block.kind === 'definition'
          ? [matchedLabel(text.slice(block.label.start, block.label.end))]
          : [],
      ),
    ),
);

/** As Markdown compares labels: neither capitals nor the kind of spaces count. */
function matchedLabel(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
