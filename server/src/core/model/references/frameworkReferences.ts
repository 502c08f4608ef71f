import type { TextRange } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';
import type { FrameworkIds } from '../../catalogue/frameworkIds.js';
import { blockText, linesOfCell } from '../../syntax/blockText.js';
import type { Block, Chunk, TableBlock } from '../../syntax/blocks.js';
import type { InlineLink } from '../../syntax/inline.js';
import type { ControlReference, ReferencePlace } from '../controlReference.js';
import type { FrontMatter } from '../frontMatter.js';
import type { Table } from '../table.js';
import { frameworkTokens, type Wanted } from './frameworkTokens.js';
import { mergedReferences } from './mergedReferences.js';
import { type MaskedText, maskedCell, maskedText } from './maskedText.js';
import { fileNamesOf } from './traps.js';

/** Where references are looked for. */
export interface FrameworkSources {
  readonly chunk: Chunk;
  readonly tables: readonly Table[];
  readonly frontMatter: FrontMatter | undefined;
}

/**
 * The references of a chunk with those to controls that a workspace adds, in order, never overlapping;
 * `references` itself where there are none. Ids are found as they are written in their list, in prose,
 * headings, cells and the texts of links. In control columns and `controls:`, where nothing else can
 * be meant, ids that only have the form of one are references, too.
 */
export function withFrameworkReferences(
  references: readonly ControlReference[],
  sources: FrameworkSources,
  ids: FrameworkIds | undefined,
): readonly ControlReference[] {
  const found = ids ? referencesOf(sources, ids) : [];
  return found.length === 0 ? references : mergedReferences(references, found);
}

function referencesOf(
  { chunk, tables, frontMatter }: FrameworkSources,
  ids: FrameworkIds,
): readonly ControlReference[] {
  return [
    ...(frontMatter ? inFrontMatter(chunk, frontMatter, ids) : []),
    ...chunk.blocks.flatMap((block) => inBlock(chunk, block, tables, ids)),
  ];
}

function inFrontMatter(
  { text }: Chunk,
  { entries }: FrontMatter,
  ids: FrameworkIds,
): readonly ControlReference[] {
  return entries
    .filter(({ key }) => key === 'controls')
    .flatMap(({ values }) => values)
    .flatMap(({ range: { start, end } }) =>
      frameworkTokens(text.slice(start, end), ids, 'known-or-alike').map((range) =>
        referenceAt(text, { start: start + range.start, end: start + range.end }, 'frontMatter'),
      ),
    );
}

function inBlock(
  chunk: Chunk,
  block: Block,
  tables: readonly Table[],
  ids: FrameworkIds,
): readonly ControlReference[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') {
    const { text, start } = blockText(chunk, block);
    const place = block.kind === 'heading' ? 'heading' : 'prose';
    return inUnit(chunk, { text, start, place, wanted: 'known', mask: maskedText }, ids);
  }
  return block.kind === 'table' ? inTable(chunk, block, tables, ids) : [];
}

function inTable(
  chunk: Chunk,
  block: TableBlock,
  tables: readonly Table[],
  ids: FrameworkIds,
): readonly ControlReference[] {
  const columns = tables.find(({ range }) => range.start === block.range.start)?.columns;
  const header = block.headerRow?.cells.map((range) => ({ range, wanted: 'known' as const })) ?? [];
  const cells = block.rows.flatMap((row) =>
    row.cells.flatMap((cell, index) =>
      linesOfCell(cell, row.range.start).map((range) => ({
        range,
        wanted:
          columns?.[index]?.role === 'control' ? ('known-or-alike' as const) : ('known' as const),
      })),
    ),
  );
  return [...header, ...cells].flatMap(({ range: { start, end }, wanted }) => {
    const text = chunk.text.slice(start, end);
    return inUnit(chunk, { text, start, place: 'cell', wanted, mask: maskedCell }, ids);
  });
}

/** A heading, a paragraph or a cell. */
interface Unit {
  readonly text: string;
  /** Where it stands in the chunk. */
  readonly start: number;
  readonly place: 'heading' | 'prose' | 'cell';
  readonly wanted: Wanted;
  readonly mask: (source: string) => MaskedText;
}

function inUnit(
  chunk: Chunk,
  { text: source, start, place, wanted, mask }: Unit,
  ids: FrameworkIds,
): readonly ControlReference[] {
  // Most texts have none, and need not be read for markup.
  if (frameworkTokens(source, ids, wanted).length === 0) {
    return [];
  }
  const { text, links } = mask(source);
  const isFileName = fileNamesOf(text);
  return frameworkTokens(text, ids, wanted)
    .filter((range) => !isFileName(range.start))
    .map((range) =>
      referenceAt(
        chunk.text,
        { start: start + range.start, end: start + range.end },
        placeOf(range, links) ?? place,
      ),
    );
}

/** The innermost link or image whose text holds the id. */
function placeOf({ start }: TextRange, links: readonly InlineLink[]): ReferencePlace | undefined {
  const holder = links.findLast(
    ({ labelRange }) => labelRange.start <= start && start < labelRange.end,
  );
  return holder && (holder.kind === 'image' ? 'image' : 'link');
}

function referenceAt(text: string, range: TextRange, place: ReferencePlace): ControlReference {
  const written = text.slice(range.start, range.end);
  const id = written as ControlId;
  return { range, written, kind: 'control', id, ids: [id], place, notation: 'proper' };
}
