import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
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

/** 27017:2026 continues the numbers of 27002, and people write the prefix of 2015 before them. */
function cloudControl2026(id: ControlId, catalogue: Catalogue): Control | undefined {
  const number = id.replace(/^CLD\./, '');
  return number === id ? undefined : ownOf2026(catalogue).find((control) => control.id === number);
}

/** Those of 27017:2026 that Annex A does not have. */
function ownOf2026(catalogue: Catalogue): readonly Control[] {
  const all = catalogue.edition('iso27017', '2026');
  return all.filter(({ id }) => catalogue.find(`A.${id}` as ControlId) === undefined);
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

/** What the fixes depend on beside the reference. */
interface Surroundings {
  readonly catalogue: Catalogue;
  readonly editions: Editions;
  readonly place: ConfigurationPlace | undefined;
}

/** Those that change the id come first: most unknown ids are typing errors. */
function fixesFor(reference: ControlReference, surroundings: Surroundings): readonly Fix[] {
  const declared = declaration(reference, surroundings.place);
  return [...suggestions(reference, surroundings), ...(declared ? [declared] : [])];
}

function suggestions(reference: ControlReference, surroundings: Surroundings): readonly Fix[] {
  const { catalogue } = surroundings;
  const meant = cloudControl2026(reference.id, catalogue);
  const byTitle = reference.title ? controlsTitled(reference.title.text, catalogue) : [];
  const closest = catalogue.closest(reference.id, 3);
  const certain = meant ? [meant] : byTitle;
  const controls = [...certain, ...byTitle, ...closest].flatMap((one) =>
    inEdition(one, surroundings),
  );
  return [...new Set(controls)].slice(0, 3).map((control, index) => ({
    title: `Change to ${namedControl(control)}`,
    edits: [{ range: reference.range, newText: control.id }],
    preferred: index === 0 && certain.length === 1,
  }));
}

/** Before a control of 27017:2015 those of 2026 that are linked to it, where that edition is worked to. */
function inEdition(control: Control, { catalogue, editions }: Surroundings): readonly Control[] {
  const isOlder = control.standard === 'iso27017' && control.edition === '2015';
  return isOlder && editions.iso27017 === '2026'
    ? [...catalogue.successors(control.id).map((relation) => relation.control), control]
    : [control];
}

/** A title beside the id says more about what was meant than the id does. */
function controlsTitled(title: string, catalogue: Catalogue): readonly Control[] {
  const meant = controlOfWrongTitle(title);
  const known = meant && catalogue.find(meant);
  return known ? [known] : catalogue.withTitle(title);
}
