import { isSpace, isThematicBreak, trimmedStart } from './lineShapes.js';
import type { Scan } from './scan.js';

/** The length of the list marker at the first character, or 0. */
export function itemMarkLength(scan: Scan): number {
  const code = scan.text.charCodeAt(scan.first);
  return code === 42 || code === 43 || code === 45 ? bulletLength(scan) : numberLength(scan);
}

/** The code of the bullet, or of what closes the number; 0 where there is no list marker. */
export function markerOf({ text, first }: Scan, length: number): number {
  return length === 0 ? 0 : text.charCodeAt(first + length - 1);
}

/** Only an item with content, and of numbers only the first, can follow a paragraph without a blank line. */
export function canInterrupt(scan: Scan, length: number): boolean {
  const { text, first, lineEnd } = scan;
  const isFirst = length === 1 || (length === 2 && text.charCodeAt(first) === 49);
  return isFirst && trimmedStart(text, first + length, lineEnd) < lineEnd;
}

/** The length of `[^label]:` at the first character, or 0. */
export function footnoteMarkLength({ text, first }: Scan): number {
  if (text.charCodeAt(first + 1) !== 94) {
    return 0;
  }
  footnoteMark.lastIndex = first;
  return footnoteMark.exec(text)?.[0].length ?? 0;
}

const footnoteMark = /\[\^(?:\\[[\\\]]|\\(?![[\\\]])|[^[\\\]\t \r\n]){1,999}\]:/y;

/** The length of the mark that opens an admonition, `!!! note "Title"` or `???+ note`, at the first character, or 0. */
export function admonitionMarkLength({ text, first }: Scan): number {
  admonitionMark.lastIndex = first;
  return admonitionMark.exec(text)?.groups?.['mark']?.length ?? 0;
}

const admonitionMark =
  /(?<mark>!!!|\?\?\?\+?)[ \t]?[a-z][a-z_-]{0,30}(?: (?:inline|end|annotate)){0,3}(?:[ \t]{1,4}"[^"\r\n]{0,300}")?[ \t]*(?=[\r\n]|$)/y;

function bulletLength(scan: Scan): number {
  const isItem = endsMark(scan, scan.first + 1) && !isThematicBreak(scan);
  return isItem ? 1 : 0;
}

function numberLength(scan: Scan): number {
  const { text, first } = scan;
  let at = first;
  while (at - first < 10 && isDigit(text.charCodeAt(at))) {
    at += 1;
  }
  const digits = at - first;
  if (digits === 0 || digits > 9) {
    return 0;
  }
  const closer = text.charCodeAt(at);
  return (closer === 41 || closer === 46) && endsMark(scan, at + 1) ? digits + 1 : 0;
}

/** Says whether a space or the end of the line stands at `offset`. */
function endsMark({ text, lineEnd }: Scan, offset: number): boolean {
  return offset >= lineEnd || isSpace(text.charCodeAt(offset));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
