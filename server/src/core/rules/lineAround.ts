import type { TextRange } from '../base/textRange.js';

/** The line in which `offset` lies, without its end. */
export function lineAround(text: string, offset: number): TextRange {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}
