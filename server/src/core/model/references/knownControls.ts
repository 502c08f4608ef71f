import { builtInCatalogue } from '../../catalogue/builtIn.js';
import type { ControlGroup, ControlId, EditionId } from '../../catalogue/control.js';

/** An edition by the form of its ids: the number of numbers, and whether they bear `CLD`. */
interface EditionForm {
  readonly standard: string;
  readonly edition: EditionId;
}

const annex2022: EditionForm = { standard: 'iso27001', edition: '2022' };
const annex2013: EditionForm = { standard: 'iso27001', edition: '2013' };
const cloud2015: EditionForm = { standard: 'iso27017', edition: '2015' };

/** Says whether any edition has a control or a group with this id. */
export function isKnownId(id: string): boolean {
  return isControl(id) || builtInCatalogue().groups(id).length > 0;
}

/** Says whether any edition has a control with exactly this id. */
export function isControl(id: string): boolean {
  return builtInCatalogue().find(id as ControlId) !== undefined;
}

/** The group of this id; of `edition` where several editions have one. */
export function groupOf(id: string, edition?: EditionId): ControlGroup | undefined {
  const groups = builtInCatalogue().groups(id);
  return groups.find((group) => group.edition === edition) ?? groups[0];
}

/** Says whether the 2013 edition has an objective of this id, as `A.9.2` and `A.5.1`. */
export function isObjective2013(id: string): boolean {
  return (
    id.split('.').length === 3 &&
    builtInCatalogue()
      .groups(id)
      .some(({ standard, edition }) => standard === 'iso27001' && edition === '2013')
  );
}

const members = new Map<string, readonly ControlId[]>();
const ranges = new Map<string, readonly ControlId[]>();

/** A text can name no more than a few hundred groups and ranges that exist; the rest is not remembered. */
const mostRemembered = 1000;

/** The controls of a group, in order. Of a section that the catalogue does not list as a group, those that begin with it. */
export function membersOf(id: string, edition?: EditionId): readonly ControlId[] {
  return remembered(members, `${id} ${edition ?? ''}`, () => findMembers(id, edition));
}

function findMembers(id: string, edition: EditionId | undefined): readonly ControlId[] {
  const catalogue = builtInCatalogue();
  const group = groupOf(id, edition);
  const found = group
    ? catalogue.members(group)
    : catalogue.controls.filter((control) => control.id.startsWith(`${id}.`));
  return found.map((control) => control.id);
}

/**
 * All controls from `first` to `last`, both included, in the order of the edition that the form of
 * the ids shows. Only controls that exist are given, so a range to 999 gives no more than there are.
 */
export function controlsBetween(first: ControlId, last: ControlId): readonly ControlId[] {
  return remembered(ranges, `${first} ${last}`, () => findBetween(first, last));
}

function findBetween(first: ControlId, last: ControlId): readonly ControlId[] {
  const { standard, edition } = editionOfForm(first);
  return builtInCatalogue()
    .edition(standard, edition)
    .map(({ id }) => id)
    .filter((id) => compareIds(first, id) <= 0 && compareIds(id, last) <= 0);
}

/** Orders ids of one form by their numbers: `A.5.9` before `A.5.10`. */
export function compareIds(a: string, b: string): number {
  const ofA = numbersOf(a);
  const ofB = numbersOf(b);
  const different = ofA.findIndex((number, index) => number !== ofB[index]);
  return different < 0
    ? ofA.length - ofB.length
    : (ofA[different] ?? 0) - (ofB[different] ?? Number.NEGATIVE_INFINITY);
}

function remembered(
  known: Map<string, readonly ControlId[]>,
  key: string,
  find: () => readonly ControlId[],
): readonly ControlId[] {
  const before = known.get(key);
  if (before) {
    return before;
  }
  const found = find();
  if (known.size < mostRemembered) {
    known.set(key, found);
  }
  return found;
}

function editionOfForm(id: string): EditionForm {
  if (id.startsWith('CLD.')) {
    return cloud2015;
  }
  return numbersOf(id).length > 2 ? annex2013 : annex2022;
}

function numbersOf(id: string): readonly number[] {
  return id
    .replace(/^[A-Z]+\./, '')
    .split('.')
    .map(Number);
}
