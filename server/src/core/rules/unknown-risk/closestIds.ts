import { distance } from 'fastest-levenshtein';

/** How many suggestions a person wants to choose from. */
const mostSuggestions = 3;

/** Those of `ids` that differ from `id` by one or two characters, the closest first. */
export function closestIds(id: string, ids: Iterable<string>): readonly string[] {
  return [...ids]
    .filter((other) => Math.abs(other.length - id.length) <= 2)
    .map((other) => ({ other, cost: distance(id, other) }))
    .filter(({ cost }) => cost > 0 && cost <= 2)
    .toSorted((a, b) => a.cost - b.cost || (a.other < b.other ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ other }) => other);
}
