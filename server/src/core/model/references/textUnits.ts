import { memoize } from '../../base/memo.js';
import type { TextRange } from '../../base/textRange.js';
import { blockText } from '../../syntax/blockText.js';
import type { Block, Chunk, TableBlock } from '../../syntax/blocks.js';
import type { InlineLink } from '../../syntax/inline.js';
import { mayNameControls } from './anchors.js';
import { comparable } from './comparable.js';
import { maskedCell, maskedText } from './maskedText.js';
import { namedStandards, namesNothing, standardsIn, type NamedStandards } from './standards.js';

/** A piece of a chunk that is read as one: a heading, a paragraph or a cell. */
export interface TextUnit {
  readonly place: 'heading' | 'prose' | 'cell';
  /** The text to read, with everything covered that is not to be read. */
  readonly text: string;
  /** Where it stands in the chunk. */
  readonly start: number;
  readonly links: readonly InlineLink[];
  /** Whether a list item opens with it. */
  readonly isListItem: boolean;
  /** What the headings above it in the chunk say about the ids below them. */
  readonly section: NamedStandards;
  readonly cell?: CellPlace;
}

export interface CellPlace {
  /** Where the table begins in the chunk. */
  readonly table: number;
  /** Which row of the table's piece it is, from 0; the header's row is -1. */
  readonly row: number;
  readonly column: number;
  /** What the header of the column, or a cell before it in the row, says about the ids in it. */
  readonly names: NamedStandards;
}

/** The units of a chunk in which something may be a reference. Chunks without any cost one search. */
export function unitsOf(chunk: Chunk): readonly TextUnit[] {
  if (!mayNameControls(comparable(chunk.text))) {
    return [];
  }
  const sections = sectionsOf(chunk);
  return chunk.blocks.flatMap((block) => unitsOfBlock(chunk, block, sections.get(block)));
}

/** The unit of one cell, whatever is in it. */
export function cellUnit(
  chunk: Chunk,
  { start, end }: { readonly start: number; readonly end: number },
  section: NamedStandards,
  cell: CellPlace,
): TextUnit {
  const { text, links } = maskedCell(chunk.text.slice(start, end));
  return { place: 'cell', text, start, links, isListItem: false, section, cell };
}

/** What the headings above each block of a chunk say about standards; the innermost that names one counts. */
export const sectionsOf = memoize((chunk: Chunk): ReadonlyMap<Block, NamedStandards> => {
  const sections = new Map<Block, NamedStandards>();
  let open: { readonly level: number; readonly named: NamedStandards }[] = [];
  for (const block of chunk.blocks) {
    if (block.kind === 'heading') {
      open = open.filter(({ level }) => level < block.level);
      const named = namedStandards(blockText(chunk, block).text);
      if (named.ours || named.annex || named.numbers) {
        open = [...open, { level: block.level, named }];
      }
    }
    sections.set(block, open.at(-1)?.named ?? namesNothing);
  }
  return sections;
});

/** What each column's header says about standards. */
export const headersOf = memoize((header: TableBlock['header']): readonly NamedStandards[] =>
  header.cells.map((text) => namedStandards(text)),
);

const longestName = 32;

/** The cells that stand before another in its row, and the headers of the table. */
export interface CellsBefore {
  readonly headers: readonly string[];
  readonly before: readonly TextRange[];
}

/** What a supplier is certified to says nothing about the controls of its row. */
const certificate =
  /certif|zertifi|attest|testat|assurance|\breports?\b|bericht|\btyp[e]?\s?(?:[12]|I{1,2})\b|rapport|informe|relat[óo]rio|nachweis|evidence/i;

/** What the header says about the ids of a cell; where it says nothing, the cells before it in the row. */
export function namesOfCell(
  chunk: Chunk,
  header: NamedStandards | undefined,
  before: CellsBefore,
): NamedStandards {
  const says = header && (header.ours || header.annex || header.numbers || header.edition);
  return (says ? header : namedInRow(chunk, before)) ?? namesNothing;
}

/**
 * A row of a table over several frameworks begins with the name of one: `| ISO/IEC 42001 | A.6.2.4 |`.
 * A longer cell that mentions a standard is not about the ids beside it.
 */
function namedInRow(chunk: Chunk, { headers, before }: CellsBefore): NamedStandards | undefined {
  const last = before.findLast(({ start, end }, index) => {
    const text = end - start > 1 && end - start <= longestName ? chunk.text.slice(start, end) : '';
    if (text === '' || certificate.test(text) || certificate.test(headers[index] ?? '')) {
      return false;
    }
    return standardsIn(text).some((mention) => text.length - (mention.end - mention.start) <= 10);
  });
  return last && namedStandards(chunk.text.slice(last.start, last.end));
}

function unitsOfBlock(
  chunk: Chunk,
  block: Block,
  section: NamedStandards = namesNothing,
): readonly TextUnit[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') {
    return textUnit(chunk, block, section);
  }
  return block.kind === 'table' ? tableUnits(chunk, block, section) : [];
}

/** MDX has lines of code between its paragraphs. */
const isScript =
  /^(?:import\s[^\n]{0,300}from\s+['"]|export\s+(?:default|const|let|function|async)\s)/;

function textUnit(
  chunk: Chunk,
  block: Extract<Block, { kind: 'heading' | 'paragraph' }>,
  section: NamedStandards,
): readonly TextUnit[] {
  const { text: source, start } = blockText(chunk, block);
  if (!mayNameControls(comparable(source)) || isScript.test(source)) {
    return [];
  }
  const { text, links } = maskedText(source);
  const place = block.kind === 'heading' ? 'heading' : 'prose';
  return [{ place, text, start, links, isListItem: block.listItem !== undefined, section }];
}

function tableUnits(chunk: Chunk, block: TableBlock, section: NamedStandards): readonly TextUnit[] {
  const units: TextUnit[] = [];
  const headers = headersOf(block.header);
  const all = [...(block.headerRow ? [block.headerRow] : []), ...block.rows];
  const firstRow = block.headerRow ? -1 : 0;
  for (const [index, row] of all.entries()) {
    for (const [column, range] of row.cells.entries()) {
      if (mayNameControls(comparable(chunk.text.slice(range.start, range.end)))) {
        const before = row.cells.slice(0, column);
        const names = namesOfCell(chunk, headers[column], { headers: block.header.cells, before });
        const cell = { table: block.range.start, row: index + firstRow, column, names };
        units.push(cellUnit(chunk, range, section, cell));
      }
    }
  }
  return units;
}
