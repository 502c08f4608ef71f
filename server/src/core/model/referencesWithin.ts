import type { TextRange } from '../base/textRange.js';
import type { ControlReference } from './controlReference.js';

/** The references that lie within `range`; `references` are in the order of the text. */
export function referencesWithin(
  references: readonly ControlReference[],
  range: TextRange,
): readonly ControlReference[] {
  const found: ControlReference[] = [];
  for (let index = firstFrom(references, range.start); index < references.length; index += 1) {
    const reference = references[index];
    if (!reference || reference.range.start >= range.end) {
      break;
    }
    if (reference.range.end <= range.end) {
      found.push(reference);
    }
  }
  return found;
}

/** The index of the first reference that starts at `offset` or behind it. */
function firstFrom(references: readonly ControlReference[], offset: number): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((references[middle]?.range.start ?? Infinity) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
