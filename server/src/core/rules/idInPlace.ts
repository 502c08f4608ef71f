import type { Control } from '../catalogue/control.js';
import { editionName } from '../catalogue/names.js';
import type { ControlReference } from '../model/controlReference.js';
import type { DocumentFacts } from '../model/documentFacts.js';

/**
 * The id of `control` as it can stand in the place of `reference`. Those of ISO/IEC 27017:2026 are
 * bare numbers: in a text, where nothing else says what they are, the standard is named before them.
 */
export function idInPlace(
  { id, standard, edition }: Control,
  reference: Pick<ControlReference, 'place' | 'range'>,
  part: Pick<DocumentFacts, 'text' | 'tables'>,
): string {
  const isClear =
    !/^\d/.test(id) || reference.place === 'frontMatter' || isAmongControls(reference, part);
  return isClear ? id : `${editionName(standard, edition)} ${id}`;
}

/** In a column of controls, or right behind the name of the standard. */
function isAmongControls(
  { range }: Pick<ControlReference, 'range'>,
  { text, tables }: Pick<DocumentFacts, 'text' | 'tables'>,
): boolean {
  const holds = (outer: Pick<ControlReference, 'range'>): boolean =>
    outer.range.start <= range.start && range.end <= outer.range.end;
  const isInColumn = tables.filter(holds).some(({ columns, rows }) => {
    const column = rows.find(holds)?.cells.findIndex(holds) ?? -1;
    return columns[column]?.role === 'control';
  });
  return (
    isInColumn ||
    /27017(?::2026)?,?\s$/.test(text.slice(Math.max(0, range.start - 20), range.start))
  );
}
