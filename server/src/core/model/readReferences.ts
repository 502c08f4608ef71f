import { shifted, type TextRange } from '../base/textRange.js';
import type { CellRange, Chunk } from '../syntax/blocks.js';
import type { ControlReference, ReferencePlace, WrittenTitle } from './controlReference.js';
import type { FrontMatter } from './frontMatter.js';
import type { DocumentProfile } from './ismsDocument.js';
import { frontMatterReferences } from './references/frontMatterReferences.js';
import { controlReferenceFrom } from './references/controlReferenceFrom.js';
import { isOurs, type Meaning, meaningsOf } from './references/resolve.js';
import { candidatesIn, type PlacedReference } from './references/scanChunk.js';
import { cellUnit, type TextUnit } from './references/textUnits.js';
import { bracketedTitle, titleAfter, titleOfCell, wrappedTitle } from './references/titles.js';
import type { Table } from './table.js';

/** A paragraph that opens with an id, bold or not. */
const longestMark = 3;

/**
 * The controls that a chunk names, in order, never overlapping, ranges relative to the chunk:
 * in prose, headings, list items, cells, the texts of links and images, and in the `controls:` of
 * `frontMatter`. What may be another standard's id, a clause or a version is left out.
 */
export function referencesIn(
  chunk: Chunk,
  tables: readonly Table[],
  profile: DocumentProfile,
  frontMatter?: FrontMatter,
): readonly ControlReference[] {
  const found = frontMatter ? [...frontMatterReferences(chunk, frontMatter, profile)] : [];
  const candidates = candidatesIn(chunk, tables).filter((reference) => isOurs(reference, profile));
  const counts = countByUnit(candidates);
  for (const reference of candidates) {
    const place = placeOf(reference);
    for (const { range: inUnit, meaning } of meaningsOf(reference, profile)) {
      const range = shifted(inUnit, reference.unit.start);
      const hasTitle = meaning.kind === 'control' && reference.alone && place !== 'image';
      const title = hasTitle ? titleOf(chunk, tables, reference, counts) : undefined;
      found.push(referenceOf(chunk, range, meaning, { place, title }));
    }
  }
  return found;
}

/** The controls that bare numbers in the fields of a risk name, where they are ours. */
export function referencesInFields(
  chunk: Chunk,
  candidates: readonly PlacedReference[],
  profile: DocumentProfile,
): readonly ControlReference[] {
  return candidates
    .filter((reference) => isOurs(reference, profile))
    .flatMap((reference) =>
      meaningsOf(reference, profile).map(({ range, meaning }) =>
        referenceOf(chunk, shifted(range, reference.unit.start), meaning, {
          place: placeOf(reference),
        }),
      ),
    );
}

function referenceOf(
  chunk: Chunk,
  range: TextRange,
  meaning: Meaning,
  { place, title }: { readonly place: ReferencePlace; readonly title?: WrittenTitle | undefined },
): ControlReference {
  const written = chunk.text.slice(range.start, range.end);
  const reference = controlReferenceFrom(meaning, { range, written, place });
  if (title) {
    reference.title = title;
  }
  return reference;
}

/** The innermost link or image whose text holds the reference, else what the text is. */
function placeOf({ unit, first }: PlacedReference): ReferencePlace {
  const holder = unit.links.findLast(
    ({ labelRange }) => labelRange.start <= first.start && first.start < labelRange.end,
  );
  if (!holder) {
    return unit.place;
  }
  return holder.kind === 'image' ? 'image' : 'link';
}

/** How many references stand in each heading, paragraph and cell. */
function countByUnit(candidates: readonly PlacedReference[]): ReadonlyMap<TextUnit, number> {
  const counts = new Map<TextUnit, number>();
  for (const { unit } of candidates) {
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

function titleOf(
  chunk: Chunk,
  tables: readonly Table[],
  reference: PlacedReference,
  counts: ReadonlyMap<TextUnit, number>,
): WrittenTitle | undefined {
  const { unit, first } = reference;
  if (counts.get(unit) !== 1) {
    return unit.place === 'prose' ? bracketedTitle(chunk, unit, first) : undefined;
  }
  if (unit.cell) {
    return titleInTable(chunk, tables, reference);
  }
  const opens = unit.place === 'heading' || unit.isListItem || first.start <= longestMark;
  return opens ? titleAfter(chunk, unit, first) : bracketedTitle(chunk, unit, first);
}

function titleInTable(
  chunk: Chunk,
  tables: readonly Table[],
  { unit, first }: PlacedReference,
): WrittenTitle | undefined {
  const { cell } = unit;
  const table = tables.find(({ range }) => range.start === cell?.table);
  return table && cell && isControlCell(table, cell.column)
    ? (titleAfter(chunk, unit, first) ?? titleInRow(chunk, table, unit))
    : undefined;
}

/** In a risk register the titles are those of the risks. */
function isControlCell({ kind, columns }: Table, column: number): boolean {
  return kind !== 'riskRegister' && columns[column]?.role === 'control';
}

function titleInRow(chunk: Chunk, table: Table, unit: TextUnit): WrittenTitle | undefined {
  const { cell } = unit;
  const column = table.columns.findIndex(({ role }) => role === 'title');
  const row = cell && table.rows[cell.row - table.headerRowsBelow];
  const range: CellRange | undefined = row?.cells[column]?.range;
  if (!cell || !range || range.end === range.start) {
    return undefined;
  }
  return range.below
    ? wrappedTitle(chunk, range)
    : titleOfCell(chunk, cellUnit(chunk, range, unit.section, cell));
}
