import type { TextRange } from '../base/textRange.js';
import type { CellRange } from './blocks.js';

/** Characters that take the room of two: of Chinese, Japanese and Korean, full-width forms, most emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e]/;

/**
 * Cuts the line of `text` in `range` at `columns`, in which wide characters count two: piece `n` begins
 * at column `n` and ends before the next, the last with the line. Pieces are trimmed; one that has
 * nothing in it is empty.
 */
export function piecesOf(
  text: string,
  { start, end }: TextRange,
  columns: readonly number[],
): readonly TextRange[] {
  const offsets = offsetsOf(text, { start, end }, columns);
  return offsets.map((offset, index) => trimmedRange(text, offset, offsets[index + 1] ?? end));
}

/** Where in the line each of the columns, which rise, begins; behind its end the end. */
function offsetsOf(
  text: string,
  { start, end }: TextRange,
  columns: readonly number[],
): readonly number[] {
  const offsets: number[] = [];
  let column = 0;
  for (let at = start; at < end && offsets.length < columns.length; at += 1) {
    while (column >= (columns[offsets.length] ?? Infinity)) {
      offsets.push(at);
    }
    column += wide.test(text.charAt(at)) ? 2 : 1;
  }
  return columns.map((_, index) => offsets[index] ?? end);
}

/** How many columns `text` takes, in which wide characters count two. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    width += wide.test(text.charAt(at)) ? 2 : 1;
  }
  return width;
}

/** The range without the spaces at its ends. */
export function trimmedRange(text: string, start: number, end: number): TextRange {
  const source = text.slice(start, end);
  const from = start + source.length - source.trimStart().length;
  return { start: from, end: Math.max(from, start + source.trimEnd().length) };
}

/** The cells of a row from the pieces of its lines: one list for each line, all of the same length. */
export function cellsOfLines(lines: readonly (readonly TextRange[])[]): readonly CellRange[] {
  const [top = []] = lines;
  return top.map((piece, index) => {
    const filled = lines.flatMap((pieces) => {
      const one = pieces[index];
      return one && one.end > one.start ? [one] : [];
    });
    const [first = piece, ...below] = filled;
    return below.length > 0 ? { ...first, below } : first;
  });
}
