import { alignedTableAt, endsWithinAligned } from './alignedTables.js';
import { cellSource } from './blockText.js';
import type { Block, OtherNotation, TableHeader, TableRow } from './blocks.js';
import { trimmedRange } from './drawnLines.js';
import { gridTableOf } from './gridTables.js';
import { type FoundTable, htmlTableAt } from './htmlTables.js';
import { withNamesBelow } from './namesBelow.js';

/**
 * The blocks of a chunk with tables in the place of those that hold one in HTML or in a form of pandoc's;
 * the same list where there is none. Exports of other programs have them, and they are read as any
 * other table is.
 */
export function withOtherTables(text: string, blocks: readonly Block[]): readonly Block[] {
  const open = blocks.toReversed();
  const read: Block[] = [];
  let lastClosed = lastMatch(text, closing);
  let hasTable = false;
  for (let block = open.pop(); block; block = open.pop()) {
    const found = tableIn(text, block, lastClosed);
    if (found === 'open') {
      // No other one is closed then, and the rest of the chunk need not be searched again.
      lastClosed = -1;
    }
    read.push(block);
    if (found && found !== 'open') {
      hasTable = takeTable(text, { read, open }, found) || hasTable;
    }
  }
  return hasTable ? read : blocks;
}

/** Whether a table in HTML or one of several lines a row begins in `part` and does not end there. */
export function endsWithinTable(part: string): boolean {
  return lastMatch(part, opening) > lastMatch(part, closing) || endsWithinAligned(part);
}

const opening = /<table[\s>]/gi;
const closing = /<\/table[\s>]/gi;

function lastMatch(text: string, wanted: RegExp): number {
  return [...text.matchAll(wanted)].at(-1)?.index ?? -1;
}

interface Found {
  readonly notation: OtherNotation['notation'];
  readonly table: FoundTable;
}

function tableIn(text: string, block: Block, lastClosed: number): Found | 'open' | undefined {
  const { start } = block.range;
  if (block.kind === 'html') {
    const table = htmlTableIn(text, block, lastClosed);
    return table === 'open' ? table : found('html', table);
  }
  if (block.kind === 'paragraph' && text.startsWith('+', start)) {
    return found('grid', gridTableOf(text, block.content));
  }
  const mayDraw = block.kind === 'thematicBreak' && text.startsWith('-', start);
  return mayDraw ? found('aligned', alignedTableAt(text, start)) : undefined;
}

function found(notation: Found['notation'], table: FoundTable | undefined): Found | undefined {
  return table && { notation, table };
}

function htmlTableIn(
  text: string,
  { range, depth }: Block,
  lastClosed: number,
): ReturnType<typeof htmlTableAt> {
  const start = lastClosed < range.start ? undefined : tableStart(text, range.start, range.end);
  if (start === undefined || start > lastClosed || (depth > 0 && isQuoted(text, range.start))) {
    return undefined;
  }
  return htmlTableAt(text, { start, end: lastClosed + 1 });
}

/** Within a quote, what stands before its lines would be read as part of the cells. */
function isQuoted(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).includes('>');
}

const openingOrComment = /<!--|<table[\s>]/gi;

/** The first `<table` between `start` and `end` that stands in no comment. */
function tableStart(text: string, start: number, end: number): number | undefined {
  const source = text.slice(start, end);
  openingOrComment.lastIndex = 0;
  for (let found = openingOrComment.exec(source); found; found = openingOrComment.exec(source)) {
    if (found[0] !== '<!--') {
      return start + found.index;
    }
    const close = source.indexOf('-->', found.index + 2);
    if (close < 0) {
      return undefined;
    }
    openingOrComment.lastIndex = close;
  }
  return undefined;
}

/** The blocks that have been read, and those that are still to be read, the next one last. */
interface Blocks {
  readonly read: Block[];
  readonly open: Block[];
}

/** Puts the table in the place of the blocks it consists of; says whether that could be done. */
function takeTable(text: string, { read, open }: Blocks, { notation, table }: Found): boolean {
  const { range, header, rows } = table;
  const first = read.findLastIndex((block) => block.range.end <= range.start) + 1;
  const behind = open.findLastIndex((block) => block.range.start >= range.end) + 1;
  const blocks = [...read.slice(first), ...open.slice(behind).toReversed()];
  const [before] = blocks;
  const last = blocks.at(-1);
  const isWhole = last !== undefined && (last.range.end <= range.end || last.kind === 'html');
  // A table of Markdown within it may go on in the next chunk.
  if (!before || !isWhole || blocks.some(({ kind }) => kind === 'table')) {
    return false;
  }
  read.length = first;
  open.length = behind;
  const { depth, listItem } = before;
  read.push(...htmlPart(text, before, { start: before.range.start, end: range.start }));
  read.push({
    kind: 'table',
    range,
    depth,
    ...(listItem && { listItem }),
    header: headerOf(text, table),
    headerRow: header,
    rows,
    written: { notation, blocks },
  });
  open.push(...htmlPart(text, last, { start: range.end, end: last.range.end }));
  return true;
}

function headerOf(text: string, { header, rows }: FoundTable): TableHeader {
  const cellsOf = ({ cells }: TableRow): readonly string[] =>
    cells.map((cell) => cellSource(text, cell).replaceAll(/\s+/g, ' '));
  let named: TableHeader = { cells: cellsOf(header) };
  for (const row of rows) {
    const before = named;
    named = withNamesBelow(named, () => cellsOf(row));
    if (named === before) {
      break;
    }
  }
  return named;
}

/** The part of an HTML block before or behind a table in it. */
function htmlPart(text: string, block: Block, range: Block['range']): readonly Block[] {
  const source = text.slice(range.start, range.end);
  return block.kind === 'html' && source.trim() !== ''
    ? [{ kind: 'html', range: trimmedRange(text, range.start, range.end), depth: block.depth }]
    : [];
}
