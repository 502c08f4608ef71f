import type { TextRange } from '../base/textRange.js';
import type { Link } from '../model/documentFacts.js';

/** The links that stand in `range`. Links are in the order of the text, so not all of them are read. */
export function linksIn(links: readonly Link[], { start, end }: TextRange): readonly Link[] {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((links[middle]?.range.start ?? Infinity) < start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const found: Link[] = [];
  for (let link = links[low]; link && link.range.end <= end; link = links[low]) {
    found.push(link);
    low += 1;
  }
  return found;
}
