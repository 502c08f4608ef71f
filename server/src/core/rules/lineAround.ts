import type { TextRange } from '../base/textRange.js';

/** The line in which `offset` lies, without its end. */
export function lineAround(text: string, offset: number): TextRange {
  const { start, end } = last.range;
  if (text !== last.text || offset < start || offset > end) {
    last = { text, range: lineFrom(text, offset) };
  }
  return last.range;
}

/** All ids of a line ask for it one after the other, so it is looked for once, however long it is. */
let last: { readonly text: string; readonly range: TextRange } = {
  text: '',
  range: { start: 0, end: 0 },
};

function lineFrom(text: string, offset: number): TextRange {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}
