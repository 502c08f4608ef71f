import type { Catalogue, Editions } from './catalogue.js';
import type { CloudParties, Control, ControlId } from './control.js';

/**
 * Whom ISO/IEC 27017 addresses for `control` in the edition that the workspace works to. The
 * catalogue holds this with the control for 2015; 2026 has entries of its own with the numbers of
 * Annex A 2022, which a control of 2013 reaches through its successors.
 */
export function cloudPartiesFor(
  control: Control,
  catalogue: Catalogue,
  { iso27017 }: Editions,
): CloudParties {
  if (control.standard === 'iso27017' || iso27017 === '2015') {
    return control.cloudParties;
  }
  if (iso27017 === 'none') {
    return 'none';
  }
  const current =
    control.edition === '2013'
      ? catalogue.successors(control.id).map((relation) => relation.control)
      : [control];
  const parties = current.flatMap(({ id }) => {
    const entry = catalogue.find(id.replace(/^A\./, '') as ControlId);
    return entry && entry.cloudParties !== 'none' ? [entry.cloudParties] : [];
  });
  const [first = 'none', ...others] = parties;
  return others.every((other) => other === first) ? first : 'both';
}
