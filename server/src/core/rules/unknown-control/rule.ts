import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { ChunkRule, Fix } from '../rule.js';
import type { ConfigurationPlace } from '../../workspace/configuration.js';
import { declaration } from './declareControl.js';
import { controlOfWrongTitle } from '../../catalogue/wrongTitles.js';

export const unknownControl: ChunkRule = {
  id: 'unknown-control',
  severity: 'error',
  summary: 'Every control that a document names is in the catalogue or among the custom controls.',
  scope: 'chunk',

  *check({ part, catalogue, configuration }) {
    for (const reference of part.references) {
      for (const id of unknownIds(reference, catalogue)) {
        yield {
          range: reference.range,
          message: `${id} is no control ${whereNot(id, catalogue)}. An auditor follows each control to its place in the standard and finds none; correct the id, or declare it under customControls in isms.yaml.`,
          fixes:
            reference.kind === 'control' ? fixesFor(reference, catalogue, configuration.place) : [],
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
  return whereNotInFramework(id, catalogue) ?? whereNotInStandard(id, catalogue);
}

/** For an id that has the letters of a framework that the workspace adds. */
function whereNotInFramework(id: ControlId, { added }: Catalogue): string | undefined {
  const letters = lettersOf(id);
  const alike = added.filter((control) => lettersOf(control.id) === letters);
  const [first, last] = [alike[0], alike.at(-1)];
  return first && last
    ? `of ${first.framework?.name ?? first.standard}, where the ids of this form go from ${first.id} to ${last.id}`
    : undefined;
}

function lettersOf(id: string): string {
  return /^\P{N}*/u.exec(id)?.[0] ?? '';
}

function whereNotInStandard(id: ControlId, catalogue: Catalogue): string {
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

/** Those that change the id come first: most unknown ids are typing errors. */
function fixesFor(
  reference: ControlReference,
  catalogue: Catalogue,
  place: ConfigurationPlace | undefined,
): readonly Fix[] {
  const declared = declaration(reference, place);
  return [...suggestions(reference, catalogue), ...(declared ? [declared] : [])];
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
