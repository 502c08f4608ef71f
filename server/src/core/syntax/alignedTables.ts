import type { TextRange } from '../base/textRange.js';
import type { TableRow } from './blocks.js';
import { cellsOfLines, piecesOf, trimmedRange } from './drawnLines.js';
import type { FoundTable } from './htmlTables.js';
import { maximumTableColumns, maximumTableRows } from './limits.js';

/**
 * The table, as pandoc writes its simple and multiline ones, whose columns are drawn by the line of
 * dashes in which `offset` stands. A simple one has its header in the line above and a line for each row,
 * up to a blank line; a multiline one begins and ends with a line across, and blank lines part its
 * rows. Without a header the first row stands for it, and the same dashes end the table.
 */
export function alignedTableAt(text: string, offset: number): FoundTable | undefined {
  const dashes = lineAt(text, offset);
  const form = formOf(text, dashes);
  const below = form && linesBelow(text, dashes, form);
  return below && tableFrom(text, form, below);
}

/** Whether a multiline table that begins in `part` does not end there. */
export function endsWithinAligned(part: string): boolean {
  const found = [...part.matchAll(/^ {0,8}-+(?: +-+)+[ \t]*$/gm)].at(-1);
  const dashes = found && lineAt(part, found.index);
  const form = dashes && formOf(part, dashes);
  return (
    dashes !== undefined &&
    form?.kind === 'multiline' &&
    linesBelow(part, dashes, form) === undefined
  );
}

function tableFrom(
  text: string,
  { header: above, start, columns }: TableForm,
  { rows: lines, end }: LinesBelow,
): FoundTable | undefined {
  const all = above.length > 0 ? [above, ...lines] : lines;
  const [header, ...rows] = all.map((one) => rowFrom(text, one, columns));
  return header && isFilled(header) && rows.length > 0 && rows.length <= maximumTableRows
    ? { range: { start, end }, header, rows }
    : undefined;
}

interface Line extends TextRange {
  readonly next: number;
}

/** How the rows of a table are parted. */
interface TableForm {
  readonly kind: 'simple' | 'multiline' | 'headless';
  readonly header: readonly TextRange[];
  readonly start: number;
  readonly columns: readonly number[];
}

const longestHeader = 12;

function formOf(text: string, dashes: Line): TableForm | undefined {
  const columns = columnsOf(text, dashes);
  const above = headerAbove(text, dashes);
  const isHeader = columns && !above.header.some((one) => crossesColumns(text, one, columns));
  return isHeader ? formBelow(text, dashes, above, columns) : undefined;
}

function formBelow(
  text: string,
  dashes: Line,
  { header, before }: HeaderAbove,
  columns: readonly number[],
): TableForm | undefined {
  if (before && header.length > 0 && isAcross(text, before, columns)) {
    return { kind: 'multiline', header, start: beginningOf(text, before), columns };
  }
  const kind = header.length === 0 ? 'headless' : 'simple';
  const start = beginningOf(text, header[0] ?? dashes);
  return standsAlone(text, header, before) ? { kind, header, start, columns } : undefined;
}

/** The header of a simple table is one line, and nothing stands right above it. */
function standsAlone(
  text: string,
  header: readonly TextRange[],
  before: TextRange | undefined,
): boolean {
  return header.length < 2 && (before === undefined || isBlank(text, before));
}

interface HeaderAbove {
  readonly header: readonly TextRange[];
  /** The blank line or line of dashes above it, if there is one. */
  readonly before: Line | undefined;
}

function headerAbove(text: string, dashes: Line): HeaderAbove {
  const header: TextRange[] = [];
  let before = lineBefore(text, dashes);
  while (before && !isDashes(text, before) && !isBlank(text, before)) {
    if (header.length === longestHeader) {
      break;
    }
    header.unshift(before);
    before = lineBefore(text, before);
  }
  return { header, before };
}

function beginningOf(text: string, { start, end }: TextRange): number {
  return trimmedRange(text, start, end).start;
}

interface LinesBelow {
  /** The lines of each row. */
  readonly rows: readonly (readonly TextRange[])[];
  readonly end: number;
}

/** What stands below the dashes, up to the end of the table; undefined where it has none. */
function linesBelow(text: string, dashes: Line, form: TableForm): LinesBelow | undefined {
  const { lines, behind } = linesUpToEnd(text, dashes, form);
  const closing = behind && isDashes(text, behind) ? behind : undefined;
  if (!isEnded(text, closing, dashes, form)) {
    return undefined;
  }
  const last = closing ?? lines.at(-1) ?? dashes;
  const { end } = trimmedRange(text, last.start, last.end);
  return { rows: rowsOf(text, lines, form), end };
}

/** The lines up to one of dashes, or of a simple table up to a blank one; and that line. */
function linesUpToEnd(
  text: string,
  dashes: Line,
  { kind }: TableForm,
): { readonly lines: readonly Line[]; readonly behind: Line | undefined } {
  const lines: Line[] = [];
  let behind = lineBehind(text, dashes);
  while (behind && !isDashes(text, behind)) {
    if (kind === 'simple' && isBlank(text, behind)) {
      break;
    }
    lines.push(behind);
    behind = lineBehind(text, behind);
  }
  return { lines, behind };
}

function isEnded(
  text: string,
  line: Line | undefined,
  dashes: Line,
  { kind, columns }: TableForm,
): boolean {
  switch (kind) {
    case 'simple':
      return true;
    case 'multiline':
      return line !== undefined && isAcross(text, line, columns);
    case 'headless':
      return line !== undefined && sourceOf(text, line) === sourceOf(text, dashes);
  }
}

function sourceOf(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).trim();
}

function rowsOf(text: string, lines: readonly Line[], { kind }: TableForm): LinesBelow['rows'] {
  const isParted = kind === 'multiline' || lines.some((line) => isBlank(text, line));
  return isParted ? partedRows(text, lines) : lines.map((line) => [line]);
}

function partedRows(text: string, lines: readonly Line[]): readonly (readonly TextRange[])[] {
  const rows: TextRange[][] = [[]];
  for (const line of lines) {
    if (isBlank(text, line)) {
      rows.push([]);
    } else {
      rows.at(-1)?.push(line);
    }
  }
  return rows.filter((row) => row.length > 0);
}

function rowFrom(text: string, lines: readonly TextRange[], columns: readonly number[]): TableRow {
  const [first = { start: 0, end: 0 }] = lines;
  const last = lines.at(-1) ?? first;
  // What stands left of the dashes belongs to the first column.
  const from = columns.with(0, 0);
  const range = trimmedRange(text, first.start, last.end);
  const cells = cellsOfLines(lines.map((line) => piecesOf(text, line, from)));
  return { range, cells: cells.map((cell) => within(cell, range)) };
}

/** An empty cell of a short line that ends in spaces would stand behind its row. */
function within<Cell extends TextRange>(cell: Cell, { start, end }: TextRange): Cell {
  const inRow = (offset: number): number => Math.max(start, Math.min(end, offset));
  const isInside = cell.start >= start && cell.end <= end;
  return isInside ? cell : { ...cell, start: inRow(cell.start), end: inRow(cell.end) };
}

/** One cell that is filled is a text that happens to stand above two lines. */
function isFilled({ cells }: TableRow): boolean {
  return cells.filter(({ start, end }) => end > start).length > 1;
}

/** Whether a word of the line goes on over the place at which a column begins. */
function crossesColumns(text: string, line: TextRange, columns: readonly number[]): boolean {
  const pieces = piecesOf(text, line, columns.with(0, 0));
  return pieces.some(
    ({ start, end }, index) =>
      index > 0 && end > start && start > line.start && !/\s/.test(text.charAt(start - 1)),
  );
}

/** The columns at which the runs of dashes begin; undefined where there are fewer than two. */
function columnsOf(text: string, { start, end }: TextRange): readonly number[] | undefined {
  const source = text.slice(start, end);
  const runs = /^\s{0,8}-[- ]*\s*$/.test(source) ? [...source.matchAll(/-+/g)] : [];
  const isLong = runs.some(([run]) => run.length > 2);
  return isLong && runs.length > 1 && runs.length <= maximumTableColumns
    ? runs.map(({ index }) => index)
    : undefined;
}

/** A line of dashes without a gap that reaches over all columns. */
function isAcross(text: string, { start, end }: TextRange, columns: readonly number[]): boolean {
  const source = text.slice(start, end).trimEnd();
  return /^ {0,8}-+$/.test(source) && source.length > (columns.at(-1) ?? 0);
}

function isDashes(text: string, { start, end }: TextRange): boolean {
  return /^\s*-[- ]+\s*$/.test(text.slice(start, end));
}

function isBlank(text: string, { start, end }: TextRange): boolean {
  return text.slice(start, end).trim() === '';
}

function lineAt(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return lineFrom(text, start);
}

function lineFrom(text: string, start: number): Line {
  const sign = /[\r\n]/g;
  sign.lastIndex = start;
  const end = sign.exec(text)?.index ?? text.length;
  return { start, end, next: end + (text.startsWith('\r\n', end) ? 2 : 1) };
}

function lineBefore(text: string, { start }: TextRange): Line | undefined {
  const isPair = text.startsWith('\r\n', start - 2);
  return start > 0 ? lineAt(text, start - (isPair ? 2 : 1)) : undefined;
}

function lineBehind(text: string, { next }: Line): Line | undefined {
  return next < text.length ? lineFrom(text, next) : undefined;
}
