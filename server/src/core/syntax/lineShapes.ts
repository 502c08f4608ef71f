import type { Scan } from './scan.js';

/** The level of the ATX heading that the line is, or 0. */
export function headingLevel({ text, first, lineEnd }: Scan): number {
  let at = first;
  while (at - first < 7 && text.charCodeAt(at) === 35) {
    at += 1;
  }
  const level = at - first;
  const next = text.charCodeAt(at);
  const ends = at >= lineEnd || next === 32 || next === 9;
  return level > 0 && level < 7 && ends ? level : 0;
}

/** Says whether the line is three or more of `*`, `-` or `_` with nothing but spaces between. */
export function isThematicBreak({ text, first, lineEnd }: Scan): boolean {
  const mark = text.charCodeAt(first);
  if (mark === 43) {
    return false;
  }
  let count = 0;
  for (let at = first; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) {
      count += 1;
    } else if (code !== 32 && code !== 9) {
      return false;
    }
  }
  return count >= 3;
}

/** Says whether the line is a run of one of `=` and `-`, which makes a heading of the lines above. */
export function isUnderline({ text, first, lineEnd }: Scan): boolean {
  const mark = text.charCodeAt(first);
  let at = first;
  while (at < lineEnd && text.charCodeAt(at) === mark) {
    at += 1;
  }
  return trimmedEnd(text, at, lineEnd) === at;
}

/** How many characters the fence that the line opens has, or 0. */
export function fenceLength({ text, first, lineEnd }: Scan): number {
  const mark = text.charCodeAt(first);
  const length = runLength(text, first, lineEnd);
  if (length < 3) {
    return 0;
  }
  // Backticks behind backticks make code within a paragraph.
  for (let at = first + length; mark === 96 && at < lineEnd; at += 1) {
    if (text.charCodeAt(at) === 96) {
      return 0;
    }
  }
  return length;
}

/** Says whether the line closes a fence of `length` marks `mark`. */
export function closesFence(scan: Scan, mark: number, length: number): boolean {
  const { text, first, lineEnd } = scan;
  if (scan.indent >= 4 || text.charCodeAt(first) !== mark) {
    return false;
  }
  const run = runLength(text, first, lineEnd);
  return run >= length && trimmedEnd(text, first + run, lineEnd) === first + run;
}

/** Where the characters between `start` and `end` end without spaces and tabs behind them. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) {
    at -= 1;
  }
  return at;
}

/** Where the characters between `start` and `end` start without spaces and tabs before them. */
export function trimmedStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) {
    at += 1;
  }
  return at;
}

/** Says whether `code` is that of a space or tab. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function runLength(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start);
  let at = start;
  while (at < end && text.charCodeAt(at) === mark) {
    at += 1;
  }
  return at - start;
}
