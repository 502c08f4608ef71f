import { flatOf } from '../base/flatOf.js';
import type { TextRange } from '../base/textRange.js';
import type { CellRange, Chunk, TableRow } from './blocks.js';

/**
 * The source of a block as one text, from the start of its first content to the end of its last.
 *
 * It has the length of the source: what stands between the ranges of `content` (block quote marks,
 * indentation) is replaced by spaces, and line ends are kept, so the character at `index` stands at
 * `start + index` in the chunk. A block without content gives an empty text at 0.
 */
export function blockText(
  chunk: Chunk,
  block: { readonly content: readonly TextRange[] },
): { readonly text: string; readonly start: number } {
  const { content } = block;
  const first = content[0];
  if (!first) {
    return { text: '', start: 0 };
  }
  if (content.length === 1) {
    return { text: chunk.text.slice(first.start, first.end), start: first.start };
  }
  const parts: string[] = [];
  let end = first.start;
  for (const range of content) {
    if (range.start > end) {
      parts.push(chunk.text.slice(end, range.start).replaceAll(/[^\r\n]/g, ' '));
    }
    parts.push(chunk.text.slice(range.start, range.end));
    end = range.end;
  }
  return { text: parts.join(''), start: first.start };
}

/** The source of a cell in one line. */
export function cellSource(text: string, { start, end, below = [] }: CellRange): string {
  const source = text.slice(start, end);
  return below.length === 0
    ? source
    : [source, ...below.map((line) => text.slice(line.start, line.end))].join(' ');
}

/**
 * The lines of the cells of `row`, each once: a cell that began in a row above is left out.
 */
export function linesOfRow({ range, cells }: TableRow): readonly TextRange[] {
  return flatOf(cells, (cell) => linesOfCell(cell, range.start));
}

/** The lines of `cell`; none where it began before `rowStart`, in a row above. */
export function linesOfCell(cell: CellRange, rowStart: number): readonly TextRange[] {
  if (cell.start < rowStart) {
    return [];
  }
  return cell.below ? [cell, ...cell.below] : [cell];
}
