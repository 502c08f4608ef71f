import type { TextRange } from '../base/textRange.js';
import { destinationEnd } from './destinationEnd.js';

/** A link definition, with ranges in the coordinates of the lines given. */
export interface Definition {
  readonly range: TextRange;
  readonly label: TextRange;
  readonly destination: TextRange;
}

interface Found {
  readonly label: TextRange;
  readonly destination: TextRange;
  readonly end: number;
}

/**
 * The link definitions that a paragraph starts with, and how many of its lines they take.
 * `lines` are ranges of `text` moved by `-origin`, and so are the results.
 */
export function definitionsIn(
  text: string,
  lines: readonly TextRange[],
  origin: number,
): { readonly definitions: readonly Definition[]; readonly linesRead: number } {
  const definitions: Definition[] = [];
  if (!startsLikeDefinition(text, lines, origin)) {
    return { definitions, linesRead: 0 };
  }
  const joined = lines.map(({ start, end }) => text.slice(start + origin, end + origin)).join('\n');
  const place = placesIn(lines);
  let at = 0;
  let linesRead = 0;
  for (let found = definitionAt(joined, at); found; found = definitionAt(joined, at)) {
    const { label, destination, end } = found;
    // Offsets are asked for in rising order.
    const start = place(at);
    const labelRange = { start: place(label.start), end: place(label.end) };
    const target = { start: place(destination.start), end: place(destination.end) };
    const range = { start, end: place(end) };
    definitions.push({ range, label: labelRange, destination: target });
    linesRead = place.line() + 1;
    at = end + 1;
  }
  return { definitions, linesRead };
}

/** A label has at most 999 characters, so a paragraph without `]:` early on needs no closer look. */
function startsLikeDefinition(text: string, lines: readonly TextRange[], origin: number): boolean {
  const limit = (lines[0]?.start ?? 0) + 10_000;
  return lines.some(
    ({ start, end }) =>
      start < limit && text.slice(start + origin, Math.min(end, limit) + origin).includes(']:'),
  );
}

/** Turns rising offsets in the joined lines into those of the text. */
function placesIn(lines: readonly TextRange[]): { (offset: number): number; line(): number } {
  let line = 0;
  let lineStart = 0;
  const place = (offset: number): number => {
    for (;;) {
      const range = lines[line];
      if (!range) {
        return 0;
      }
      const length = range.end - range.start;
      if (offset <= lineStart + length || line === lines.length - 1) {
        return range.start + offset - lineStart;
      }
      lineStart += length + 1;
      line += 1;
    }
  };
  return Object.assign(place, { line: () => line });
}

/** The definition `[label]: destination "title"` at `start`, up to the end of its last line. */
function definitionAt(text: string, start: number): Found | undefined {
  const labelEnd = text.charCodeAt(start) === 91 ? labelEndAt(text, start + 1) : -1;
  if (labelEnd < 0 || text.charCodeAt(labelEnd + 1) !== 58) {
    return undefined;
  }
  const label = { start: start + 1, end: labelEnd };
  const from = skipWhitespace(text, labelEnd + 2);
  const end = destinationEnd(text, from);
  if (end < 0) {
    return undefined;
  }
  const enclosed = text.charCodeAt(from) === 60;
  const destination = enclosed ? { start: from + 1, end: end - 1 } : { start: from, end };
  const titleEnd = titleEndAt(text, end);
  if (titleEnd >= 0) {
    return { label, destination, end: titleEnd };
  }
  const lineEnd = skipSpaces(text, end);
  return isLineEnd(text, lineEnd) ? { label, destination, end: lineEnd } : undefined;
}

function labelEndAt(text: string, start: number): number {
  labelWithEnd.lastIndex = start;
  const label = labelWithEnd.exec(text)?.[0];
  return label !== undefined && /[^\t\n\r ]./s.test(label) ? start + label.length - 1 : -1;
}

const labelWithEnd = /(?:\\[[\\\]]|\\(?![[\\\]])|[^[\\\]]){1,999}\]/y;

/** Where the line with the title that follows at `start` ends, or -1. */
function titleEndAt(text: string, start: number): number {
  const from = skipWhitespace(text, start);
  const open = text.charCodeAt(from);
  if (from === start || (open !== 34 && open !== 39 && open !== 40)) {
    return -1;
  }
  const close = closerAt(text, from + 1, open === 40 ? 41 : open);
  const end = skipSpaces(text, close + 1);
  return close >= 0 && isLineEnd(text, end) ? end : -1;
}

function closerAt(text: string, start: number, closer: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === closer) {
      return at;
    }
    if (code === 92) {
      at += 1;
    }
  }
  return -1;
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === 10;
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) {
    at += 1;
  }
  return at;
}

function skipWhitespace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 10) {
    at += 1;
  }
  return at;
}
