import { distance } from 'fastest-levenshtein';

import { once } from '../base/memo.js';
import type {
  Control,
  ControlGroup,
  ControlId,
  ControlRelation,
  EditionId,
  Verification,
} from './control.js';
import { normalizedTitle } from './titles.js';

/** The editions that a document or a workspace works to. */
export interface Editions {
  readonly iso27001: '2022' | '2013';
  readonly iso27017: '2015' | '2026' | 'none';
}

export const defaultEditions: Editions = { iso27001: '2022', iso27017: '2015' };

/** Every control a workspace may name. Built once, never changed. */
export interface Catalogue {
  /** All controls of all editions, in the order of their standards. */
  readonly controls: readonly Control[];
  /** The controls of frameworks that a workspace adds, in the order of its configuration. */
  readonly added: readonly Control[];
  /** The control with exactly this id, custom controls included. */
  find(id: ControlId): Control | undefined;
  /**
   * The themes, domains and objectives with this id; several editions can have one (`A.5.1` is an
   * objective of 2013 and a control of 2022).
   */
  groups(id: string): readonly ControlGroup[];
  /** The controls of a group, in order: `A.8` of 2022, `A.9.2` of 2013, `CLD.9.5`. */
  members(group: ControlGroup): readonly Control[];
  /** What `id` became in the next edition; empty for a current control and for an unknown id. */
  successors(id: ControlId): readonly ControlRelation[];
  /** What `id` was in the edition before; empty for a new control and for an unknown id. */
  predecessors(id: ControlId): readonly ControlRelation[];
  /** The controls of one edition in its own order; empty for an unknown edition. */
  edition(standard: string, edition: EditionId): readonly Control[];
  /** The known controls whose ids or sections are closest to `id`, best first, at most `most`. */
  closest(id: string, most: number): readonly Control[];
  /** The controls whose title, or a spelling in use of it, is `title`; case, markup and punctuation do not count. */
  withTitle(title: string): readonly Control[];
}

/** Builds a catalogue; the relations lead from an older control to the newer one. */
export function createCatalogue(
  controls: readonly Control[],
  groups: readonly ControlGroup[],
  relations: readonly (readonly [ControlId, ControlId, Verification])[],
): Catalogue {
  const byId = new Map(controls.map((control) => [control.id, control]));
  const groupsById = groupedBy(groups, ({ id }) => id);
  const byEdition = groupedBy(controls, ({ standard, edition }) => `${standard}:${edition}`);
  const [after, before] = relationIndexes(byId, relations);
  const byTitle = once(() => titleIndex(controls));
  return Object.freeze({
    controls,
    added: [],
    find: (id: ControlId) => byId.get(id),
    groups: (id: string) => groupsById.get(id) ?? [],
    members: (group: ControlGroup) =>
      controls.filter(
        (control) => sameEdition(control, group) && control.id.startsWith(`${group.id}.`),
      ),
    successors: (id: ControlId) => after.get(id) ?? [],
    predecessors: (id: ControlId) => before.get(id) ?? [],
    edition: (standard: string, edition: EditionId) =>
      byEdition.get(`${standard}:${edition}`) ?? [],
    closest: (id: string, most: number) => closestControls(controls, id, most),
    withTitle: (title: string) => byTitle().get(normalizedTitle(title)) ?? [],
  });
}

/** The same catalogue with the controls that a workspace adds; a known id keeps its meaning. */
export function withCustomControls(
  catalogue: Catalogue,
  custom: readonly { readonly id: string; readonly title: string }[],
): Catalogue {
  const added = custom
    .map(({ id, title }) => customControl(id, title))
    .filter(({ id }) => !catalogue.find(id));
  if (added.length === 0) {
    return catalogue;
  }
  const byId = new Map(added.map((control) => [control.id, control]));
  const controls = [...catalogue.controls, ...added];
  return Object.freeze({
    ...catalogue,
    controls,
    find: (id: ControlId) => catalogue.find(id) ?? byId.get(id),
    edition: (standard: string, edition: EditionId) =>
      standard === 'custom' ? added : catalogue.edition(standard, edition),
    closest: (id: string, most: number) => closestControls(controls, id, most),
    withTitle: (title: string) => [
      ...catalogue.withTitle(title),
      ...added.filter((control) => normalizedTitle(control.title) === normalizedTitle(title)),
    ],
  });
}

function customControl(id: string, title: string): Control {
  return {
    id: id as ControlId,
    standard: 'custom',
    edition: '',
    title,
    titleVariants: [],
    group: { id: 'custom', title: 'Own controls', standard: 'custom', edition: '' },
    cloudParties: 'none',
    verification: 'verified',
  };
}

type RelationIndex = ReadonlyMap<ControlId, readonly ControlRelation[]>;

function relationIndexes(
  byId: ReadonlyMap<ControlId, Control>,
  relations: readonly (readonly [ControlId, ControlId, Verification])[],
): [RelationIndex, RelationIndex] {
  const after = new Map<ControlId, ControlRelation[]>();
  const before = new Map<ControlId, ControlRelation[]>();
  for (const [older, newer, verification] of relations) {
    const [from, to] = [byId.get(older), byId.get(newer)];
    if (from && to) {
      after.set(older, [...(after.get(older) ?? []), { control: to, verification }]);
      before.set(newer, [...(before.get(newer) ?? []), { control: from, verification }]);
    }
  }
  return [after, before];
}

/** Controls of 2026 that only repeat a control of 27001 are left out: their titles would all be found twice. */
function titleIndex(controls: readonly Control[]): ReadonlyMap<string, readonly Control[]> {
  const spelled = controls.flatMap((control) =>
    repeatsAnnexA(control)
      ? []
      : [control.title, ...control.titleVariants].map((title) => ({ title, control })),
  );
  const index = groupedBy(spelled, ({ title }) => normalizedTitle(title));
  return new Map(
    [...index].map(([title, found]) => [title, [...new Set(found.map(({ control }) => control))]]),
  );
}

/** A register can name the same wrong id ten thousand times, and a search looks at every control. */
const closestByControls = new WeakMap<readonly Control[], Map<string, readonly Control[]>>();
const mostIdsRemembered = 2_000;
const mostRemembered = 10;

function closestControls(
  controls: readonly Control[],
  id: string,
  most: number,
): readonly Control[] {
  const known = closestByControls.get(controls) ?? new Map<string, readonly Control[]>();
  closestByControls.set(controls, known);
  const found = known.get(id) ?? foundClosest(controls, id);
  if (known.size < mostIdsRemembered) {
    known.set(id, found);
  }
  return found.slice(0, most);
}

function foundClosest(controls: readonly Control[], id: string): readonly Control[] {
  const wanted = id.toUpperCase();
  return controls
    .filter((control) => !repeatsAnnexA(control))
    .map((control) => ({ control, cost: idDistance(wanted, control.id) }))
    .filter(({ cost }) => cost < farthestSuggestion)
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, mostRemembered)
    .map(({ control }) => control);
}

/** Beyond this, a suggestion would be a guess. */
const farthestSuggestion = 4;

/**
 * How far two ids are apart: typing errors first, and another section or another number of parts
 * counts more, since people mistype the last number most often.
 */
function idDistance(wanted: string, id: string): number {
  const [a, b] = [wanted.split('.'), id.split('.')];
  const otherSection = a[0] === b[0] && a[1] === b[1] ? 0 : 1.5;
  const otherLength = a.length === b.length ? 0 : 1;
  const numbersApart = Math.min(0.9, Math.abs(Number(a.at(-1)) - Number(b.at(-1))) / 100 || 0);
  return distance(wanted, id) + otherSection + otherLength + numbersApart + slip(wanted, id);
}

/** What is taken off where one digit is too many or missing, or two have changed places: 43 for 34. */
function slip(wanted: string, id: string): number {
  if (hasSwappedDigits(wanted, id)) {
    return -1.5;
  }
  return wanted.startsWith(id) || id.startsWith(wanted) ? -0.5 : 0;
}

function hasSwappedDigits(wanted: string, id: string): boolean {
  const [tens, ones] = wanted.slice(-2);
  return (
    wanted !== id && /\.\d\d$/.test(id) && `${wanted.slice(0, -2)}${ones ?? ''}${tens ?? ''}` === id
  );
}

function repeatsAnnexA({ standard, edition, id }: Control): boolean {
  return (
    standard === 'iso27017' && edition === '2026' && !['5.38', '5.39', '8.35', '8.36'].includes(id)
  );
}

function sameEdition(control: Control, group: ControlGroup): boolean {
  return control.standard === group.standard && control.edition === group.edition;
}

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}
