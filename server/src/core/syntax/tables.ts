import { flatOf } from '../base/flatOf.js';
import type { TextRange } from '../base/textRange.js';
import { addBlock, cutsBeforeRow, endChunk } from './chunks.js';
import { isLoneTag } from './htmlShapes.js';
import { maximumTableColumns, maximumTableRows } from './limits.js';
import { trimmedEnd } from './lineShapes.js';
import { withNamesBelow } from './namesBelow.js';
import { closeParagraph } from './paragraphs.js';
import { noteLimit, type Scan } from './scan.js';
import { cellsIn, delimiterCount } from './tableShapes.js';
import type { TableHeader, TableRow } from './blocks.js';

/**
 * Makes a table of the last line of the paragraph at hand, if the current line is a delimiter row
 * of as many cells. What the paragraph has before that line stays a paragraph.
 */
export function startsTable(scan: Scan): boolean {
  const { text, first, lineEnd } = scan;
  const line = scan.lines.at(-1);
  if (!line || scan.lastLineIndented) {
    return false;
  }
  const count = delimiterCount({ text, start: first, end: lineEnd });
  const cells = count > 0 ? headerCells(scan, line) : [];
  if (count === 0 || cells.length !== count) {
    return false;
  }
  if (count > maximumTableColumns) {
    noteLimit(scan, 'table-columns', scan.lineStart);
    return false;
  }
  scan.lines.pop();
  closeParagraph(scan);
  openTable(scan, { range: line, cells });
  return true;
}

function headerCells({ text, chunkStart }: Scan, line: TextRange): readonly TextRange[] {
  const start = line.start + chunkStart;
  const isPipeOnly = line.end - line.start === 1 && text.charCodeAt(start) === 124;
  return isPipeOnly ? [] : cellsIn({ text, start, end: line.end + chunkStart }, chunkStart);
}

function openTable(scan: Scan, headerRow: TableRow): void {
  const { text, first, lineEnd, chunkStart } = scan;
  const sourceOf = ({ start, end }: TextRange): string =>
    text.slice(start + chunkStart, end + chunkStart);
  scan.leafStart = headerRow.range.start + chunkStart;
  scan.leafEnd = trimmedEnd(text, first, lineEnd);
  if (isLoneTag(sourceOf(headerRow.range))) {
    // As for the reference parser, the line starts HTML once it does not go on in the paragraph.
    scan.leaf = 'html';
    scan.htmlKind = 7;
    return;
  }
  const names = headerRow.cells.map((cell) => scan.hooks.kept(sourceOf(cell)));
  scan.leaf = 'table';
  const header = withAbove(scan, names);
  scan.header = scan.hooks.knownHeader(header) ?? header;
  scan.headerRow = headerRow;
  scan.rows = [];
  scan.rowsBefore = 0;
}

function withAbove(scan: Scan, cells: readonly string[]): TableHeader {
  const heading = scan.blocks.findLast((block) => block.kind === 'heading');
  const last = scan.blocks.at(-1);
  const above = flatOf([heading, last?.kind === 'paragraph' ? last : undefined], (block) =>
    block?.content.length === 1 ? block.content : [],
  );
  return above.length === 0 ? { cells } : { cells, above: above.map((line) => lineOf(scan, line)) };
}

function lineOf({ text, chunkStart, hooks }: Scan, line: TextRange): string {
  const start = line.start + chunkStart;
  return hooks.kept(text.slice(start, Math.min(line.end + chunkStart, start + longestAbove)));
}

const longestAbove = 120;

/** Adds the line to the table at hand as a row. */
export function addRow(scan: Scan): void {
  if (scan.leafDepth === 0 && cutsBeforeRow(scan)) {
    cutTable(scan);
    if (scan.stopped) {
      return;
    }
  }
  const { text, first, lineEnd } = scan;
  if (scan.rowsBefore + scan.rows.length >= maximumTableRows) {
    noteLimit(scan, 'table-rows', first);
    return;
  }
  const end = trimmedEnd(text, first, lineEnd);
  const row = rowOf(scan, end);
  scan.rows.push(row);
  scan.leafEnd = end;
  nameColumns(scan, row);
  if (scan.rows.length === 1 && !scan.headerRow) {
    scan.leafStart = first;
  }
}

/** Has the header of the table at hand hold `row`, where that may name columns as well. */
function nameColumns(scan: Scan, row: TableRow): void {
  const { header, headerRow, rows, hooks } = scan;
  if (!header || !headerRow || (header.below ?? []).length !== rows.length - 1) {
    return;
  }
  const named = withNamesBelow(header, () => row.cells.map((cell) => keptCell(scan, cell)));
  if (named !== header) {
    scan.header = hooks.knownHeader(named) ?? named;
  }
}

function keptCell({ text, chunkStart, hooks }: Scan, { start, end }: TextRange): string {
  return hooks.kept(text.slice(start + chunkStart, end + chunkStart));
}

/** Adds the table at hand to the chunk's blocks. */
export function closeTable(scan: Scan): void {
  const { header, headerRow, rows, leafStart, leafEnd, chunkStart, leafDepth } = scan;
  if (header && (headerRow || rows.length > 0)) {
    const range = { start: leafStart - chunkStart, end: leafEnd - chunkStart };
    const depth = leafDepth;
    const kind = 'table';
    const table = headerRow
      ? ({ kind, range, depth, header, headerRow, rows } as const)
      : ({ kind, range, depth, header, rows } as const);
    addBlock(scan, table);
  }
  scan.headerRow = undefined;
  scan.rows = [];
}

/** Ends the chunk within the table; the next one goes on with it. */
function cutTable(scan: Scan): void {
  const { header } = scan;
  const rows = scan.rowsBefore + scan.rows.length;
  closeTable(scan);
  endChunk(scan, scan.lineStart);
  scan.rowsBefore = rows;
  scan.continues = header;
  scan.stopped = scan.hooks.meets(scan.lineStart, header, rows);
}

function rowOf({ text, first, chunkStart }: Scan, end: number): TableRow {
  return {
    range: { start: first - chunkStart, end: end - chunkStart },
    cells: cellsIn({ text, start: first, end }, chunkStart),
  };
}
