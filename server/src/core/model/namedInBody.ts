import type { FrontMatterKey } from './frontMatter.js';
import { canonicalKey } from './frontMatterKeys.js';

/** So many characters hold the title page of any document. */
const longestOpening = 6_000;

const labelledValue = /^[^\p{L}]*(?<label>\p{L}[\p{L} ./-]{1,40}?)[*_ \t]*[:：][*_ \t]*[^\s*_|]/u;

/**
 * The keys of a header that the first page of a document gives a value as lines or rows:
 * "**Owner:** CISO | **Version:** 2", "| Approved by | Hannah Okafor |". Many documents have them there
 * and no header.
 */
export function keysInBody(text: string, bodyStart: number): ReadonlySet<FrontMatterKey> {
  const keys = new Set<FrontMatterKey>();
  for (const line of text.slice(bodyStart, bodyStart + longestOpening).split('\n')) {
    const cells = line.split('|');
    for (const [index, cell] of cells.entries()) {
      const label =
        labelledValue.exec(cell)?.groups?.['label'] ?? labelBefore(cell, cells[index + 1]);
      const key = label === undefined ? undefined : canonicalKey(label);
      if (key) {
        keys.add(key);
      }
    }
  }
  return keys;
}

/** The text of a cell without marks of bold and signs, where the next cell holds something. */
function labelBefore(cell: string, next: string | undefined): string | undefined {
  const isFilled = next !== undefined && /[\p{L}\p{N}]/u.test(next);
  return isFilled ? cell.replaceAll(/[^\p{L} ./-]/gu, '').trim() : undefined;
}
