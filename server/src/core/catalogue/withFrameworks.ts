import { distance } from 'fastest-levenshtein';

import { once } from '../base/memo.js';
import type { Catalogue } from './catalogue.js';
import type { Control, ControlId } from './control.js';
import { controlsOf, type Framework } from './framework.js';
import { frameworkIdsOf } from './frameworkIds.js';
import { normalizedTitle } from './titles.js';

/**
 * The same catalogue with the controls of further frameworks behind its own. An id that is known
 * already keeps its meaning. Titles of the standards come before those of a framework, and an
 * unknown id is only compared with those of its own kind.
 */
export function withFrameworks(catalogue: Catalogue, frameworks: readonly Framework[]): Catalogue {
  const ids = frameworkIdsOf(frameworks, []);
  if (!ids) {
    return catalogue;
  }
  const byId = new Map<ControlId, Control>();
  for (const control of frameworks.flatMap(controlsOf)) {
    if (!catalogue.find(control.id) && !byId.has(control.id)) {
      byId.set(control.id, control);
    }
  }
  const added = [...byId.values()];
  const byTitle = once(() => titleIndex(added));
  return Object.freeze({
    ...catalogue,
    added,
    controls: [...catalogue.controls, ...added],
    find: (id: ControlId) => catalogue.find(id) ?? byId.get(id),
    edition: (standard: string, edition: string) => {
      const known = catalogue.edition(standard, edition);
      return known.length > 0
        ? known
        : added.filter((one) => one.standard === standard && one.edition === edition);
    },
    closest: (id: string, most: number) =>
      ids.hasShape(id) ? closestOf(added, id, most) : catalogue.closest(id, most),
    withTitle: (title: string) => {
      const known = catalogue.withTitle(title);
      return known.length > 0 ? known : (byTitle().get(normalizedTitle(title)) ?? []);
    },
  });
}

/** Beyond this, a suggestion would be a guess. */
const farthestSuggestion = 3;

function closestOf(controls: readonly Control[], id: string, most: number): readonly Control[] {
  const letters = lettersOf(id);
  return controls
    .filter((control) => lettersOf(control.id) === letters)
    .map((control) => ({ control, cost: distance(id, control.id) }))
    .filter(({ cost }) => cost <= farthestSuggestion)
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map(({ control }) => control);
}

function lettersOf(id: string): string {
  return /^\P{N}*/u.exec(id)?.[0] ?? '';
}

function titleIndex(controls: readonly Control[]): ReadonlyMap<string, readonly Control[]> {
  const index = new Map<string, Control[]>();
  for (const control of controls) {
    const title = normalizedTitle(control.title);
    const found = index.get(title) ?? [];
    index.set(title, found);
    found.push(control);
  }
  index.delete('');
  return index;
}
