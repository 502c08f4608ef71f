import { indexOrEnd } from '../base/search.js';
import { maximumLineLength } from './limits.js';
import { noteLimit, type Scan } from './scan.js';

const byteOrderMark = 0xfeff;

/** Goes to the next line, if there is one. */
export function readLine(scan: Scan): boolean {
  const start = scan.nextLine;
  if (start >= scan.end) {
    return false;
  }
  if (scan.nextFeed < start) {
    scan.nextFeed = indexOrEnd(scan.text, '\n', start);
  }
  scan.nextReturn = returnBefore(scan, Math.max(start, scan.nextReturn));
  const stop = Math.min(scan.nextFeed, scan.nextReturn);
  scan.nextLine = stop === scan.nextReturn && scan.nextFeed === stop + 1 ? stop + 2 : stop + 1;
  scan.lineStart = start;
  scan.lineEnd = stop;
  scan.at = start === 0 && scan.text.charCodeAt(0) === byteOrderMark ? 1 : start;
  scan.column = 0;
  if (stop - start > maximumLineLength) {
    scan.lineEnd = start + maximumLineLength;
    noteLimit(scan, 'line-length', scan.lineEnd);
  }
  measureIndent(scan);
  return true;
}

/** Finds the first character from the cursor on that is no space. */
export function measureIndent(scan: Scan): void {
  const { text, lineEnd } = scan;
  let { at, column } = scan;
  for (; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      column += 1;
    } else if (code === 9) {
      column = (column & ~3) + 4;
    } else {
      break;
    }
  }
  scan.first = at;
  scan.indent = column - scan.column;
}

/** Moves the cursor over `columns` columns of spaces and tabs, or over as many as there are. */
export function skipColumns(scan: Scan, columns: number): void {
  let left = Math.min(columns, scan.indent);
  scan.indent -= left;
  while (left > 0) {
    const width = scan.text.charCodeAt(scan.at) === 9 ? 4 - (scan.column & 3) : 1;
    if (width > left) {
      scan.column += left;
      return;
    }
    scan.at += 1;
    scan.column += width;
    left -= width;
  }
}

/** Moves the cursor over the indentation and the `length` characters behind it. */
export function skipMark(scan: Scan, length: number): void {
  scan.column += scan.indent + length;
  scan.at = scan.first + length;
  measureIndent(scan);
}

/** Says whether nothing but spaces is left of the line. */
export function isBlank(scan: Scan): boolean {
  return scan.first === scan.lineEnd;
}

/**
 * The next CR from `from` on if it comes before the next LF, else a place behind that up to which
 * there is none. It is looked for piece by piece: in most texts it is not there, and an edit is not
 * to read the rest of the text for it.
 */
function returnBefore({ text, nextFeed }: Scan, from: number): number {
  let at = from;
  while (at < nextFeed && text.charCodeAt(at) !== 13) {
    const piece = text.slice(at, at + 16_384);
    const index = piece.indexOf('\r');
    at += index < 0 ? piece.length : index;
  }
  return at;
}
