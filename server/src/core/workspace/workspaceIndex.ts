/** For each key, what each document (by uri) says about it. */
export type Index<Key, Value> = ReadonlyMap<Key, ReadonlyMap<string, Value>>;

/**
 * The index after one document has changed: `before` and `after` are what it said and says. Only
 * keys whose value differs are copied; where none does, the result is `index` itself.
 */
export function reindexed<Key, Value>(
  index: Index<Key, Value>,
  uri: string,
  before: ReadonlyMap<Key, Value>,
  after: ReadonlyMap<Key, Value>,
): Index<Key, Value> {
  const removed = [...before.keys()].filter((key) => !after.has(key));
  const changed = [...after].filter(([key, value]) => !sameValue(before.get(key), value));
  if (removed.length === 0 && changed.length === 0) {
    return index;
  }
  const result = new Map(index);
  for (const key of removed) {
    const rest = new Map(result.get(key));
    rest.delete(uri);
    if (rest.size > 0) {
      result.set(key, rest);
    } else {
      result.delete(key);
    }
  }
  for (const [key, value] of changed) {
    result.set(key, new Map(result.get(key)).set(uri, value));
  }
  return result;
}

/** Values are small plain data, so their text tells whether they differ. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
