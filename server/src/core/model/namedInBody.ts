import type { FrontMatterKey } from './frontMatter.js';
import { canonicalKey } from './frontMatterKeys.js';

/** So many characters hold the title page of any document. */
const longestOpening = 6_000;

const labelled =
  /^[ \t>*_|-]*(?<label>\p{L}[\p{L} ./-]{1,40}?)[*_ \t]*[:：|][*_ \t]*(?=[^\s*_|:-])/gmu;

/**
 * The keys of a header that the first page of a document gives a value as lines or rows:
 * "**Owner:** CISO", "| Approved by | Hannah Okafor |". Many documents have them there and no header.
 */
export function keysInBody(text: string, bodyStart: number): ReadonlySet<FrontMatterKey> {
  const opening = text.slice(bodyStart, bodyStart + longestOpening);
  const keys = new Set<FrontMatterKey>();
  for (const { groups } of opening.matchAll(labelled)) {
    const key = canonicalKey(groups?.['label'] ?? '');
    if (key) {
      keys.add(key);
    }
  }
  return keys;
}
