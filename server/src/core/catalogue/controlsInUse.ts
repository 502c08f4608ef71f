import type { Catalogue, Editions } from './catalogue.js';
import type { Control, ControlId } from './control.js';

/**
 * The controls that a workspace of these editions has to decide about, in the catalogue's order:
 * Annex A, then the controls that ISO/IEC 27017 adds to it, then the workspace's own and those of the
 * frameworks that it adds. For 2022 and 2015 the first are 93 and 7. The entries of 27017:2026 that
 * repeat Annex A are not among them.
 */
export function controlsInUse(catalogue: Catalogue, editions: Editions): readonly Control[] {
  return [
    ...catalogue.edition('iso27001', editions.iso27001),
    ...catalogue
      .edition('iso27017', editions.iso27017)
      .filter((control) => !repeatsAnnexA(control, catalogue)),
    ...catalogue.edition('custom', ''),
    ...catalogue.added,
  ];
}

/** The control of Annex A 2022 that an entry of 27017:2026 gives guidance for has the same number. */
function repeatsAnnexA({ id }: Control, catalogue: Catalogue): boolean {
  return !id.startsWith('CLD.') && catalogue.find(`A.${id}` as ControlId)?.edition === '2022';
}
