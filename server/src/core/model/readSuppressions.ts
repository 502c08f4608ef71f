import { memoize } from '../base/memo.js';
import { shifted, type TextRange } from '../base/textRange.js';
import type { Block, Chunk, TableBlock } from '../syntax/blocks.js';
import { blockText } from '../syntax/blockText.js';
import { inlineOf } from '../syntax/inline.js';
import { type SuppressionText, suppressionText } from './suppressionText.js';

/** A comment that leaves out findings, `<!-- isms-disable-next-line broken-link -- reason -->`. */
export interface Suppression extends SuppressionText {
  /** Of the whole comment. */
  readonly range: TextRange;
  /** Whether it is a block by itself and no part of a text. */
  readonly isBlock: boolean;
  /** A place in the line behind which the next line is looked for. */
  readonly lastLine: number;
}

/**
 * The comments in `chunk` that leave out findings, in the order of the text, ranges relative to it.
 * Code holds none, and neither does a comment within another comment.
 */
export const suppressionsIn: (chunk: Chunk) => readonly Suppression[] = memoize((chunk) =>
  isNamedIn(chunk.text) ? chunk.blocks.flatMap((block) => suppressionsOfBlock(chunk, block)) : [],
);

function isNamedIn(text: string): boolean {
  return text.includes('isms-disable');
}

function suppressionsOfBlock(chunk: Chunk, block: Block): readonly Suppression[] {
  if (block.kind === 'html') {
    return suppressionsAt(chunk, commentsIn(chunk.text, block.range), true);
  }
  if (block.kind === 'table') {
    return block.written
      ? block.written.blocks.flatMap((one) => suppressionsOfBlock(chunk, one))
      : suppressionsOfTable(chunk, block);
  }
  return 'content' in block
    ? suppressionsAt(chunk, commentsWithin(blockText(chunk, block)), false)
    : [];
}

function suppressionsOfTable(
  chunk: Chunk,
  { headerRow, rows }: TableBlock,
): readonly Suppression[] {
  const cells = (row: { readonly cells: readonly TextRange[] }): readonly Suppression[] =>
    suppressionsAt(
      chunk,
      row.cells.flatMap(({ start, end }) =>
        commentsWithin({ text: chunk.text.slice(start, end), start }),
      ),
      false,
    );
  // Behind the header comes the line that makes it one, which nothing is ever found in.
  const ofHeader = (headerRow ? cells(headerRow) : []).map((suppression) => ({
    ...suppression,
    lastLine: lineAfter(chunk.text, suppression.range.end),
  }));
  return [...ofHeader, ...rows.flatMap(cells)];
}

function suppressionsAt(
  { text }: Chunk,
  comments: readonly TextRange[],
  isBlock: boolean,
): readonly Suppression[] {
  return comments.flatMap((range) => {
    const said = suppressionText(text, range);
    return said ? [{ ...said, range, isBlock, lastLine: range.end }] : [];
  });
}

/** The comments in the text of one block or cell. */
function commentsWithin({
  text,
  start,
}: {
  readonly text: string;
  readonly start: number;
}): readonly TextRange[] {
  return isNamedIn(text) ? inlineOf(text).html.map((range) => shifted(range, start)) : [];
}

/** The comments in a block of HTML; one that is never closed is none. */
function commentsIn(text: string, { start, end }: TextRange): readonly TextRange[] {
  const block = text.slice(start, end);
  const comments: TextRange[] = [];
  let from = block.indexOf('<!--');
  while (from >= 0) {
    // A comment may close with the dashes that open it: `<!-->`.
    const close = block.indexOf('-->', from + 2);
    if (close < 0) {
      break;
    }
    comments.push({ start: start + from, end: start + close + 3 });
    from = block.indexOf('<!--', close + 3);
  }
  return comments;
}

function lineAfter(text: string, offset: number): number {
  const rest = /[^\r\n]*(?:\r\n?|\n|$)/y;
  rest.lastIndex = offset;
  rest.test(text);
  return rest.lastIndex;
}
