import type { TextRange } from '../base/textRange.js';
import type { TableRow } from './blocks.js';
import { cellsOfLines, trimmedRange, widthOf } from './drawnLines.js';
import type { FoundTable } from './htmlTables.js';
import { maximumTableColumns, maximumTableRows } from './limits.js';

const ruler = /^\+(?:[:=-]+\+)+$/;

/**
 * The grid table, as pandoc and reStructuredText draw it, that a paragraph of `lines` is: from `+---+` to
 * `+---+`. The rows above a line of `=` are the header, or else the first row. A cell over several
 * columns stands in the first of them. Absent where the paragraph is none, or has cells over several rows.
 */
export function gridTableOf(text: string, lines: readonly TextRange[]): FoundTable | undefined {
  const [top] = lines;
  const bottom = lines.at(-1);
  if (!top || !bottom || !isRuler(text, top) || !isRuler(text, bottom)) {
    return undefined;
  }
  const corners = allCorners(text, lines);
  const drawn = corners.length < 3 ? undefined : drawnRows(text, lines, corners);
  return drawn && tableFrom(drawn, { start: top.start, end: bottom.end });
}

function isRuler(text: string, line: TextRange): boolean {
  return cornersOf(text, line) !== undefined;
}

/** Where the columns of the table begin and end: the corners of its line with the most of them. */
function allCorners(text: string, lines: readonly TextRange[]): readonly number[] {
  let most: readonly number[] = [];
  for (const line of lines) {
    const corners = text.charAt(line.start) === '+' ? (cornersOf(text, line) ?? []) : [];
    most = corners.length > most.length ? corners : most;
  }
  return most;
}

function tableFrom({ rows, headerRows }: DrawnRows, range: TextRange): FoundTable | undefined {
  const at = Math.max(0, headerRows - 1);
  const header = rows[at];
  return header && rows.length <= maximumTableRows
    ? { range, header, rows: rows.slice(at + 1) }
    : undefined;
}

interface DrawnRows {
  readonly rows: readonly TableRow[];
  /** How many of the rows stand above the line of `=`. */
  readonly headerRows: number;
}

function drawnRows(
  text: string,
  lines: readonly TextRange[],
  corners: readonly number[],
): DrawnRows | undefined {
  const rows: TableRow[] = [];
  let headerRows = 0;
  let open: DrawnLine[] = [];
  for (const line of lines) {
    if (text.charAt(line.start) === '+') {
      if (!cornersOf(text, line)?.every((corner) => corners.includes(corner))) {
        return undefined;
      }
      rows.push(...rowOf(open));
      open = [];
      headerRows = text.startsWith('=', line.start + 1) ? rows.length : headerRows;
      continue;
    }
    const drawn = drawnLine(text, line, corners);
    if (!drawn || !isAlike(drawn, open[0])) {
      return undefined;
    }
    open.push(drawn);
  }
  return { rows, headerRows };
}

/** Whether a line has its bars where the first of its row has them. */
function isAlike({ columns }: DrawnLine, first: DrawnLine | undefined): boolean {
  return first === undefined || first.columns.join(' ') === columns.join(' ');
}

/** Where the corners of the line `+---+---+` stand in it; undefined where it is no such line. */
function cornersOf(text: string, { start, end }: TextRange): readonly number[] | undefined {
  const source = text.slice(start, end).trimEnd();
  if (!ruler.test(source)) {
    return undefined;
  }
  const corners = Array.from(source.matchAll(/\+/g), ({ index }) => index);
  return corners.length - 1 <= maximumTableColumns ? corners : undefined;
}

interface DrawnLine {
  readonly line: TextRange;
  /** One for each column; of a cell over several, all but the first are empty. */
  readonly pieces: readonly TextRange[];
  /** In which columns the cells begin. */
  readonly columns: readonly number[];
}

function drawnLine(
  text: string,
  line: TextRange,
  corners: readonly number[],
): DrawnLine | undefined {
  const written = piecesBetweenBars(text, line);
  if (!written) {
    return undefined;
  }
  const width = corners.length - 1;
  const columns =
    written.length === width ? [...written.keys()] : columnsOfBars(text, line, corners);
  if (columns?.length !== written.length) {
    return undefined;
  }
  const pieces = Array.from({ length: width }, (_, column) => {
    const index = columns.findLastIndex((first) => first <= column);
    const piece = written[index] ?? line;
    return columns[index] === column ? piece : { start: piece.end, end: piece.end };
  });
  return { line, pieces, columns };
}

/** In which columns the cells of a line begin, by the bars before them; undefined where one stands elsewhere. */
function columnsOfBars(
  text: string,
  line: TextRange,
  corners: readonly number[],
): readonly number[] | undefined {
  const bars = barsIn(text, line).map((bar) =>
    corners.indexOf(widthOf(text.slice(line.start, bar))),
  );
  const isDrawn = !bars.includes(-1) && bars[0] === 0 && bars.at(-1) === corners.length - 1;
  return isDrawn ? bars.slice(0, -1) : undefined;
}

function rowOf(lines: readonly DrawnLine[]): readonly TableRow[] {
  const [first] = lines;
  const last = lines.at(-1);
  return first && last
    ? [
        {
          range: { start: first.line.start, end: last.line.end },
          cells: cellsOfLines(lines.map(({ pieces }) => pieces)),
        },
      ]
    : [];
}

/** What stands between the bars of a line that begins and ends with one. */
function piecesBetweenBars(text: string, line: TextRange): TextRange[] | undefined {
  const { start, end } = line;
  const bars = barsIn(text, line);
  const isClosed = bars[0] === start && text.slice((bars.at(-1) ?? end) + 1, end).trim() === '';
  return isClosed
    ? bars.slice(1).map((bar, index) => trimmedRange(text, (bars[index] ?? start) + 1, bar))
    : undefined;
}

function barsIn(text: string, { start, end }: TextRange): readonly number[] {
  const bars: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) === 124 && text.charCodeAt(at - 1) !== 92) {
      bars.push(at);
    }
  }
  return bars;
}
