import type { Language } from '../../base/language.js';
import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import { controlOfWrongTitle } from '../../catalogue/wrongTitles.js';
import { translatedMeanings } from '../../catalogue/translatedTitles.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { ConfigurationPlace, CustomControl } from '../../workspace/configuration.js';
import type { Fix } from '../rule.js';
import { idInPlace } from '../idInPlace.js';
import { isOlder } from '../superseded-control/rule.js';
import { changeTo } from '../wording.js';
import { cloudControl2026 } from './cloudControls2026.js';
import { declaration } from './declareControl.js';

/** What the fixes depend on beside the reference. */
export interface Surroundings {
  readonly part: DocumentFacts;
  readonly catalogue: Catalogue;
  readonly editions: Editions;
  readonly language: Language;
  readonly place: ConfigurationPlace | undefined;
  readonly customControls: readonly CustomControl[];
}

/**
 * Those that change the id come first: most unknown ids are typing errors. Beside `A.8.20.1`, which the
 * workspace has declared, `A.8.20.2` is rather one more control of its own.
 */
export function fixesFor(reference: ControlReference, surroundings: Surroundings): readonly Fix[] {
  const declared = declaration(surroundings.language, reference, surroundings.place);
  const changes = suggestions(reference, surroundings);
  if (!declared) {
    return changes;
  }
  return hasSiblings(reference.id, surroundings) ? [declared, ...changes] : [...changes, declared];
}

/** Whether the workspace has declared a control of its own below the same one. */
function hasSiblings(id: string, { customControls }: Surroundings): boolean {
  const parent = id.slice(0, id.lastIndexOf('.') + 1);
  return parent !== '' && customControls.some((own) => own.id.startsWith(parent));
}

function suggestions(reference: ControlReference, surroundings: Surroundings): readonly Fix[] {
  const { part, catalogue, language } = surroundings;
  const meant = cloudControl2026(reference.id, catalogue);
  const byTitle = reference.title ? controlsTitled(reference.title.text, catalogue) : [];
  const closest = closestTo(reference.id, surroundings);
  const certain = meant ? [meant] : byTitle;
  const controls = [...certain, ...byTitle, ...closest].flatMap((one) =>
    inEdition(one, surroundings),
  );
  return [...new Set(controls)].slice(0, 3).map((control, index) => ({
    title: changeTo(language, namedControl(control)),
    edits: [{ range: reference.range, newText: idInPlace(control, reference, part) }],
    preferred: index === 0 && certain.length === 1,
    // What is only close in its digits may be another control altogether.
    needsPerson: !certain.includes(control),
  }));
}

/**
 * Below a control of the edition in use (`A.5.32.1`) that control comes first. Where the workspace
 * divides controls itself, nobody means one of an older edition.
 */
function closestTo(id: ControlId, surroundings: Surroundings): readonly Control[] {
  const { catalogue, editions } = surroundings;
  const above = catalogue.find(id.slice(0, id.lastIndexOf('.')) as ControlId);
  const divided =
    above?.standard === 'iso27001' && above.edition === editions.iso27001 ? [above] : [];
  return hasSiblings(id, surroundings)
    ? catalogue.closest(id, 10).filter((control) => !isOlder(control, editions))
    : [...divided, ...catalogue.closest(id, 3)];
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
  const titled = known ? [known] : catalogue.withTitle(title);
  return titled.length > 0 ? titled : controlsCalled(title, catalogue);
}

function controlsCalled(title: string, catalogue: Catalogue): readonly Control[] {
  const ids = translatedMeanings(title).flatMap((meaning) => meaning.ids);
  return [...new Set(ids)].flatMap((id) => catalogue.find(id) ?? []);
}
