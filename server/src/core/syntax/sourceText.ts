import { indexOrEnd } from '../base/search.js';
import type { TextRange } from '../base/textRange.js';

/** A place in a text as editors count it: both numbers start at zero, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** One version of a text, with the offsets at which its lines start. Lines end in LF, CR LF or CR. */
export interface SourceText {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** A replacement of `range` by `newText`. */
export interface TextChange {
  readonly range: TextRange;
  readonly newText: string;
}

/** Reads `text` once for its lines. */
export function sourceText(text: string): SourceText {
  return { text, lineStarts: lineStartsIn(text, [0], 0) };
}

/**
 * Gives the text after `change`. The lines before and after it are kept, so the cost is that of the
 * change and of copying the list of lines. A range that lies outside the text is cut to it.
 */
export function withChange(source: SourceText, change: TextChange): SourceText {
  const { start, end } = clampedRange(source.text, change.range);
  const text = changedText(source.text, change);
  const distance = change.newText.length - (end - start);
  // A CR before the change and an LF after it can join or part, so one character more is read on both sides.
  const readFrom = Math.max(0, start - 1);
  const around = `${source.text.slice(readFrom, start)}${change.newText}${source.text.slice(end, end + 2)}`;
  const before = firstAbove(source.lineStarts, readFrom);
  const after = firstAbove(source.lineStarts, end + 1);
  const lineStarts = source.lineStarts.slice(0, before);
  // Only these few characters are looked at: to read in the joined text would copy all of it.
  const length = start - readFrom + change.newText.length + 1;
  for (const lineStart of lineStartsIn(around, [], 0, length)) {
    addLine(lineStarts, lineStart + readFrom);
  }
  for (let index = after; index < source.lineStarts.length; index += 1) {
    addLine(lineStarts, (source.lineStarts[index] ?? 0) + distance);
  }
  return { text, lineStarts };
}

function addLine(lineStarts: number[], start: number): void {
  if (start > (lineStarts.at(-1) ?? 0)) {
    lineStarts.push(start);
  }
}

/** `text` after `change`. A range that lies outside the text is cut to it. */
export function changedText(text: string, { range, newText }: TextChange): string {
  const { start, end } = clampedRange(text, range);
  return text.slice(0, start) + newText + text.slice(end);
}

/** Both changes as one, where `second` lies within what `first` has written; else `undefined`. */
export function joinedChange(first: TextChange, second: TextChange): TextChange | undefined {
  const { start } = first.range;
  const [from, to] = [second.range.start - start, second.range.end - start];
  const isWithin = from >= 0 && to >= from && to <= first.newText.length;
  return isWithin
    ? {
        range: first.range,
        newText: first.newText.slice(0, from) + second.newText + first.newText.slice(to),
      }
    : undefined;
}

/** The position of `offset`; one outside the text is cut to it. */
export function positionAt(source: SourceText, offset: number): Position {
  const inside = Math.min(Math.max(offset, 0), source.text.length);
  const line = firstAbove(source.lineStarts, inside) - 1;
  return { line, character: inside - (source.lineStarts[line] ?? 0) };
}

/**
 * The offset of `position`. What an editor can send wrongly is cut to the nearest place: negative
 * and fractional numbers, lines behind the last, characters behind the line's end.
 */
export function offsetAt(source: SourceText, position: Position): number {
  const line = Math.floor(position.line);
  if (!(line >= 0)) {
    return 0;
  }
  const start = source.lineStarts[line];
  if (start === undefined) {
    return source.text.length;
  }
  const character = Math.max(0, Math.floor(position.character) || 0);
  const offset = start + character;
  // The text need not be read where the place cannot be behind the line's end.
  const isWithin = offset <= (source.lineStarts[line + 1] ?? 0) - longestLineEnd;
  return isWithin ? offset : Math.min(offset, lineEndAt(source, line));
}

/** The offset at which the content of `line` ends, before its line end. */
export function lineEndAt({ text, lineStarts }: SourceText, line: number): number {
  const next = lineStarts[line + 1];
  if (next === undefined) {
    return text.length;
  }
  const beforeLast = next - 2;
  return text.charCodeAt(next - 1) === 10 && text.charCodeAt(beforeLast) === 13
    ? beforeLast
    : next - 1;
}

/** CR LF. */
const longestLineEnd = 2;

/** `range` cut to the text, its ends in order. */
export function clampedRange({ length }: string, range: TextRange): TextRange {
  const first = Math.min(Math.max(range.start, 0), length);
  const second = Math.min(Math.max(range.end, 0), length);
  return { start: Math.min(first, second), end: Math.max(first, second) };
}

/**
 * Adds to `starts` each line start whose line end lies in the half-open range from `from` to `to`. The
 * search for one character is the engine's own, which is fast from the first text on.
 */
function lineStartsIn(text: string, starts: number[], from: number, to = text.length): number[] {
  const limit = Math.min(to, text.length);
  let feed = indexOrEnd(text, '\n', from);
  let carriage = indexOrEnd(text, '\r', from);
  for (let end = Math.min(feed, carriage); end < limit; end = Math.min(feed, carriage)) {
    if (end === feed) {
      feed = indexOrEnd(text, '\n', end + 1);
    } else {
      carriage = indexOrEnd(text, '\r', end + 1);
    }
    const isHalf = text.charCodeAt(end) === 13 && feed === end + 1;
    if (!isHalf && end + 1 > (starts.at(-1) ?? 0)) {
      starts.push(end + 1);
    }
  }
  return starts;
}

/** The index of the first element above `value` in a rising list. */
function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
