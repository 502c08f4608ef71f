import { flatOf } from '../../base/flatOf.js';
import { memoizePassing } from '../../base/memo.js';
import type { TextRange } from '../../base/textRange.js';
import { blockText, linesOfCell } from '../../syntax/blockText.js';
import type { Block, Chunk, TableBlock } from '../../syntax/blocks.js';
import type { InlineLink } from '../../syntax/inline.js';
import { surroundingsOf } from '../surroundings.js';
import { candidatePlaces, mayNameControls } from './anchors.js';
import { headersOf, namesOfCell } from './cellNames.js';
import { comparable } from './comparable.js';
import { maskedCell, maskedText } from './maskedText.js';
import { namedStandards, namesNothing, type NamedStandards } from './standards.js';

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
  /** What the headings above it say about the ids below them. */
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

const noUnits: readonly TextUnit[] = [];

/** The units of a chunk in which something may be a reference. Chunks without any cost one search. */
export function unitsOf(chunk: Chunk): readonly TextUnit[] {
  const places = candidatePlaces(comparable(chunk.text));
  if (places.length === 0) {
    return noUnits;
  }
  const sections = sectionsOf(chunk);
  const units: TextUnit[] = [];
  for (const block of chunk.blocks) {
    if (holdsPlace(places, block.range)) {
      addUnits(units, { chunk, places, section: sections.get(block) ?? namesNothing }, block);
    }
  }
  return units;
}

/** Whether one of `places`, which rise, lies in `range`. */
function holdsPlace(places: readonly number[], { start, end }: TextRange): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? Infinity) < start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return (places[low] ?? Infinity) < end;
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

/**
 * What the headings above each block say about standards; the innermost that names one counts. Blocks
 * below none that does are left out.
 */
export const sectionsOf = memoizePassing((chunk: Chunk): ReadonlyMap<Block, NamedStandards> => {
  const sections = new Map<Block, NamedStandards>();
  let open: { readonly level: number; readonly named: NamedStandards }[] = flatOf(
    surroundingsOf(chunk).headings,
    ({ level, names }) => (names ? [{ level, named: names }] : []),
  );
  for (const block of chunk.blocks) {
    if (block.kind === 'heading') {
      open = open.filter(({ level }) => level < block.level);
      const named = namedStandards(blockText(chunk, block).text);
      if (named.ours || named.annex || named.numbers) {
        open.push({ level: block.level, named });
      }
    }
    const named = open.at(-1)?.named;
    if (named) {
      sections.set(block, named);
    }
  }
  return sections;
});

/** What the units of a block are made from. */
interface UnitSources {
  readonly chunk: Chunk;
  readonly places: readonly number[];
  readonly section: NamedStandards;
}

function addUnits(units: TextUnit[], sources: UnitSources, block: Block): void {
  if (block.kind === 'heading' || block.kind === 'paragraph') {
    addText(units, sources, block);
  } else if (block.kind === 'table') {
    addCells(units, sources, block);
  }
}

/** MDX has lines of code between its paragraphs. */
const isScript =
  /^(?:import\s[^\n]{0,300}from\s+['"]|export\s+(?:default|const|let|function|async)\s)/;

function addText(
  units: TextUnit[],
  { chunk, section }: UnitSources,
  block: Extract<Block, { kind: 'heading' | 'paragraph' }>,
): void {
  const { text: source, start } = blockText(chunk, block);
  if (!mayNameControls(comparable(source)) || isScript.test(source)) {
    return;
  }
  const { text, links } = maskedText(source);
  const place = block.kind === 'heading' ? 'heading' : 'prose';
  units.push({ place, text, start, links, isListItem: block.listItem !== undefined, section });
}

function addCells(units: TextUnit[], sources: UnitSources, block: TableBlock): void {
  if (block.headerRow) {
    addCellsOfRow(units, sources, block, -1);
  }
  for (const [index, row] of block.rows.entries()) {
    if (holdsPlace(sources.places, row.range)) {
      addCellsOfRow(units, sources, block, index);
    }
  }
}

/** Adds the cells of the row `index`; the header's is -1. */
function addCellsOfRow(
  units: TextUnit[],
  { chunk, places, section }: UnitSources,
  block: TableBlock,
  index: number,
): void {
  const row = index < 0 ? block.headerRow : block.rows[index];
  if (!row) {
    return;
  }
  const { cells } = row;
  const header = headersOf(block.header);
  for (const [column, cell] of cells.entries()) {
    for (const line of block.written ? linesOfCell(cell, row.range.start) : [cell]) {
      if (mayNameIn(chunk, places, line)) {
        const inRow = { headers: block.header.cells, cells, column };
        const names = namesOfCell(chunk, header[column], inRow);
        const place = { table: block.range.start, row: index, column, names };
        units.push(cellUnit(chunk, line, section, place));
      }
    }
  }
}

function mayNameIn(chunk: Chunk, places: readonly number[], range: TextRange): boolean {
  return (
    holdsPlace(places, range) &&
    mayNameControls(comparable(chunk.text.slice(range.start, range.end)))
  );
}
