import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import type { ControlId } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { ChunkRule } from '../rule.js';
import { cloudControl2026, ownOf2026 } from './cloudControls2026.js';
import { fixesFor } from './suggestions.js';

export const unknownControl: ChunkRule = {
  id: 'unknown-control',
  severity: 'error',
  summary: 'Every control that a document names is in the catalogue or among the custom controls.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, profile, catalogue, configuration }) {
    const { editions } = profile;
    for (const reference of part.references) {
      for (const id of unknownIds(reference, catalogue)) {
        yield {
          range: reference.range,
          message: `${id} is no control ${whereNot(id, catalogue, editions)}. An auditor follows each control to its place in the standard and finds none; correct the id, or declare it under customControls in isms.yaml.`,
          fixes:
            reference.kind === 'control'
              ? fixesFor(reference, { catalogue, editions, place: configuration.place })
              : [],
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

function whereNot(id: ControlId, catalogue: Catalogue, editions: Editions): string {
  if (id.startsWith('CLD.')) {
    return whereNotInCloud(id, catalogue, editions);
  }
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

/** The controls of 27017:2026 are known from reports only, so the message says so. */
function whereNotInCloud(id: ControlId, catalogue: Catalogue, { iso27017 }: Editions): string {
  const ids = catalogue.edition('iso27017', '2015').map((control) => control.id);
  const of2015 = `of ISO/IEC 27017:2015, whose own controls are ${ids.join(', ')}`;
  const meant = cloudControl2026(id, catalogue);
  if (meant) {
    return `${of2015}; the edition of 2026 is reported to have ${namedControl(meant)}, without CLD`;
  }
  const of2026 = ownOf2026(catalogue).map((control) => control.id);
  return iso27017 === '2026'
    ? `${of2015}; those of the edition of 2026 are reported as ${of2026.join(', ')}, without CLD`
    : of2015;
}

function whereNotInStandard(id: ControlId, catalogue: Catalogue): string {
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
