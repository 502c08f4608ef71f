import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { ChunkRule, Fix } from '../rule.js';
import { controlOfWrongTitle } from '../../catalogue/wrongTitles.js';

export const unknownControl: ChunkRule = {
  id: 'unknown-control',
  severity: 'error',
  summary: 'Every control that a document names is in the catalogue or among the custom controls.',
  scope: 'chunk',

  *check({ part, catalogue }) {
    for (const reference of part.references) {
      for (const id of unknownIds(reference, catalogue)) {
        yield {
          range: reference.range,
          message: `${id} is no control ${whereNot(id, catalogue)}. An auditor follows each control to its place in the standard and finds none; correct the id, or declare it under customControls in isms.yaml.`,
          fixes: reference.kind === 'control' ? suggestions(reference, catalogue) : [],
        };
      }
    }
  },
};

/** Of a range, its ends are looked up; what lies between comes from the catalogue anyway. */
function unknownIds(reference: ControlReference, catalogue: Catalogue): readonly ControlId[] {
  const { id, lastId, kind } = reference;
  const named = lastId === undefined || lastId === id ? [id] : [id, lastId];
  return named.filter(
    (one) =>
      catalogue.find(one) === undefined &&
      catalogue.groups(one).length === 0 &&
      (kind !== 'group' || catalogue.groups(`A.${one}`).length === 0),
  );
}

function whereNot(id: ControlId, catalogue: Catalogue): string {
  if (id.startsWith('CLD.')) {
    const ids = catalogue.edition('iso27017', '2015').map((control) => control.id);
    return `of ISO/IEC 27017, whose own controls are ${ids.join(', ')}`;
  }
  const section = id.split('.').slice(0, 2).join('.');
  const last = catalogue
    .edition('iso27001', '2022')
    .filter((control) => control.id.startsWith(`${section}.`))
    .at(-1);
  const isSimple = id.split('.').length === 3;
  return last && isSimple
    ? `of ISO/IEC 27001 Annex A, where section ${section} ends with ${last.id}`
    : 'of ISO/IEC 27001 Annex A, in the edition of 2022 or of 2013';
}

function suggestions(reference: ControlReference, catalogue: Catalogue): readonly Fix[] {
  const byTitle = reference.title ? controlsTitled(reference.title.text, catalogue) : [];
  const closest = catalogue.closest(reference.id, 3);
  const controls = [...byTitle, ...closest.filter((control) => !byTitle.includes(control))];
  return controls.slice(0, 3).map((control, index) => ({
    title: `Change to ${namedControl(control)}`,
    edits: [{ range: reference.range, newText: control.id }],
    preferred: index === 0 && byTitle.length === 1,
  }));
}

/** A title beside the id says more about what was meant than the id does. */
function controlsTitled(title: string, catalogue: Catalogue): readonly Control[] {
  const meant = controlOfWrongTitle(title);
  const known = meant && catalogue.find(meant);
  return known ? [known] : catalogue.withTitle(title);
}
