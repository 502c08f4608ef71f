import type { TextRange } from '../base/textRange.js';

/** Where the line of `offset` starts. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the content of the line of `offset` ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  const end = feed < 0 ? text.length : feed;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** From `offset`, or from the first character of its line that is not blank, to the end of the line. */
export function lineRest(text: string, offset: number): TextRange {
  const line = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const content = line + text.slice(line, end).search(/\S|$/);
  const start = Math.max(content, offset);
  return { start, end: Math.max(start, line + text.slice(line, end).trimEnd().length) };
}

/** The whole of the line that follows the one of `offset`, or of that one where it is the last. */
export function nextLine(text: string, offset: number): TextRange {
  const feed = text.indexOf('\n', offset);
  return lineRest(text, feed < 0 || feed + 1 >= text.length ? lineStart(text, offset) : feed + 1);
}

/** The value on the line of `offset`: what stands behind its key or dash. */
export function valueOnLine(text: string, offset: number): TextRange {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  const colon = line.search(/:\s/);
  const dash = /^\s*-\s/.exec(line)?.[0].length ?? 0;
  const from = colon < 0 ? dash : colon + 1;
  return lineRest(text, start + from + line.slice(from).search(/\S|$/));
}

/** The same range, or the closest in the text; one character at least where the text has any. */
export function inside({ start, end }: TextRange, text: string): TextRange {
  const last = Math.max(0, text.length - 1);
  const from = Math.min(Math.max(0, start), last);
  return { start: from, end: Math.min(text.length, Math.max(end, from + 1)) };
}
