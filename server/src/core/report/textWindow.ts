import type { TextRange } from '../base/textRange.js';
import { takesOneColumnEach, widthOf } from './terminalText.js';

/** A line in the text that holds it. */
export interface Line extends TextRange {
  readonly text: string;
}

/**
 * The part of `line` that is shown where it takes more than `width` columns of a terminal: `range` with
 * some of what stands around it. Ends lie between characters, never within one.
 */
export function windowOf(line: Line, { start, end }: TextRange, width: number): TextRange {
  const { text } = line;
  if (isShort(line, width) || forwards(line, line.start, width) === line.end) {
    return line;
  }
  const shownEnd = Math.min(end, forwards(line, start, width));
  const room = width - widthOf(text.slice(start, shownEnd));
  const right = widthOf(text.slice(shownEnd, forwards(line, shownEnd, room)));
  const from = backwards(line, start, Math.max(Math.floor(room / 2), room - right));
  return { start: from, end: forwards(line, from, width) };
}

/** Whether a line fits whatever stands in it. */
function isShort({ start, end }: Line, width: number): boolean {
  return (end - start) * widestCharacter <= width;
}

const widestCharacter = 2;

/** The last offset to which the text from `start` on takes no more than `width` columns. */
function forwards({ text, end }: Line, start: number, width: number): number {
  // With one character more, for a combining one there would still belong to the last that fits.
  if (takesOneColumnEach(text.slice(start, Math.min(end, start + width + 1)))) {
    return Math.min(end, start + width);
  }
  let [at, room] = [start, width];
  while (at < end) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    room -= widthOf(character);
    if (room < 0) {
      break;
    }
    at = Math.min(end, at + character.length);
  }
  return at;
}

/** The first offset from which the text up to `end` takes no more than `width` columns. */
function backwards({ text, start }: Line, end: number, width: number): number {
  if (takesOneColumnEach(text.slice(Math.max(start, end - width - 1), end))) {
    return Math.max(start, end - width);
  }
  let [at, room] = [end, width];
  while (at > start) {
    const isPair = at - start > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
    const before = at - (isPair ? 2 : 1);
    room -= widthOf(text.slice(before, at));
    if (room < 0) {
      break;
    }
    at = before;
  }
  return at;
}
