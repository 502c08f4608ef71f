import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control, ControlId } from '../../catalogue/control.js';

/** 27017:2026 continues the numbers of 27002, and people write the prefix of 2015 before them. */
export function cloudControl2026(id: ControlId, catalogue: Catalogue): Control | undefined {
  const number = id.replace(/^CLD\./, '');
  return number === id ? undefined : ownOf2026(catalogue).find((control) => control.id === number);
}

/** Those of 27017:2026 that Annex A does not have. */
export function ownOf2026(catalogue: Catalogue): readonly Control[] {
  const all = catalogue.edition('iso27017', '2026');
  return all.filter(({ id }) => catalogue.find(`A.${id}` as ControlId) === undefined);
}
