import { shifted, type TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { TextEdit } from '../rules/rule.js';
import type { Workspace } from '../workspace/workspace.js';

/**
 * `edits` of one document, in the order of the text, with further ones that take or give spaces at the
 * end of a cell, so that in a table whose bars stand below each other they still do. Where a cell has
 * too little room its bar moves: other rows stay as they are.
 */
export function keepingWidths(
  document: IsmsDocument,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const inOrder = edits.toSorted((a, b) => a.range.start - b.range.start);
  const cells = new Map<number, PaddedCell>();
  for (const edit of inOrder) {
    const cell = cellAround(edit, document);
    if (cell) {
      cells.set(cell.bar, { ...cell, edits: [...(cells.get(cell.bar)?.edits ?? []), edit] });
    }
  }
  const paddings = [...cells.values()].flatMap((cell) => paddingOf(cell, document.text) ?? []);
  return [...inOrder, ...paddings].toSorted((a, b) => a.range.start - b.range.start);
}

/** {@link keepingWidths} for edits of several documents; those without a uri are of the document `uri`. */
export function keepingWidthsIn(
  { documents }: Workspace,
  uri: string,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const uris = [...new Set(edits.map((edit) => edit.uri ?? uri))];
  return uris.flatMap((one) => {
    const own = edits.filter((edit) => (edit.uri ?? uri) === one);
    const document = documents.get(one);
    const kept = document ? keepingWidths(document, own) : own;
    return one === uri ? kept : kept.map((edit) => ({ ...edit, uri: one }));
  });
}

interface PaddedCell {
  /** The offset of the bar behind the cell. */
  readonly bar: number;
  /** Where the padding of the cell begins. */
  readonly end: number;
  readonly edits: readonly TextEdit[];
}

/** The cell within which `edit` changes a few words; absent for what adds cells or lines. */
function cellAround(edit: TextEdit, document: IsmsDocument): PaddedCell | undefined {
  if (/[\n\r|]/.test(edit.newText)) {
    return undefined;
  }
  const { text } = document;
  const cell = cellAt(edit.range, document);
  const padding =
    cell && /^[ \t]*(?=\|)/.exec(text.slice(cell.end, cell.end + longestPadding))?.[0];
  if (!cell || padding === undefined || edit.range.end > cell.end) {
    return undefined;
  }
  const bar = cell.end + padding.length;
  return isAligned(text, bar) ? { bar, end: cell.end, edits: [] } : undefined;
}

/** Wider than any column that is drawn with spaces. */
const longestPadding = 2_000;

function cellAt(range: TextRange, document: IsmsDocument): TextRange | undefined {
  for (const { part, start } of placedParts(document)) {
    const own = shifted(range, -start);
    if (own.start < 0 || own.end > part.text.length) {
      continue;
    }
    const rows = part.tables
      .filter((table) => holds(table.range, own))
      .flatMap((table) => table.rows.filter((row) => holds(row.range, own)));
    const cell = rows.flatMap(({ cells }) => cells).find((one) => holds(one.range, own));
    if (cell) {
      return shifted(cell.range, start);
    }
  }
  return undefined;
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the line above or below has a bar at the same place. */
function isAligned(text: string, bar: number): boolean {
  const start = text.lastIndexOf('\n', bar - 1) + 1;
  const column = bar - start;
  const next = text.indexOf('\n', bar);
  const above = start === 0 ? -1 : text.lastIndexOf('\n', start - 2) + 1;
  return [above, next < 0 ? -1 : next + 1].some(
    (line) =>
      line >= 0 && text[line + column] === '|' && !text.slice(line, line + column).includes('\n'),
  );
}

/** What gives back the room that the edits of a cell take, or takes what they leave. */
function paddingOf({ bar, end, edits }: PaddedCell, text: string): TextEdit | undefined {
  const grown = edits.reduce(
    (sum, { range, newText }) => sum + newText.length - (range.end - range.start),
    0,
  );
  if (grown < 0) {
    return { range: { start: bar, end: bar }, newText: ' '.repeat(-grown) };
  }
  const spare = Math.max(0, bar - end - 1);
  const taken = Math.min(grown, spare);
  return taken > 0 && text[bar - 1] === ' '
    ? { range: { start: bar - taken, end: bar }, newText: '' }
    : undefined;
}
