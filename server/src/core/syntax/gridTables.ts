import type { TextRange } from '../base/textRange.js';
import type { TableRow } from './blocks.js';
import { cellsOfLines, trimmedRange } from './drawnLines.js';
import type { FoundTable } from './htmlTables.js';
import { maximumTableColumns, maximumTableRows } from './limits.js';

const ruler = /^\+(?:[:=-]+\+){2,}$/;

/**
 * The grid table, as pandoc and reStructuredText draw it, that a paragraph of `lines` is: from `+---+` to
 * `+---+`. The rows above a line of `=` are the header, or else the first row. Absent where the
 * paragraph is none, or has cells that span others.
 */
export function gridTableOf(text: string, lines: readonly TextRange[]): FoundTable | undefined {
  const [top] = lines;
  const bottom = lines.at(-1);
  const width = top && rulerWidth(text, top);
  if (!top || !bottom || width === undefined || rulerWidth(text, bottom) !== width) {
    return undefined;
  }
  const drawn = drawnRows(text, lines, width);
  return drawn && tableFrom(drawn, { start: top.start, end: bottom.end });
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
  width: number,
): DrawnRows | undefined {
  const rows: TableRow[] = [];
  let headerRows = 0;
  let open: { readonly line: TextRange; readonly pieces: readonly TextRange[] }[] = [];
  for (const line of lines) {
    if (text.charAt(line.start) === '+') {
      if (rulerWidth(text, line) !== width) {
        return undefined;
      }
      rows.push(...rowOf(open));
      open = [];
      headerRows = text.startsWith('=', line.start + 1) ? rows.length : headerRows;
      continue;
    }
    const pieces = piecesBetweenBars(text, line);
    if (pieces?.length !== width) {
      return undefined;
    }
    open.push({ line, pieces });
  }
  return { rows, headerRows };
}

/** How many columns the line `+---+---+` draws; undefined where it is no such line. */
function rulerWidth(text: string, { start, end }: TextRange): number | undefined {
  const source = text.slice(start, end).trimEnd();
  const columns = ruler.test(source) ? source.split('+').length - 2 : Infinity;
  return columns <= maximumTableColumns ? columns : undefined;
}

function rowOf(
  lines: readonly { readonly line: TextRange; readonly pieces: readonly TextRange[] }[],
): readonly TableRow[] {
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
function piecesBetweenBars(text: string, { start, end }: TextRange): TextRange[] | undefined {
  const bars: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) === 124 && text.charCodeAt(at - 1) !== 92) {
      bars.push(at);
    }
  }
  const isClosed = bars[0] === start && text.slice((bars.at(-1) ?? end) + 1, end).trim() === '';
  return isClosed
    ? bars.slice(1).map((bar, index) => trimmedRange(text, (bars[index] ?? start) + 1, bar))
    : undefined;
}
