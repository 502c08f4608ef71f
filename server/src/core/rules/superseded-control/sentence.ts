import type { TextRange } from '../../base/textRange.js';

/** How much of a long line is looked at on either side of an id. */
export const nearby = 200;

/** The sentence in which something stands, as far as it is near; the lines of a paragraph go on. */
export function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  const from = Math.max(0, start - nearby);
  const ends = [...text.slice(from, start).matchAll(sentenceEnd)].map(
    ({ index, 0: written }) => from + index + written.length,
  );
  const behind = text.slice(end, end + nearby).search(sentenceEnd);
  return { start: ends.at(-1) ?? from, end: behind < 0 ? end + nearby : end + behind };
}

/** The end of a sentence, of a paragraph, or the next item of a list. */
const sentenceEnd = /[.!?](?=\s)|[。！？]|\n[^\S\n]*(?:\n|[-*+>#|]|\d+[.)]\s)/gu;
