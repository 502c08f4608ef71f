import type { ControlReference } from '../controlReference.js';

/** In the order of the text; of two that overlap the one that begins first stays, and of these the longer. */
export function mergedReferences(
  references: readonly ControlReference[],
  found: readonly ControlReference[],
): readonly ControlReference[] {
  const all = [...references, ...found].sort(
    ({ range: a }, { range: b }) => a.start - b.start || b.end - a.end,
  );
  let end = -1;
  return all.filter(({ range }) => {
    const isFree = range.start >= end;
    end = isFree ? range.end : end;
    return isFree;
  });
}
