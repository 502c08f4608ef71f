import type { TextRange } from '../base/textRange.js';
import { isSpace, trimmedEnd, trimmedStart } from './lineShapes.js';

/** A line from its first character that is no space to the end of its content. */
export interface Line extends TextRange {
  readonly text: string;
}

/**
 * The trimmed ranges of a table row's cells, moved by `-origin`. As in GFM a pipe ends a cell
 * wherever it stands, in code too, unless a backslash stands before it.
 */
export function cellsIn({ text, start, end }: Line, origin: number): TextRange[] {
  const cells: TextRange[] = [];
  const stop = trimmedEnd(text, start, end);
  let cellStart = text.charCodeAt(start) === 124 ? start + 1 : start;
  for (let at = cellStart; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 124) {
      cells.push(cellRange(text, cellStart, at, origin));
      cellStart = at + 1;
    } else if (code === 92 && isEscapable(text.charCodeAt(at + 1))) {
      at += 1;
    }
  }
  if (cellStart < stop || cells.length === 0) {
    cells.push(cellRange(text, cellStart, Math.max(cellStart, stop), origin));
  }
  return cells;
}

/** How many cells a table's delimiter row, `| --- | :-: |`, has; 0 where the line is none. */
export function delimiterCount({ text, start, end }: Line): number {
  const opens = text.charCodeAt(start) === 124;
  let marked = opens;
  let count = 0;
  let at = opens ? trimmedStart(text, start + 1, end) : start;
  while (at < end) {
    const cellEnd = delimiterCellEnd(text, at, end);
    const divider = trimmedStart(text, cellEnd, end);
    if (cellEnd === 0 || !isDivider(text, divider, end)) {
      return 0;
    }
    count += 1;
    marked ||= divider < end || hasColon(text, at, cellEnd);
    at = trimmedStart(text, divider + 1, end);
  }
  // Without a pipe or colon it underlines a heading.
  return marked ? count : 0;
}

/** Says whether a pipe, or the end of the line, stands at `at`. */
function isDivider(text: string, at: number, end: number): boolean {
  return at === end || text.charCodeAt(at) === 124;
}

function hasColon(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === 58 || text.charCodeAt(end - 1) === 58;
}

/** Where `---`, `:--`, `--:` or `:-:` at `start` ends, or 0. */
function delimiterCellEnd(text: string, start: number, end: number): number {
  const dashes = text.charCodeAt(start) === 58 ? start + 1 : start;
  let at = dashes;
  while (at < end && text.charCodeAt(at) === 45) {
    at += 1;
  }
  if (at === dashes) {
    return 0;
  }
  return at < end && text.charCodeAt(at) === 58 ? at + 1 : at;
}

function cellRange(text: string, start: number, end: number, origin: number): TextRange {
  const first = trimmedStart(text, start, end);
  if (first === end) {
    // An empty cell is where its text would go: behind one space, if there is one.
    const place = start < end && isSpace(text.charCodeAt(start)) ? start + 1 : start;
    return { start: place - origin, end: place - origin };
  }
  return { start: first - origin, end: trimmedEnd(text, first, end) - origin };
}

function isEscapable(code: number): boolean {
  return code === 92 || code === 124;
}
