/** For each key, what each document (by uri) says about it. */
export type Index<Key, Value> = ReadonlyMap<Key, ReadonlyMap<string, Value>>;

/** What one document said about the keys of an index, and says now. */
export interface IndexChange<Key, Value> {
  readonly uri: string;
  readonly before: ReadonlyMap<Key, Value>;
  readonly after: ReadonlyMap<Key, Value>;
}

/**
 * The index after documents have changed. Only keys whose value differs are copied, each once however
 * many documents there are; where none does, the result is `index` itself.
 */
export function reindexed<Key, Value>(
  index: Index<Key, Value>,
  changes: readonly IndexChange<Key, Value>[],
): Index<Key, Value> {
  const copies = new Map<Key, Map<string, Value>>();
  function copyOf(key: Key): Map<string, Value> {
    const copy = copies.get(key) ?? new Map(index.get(key));
    copies.set(key, copy);
    return copy;
  }
  for (const { uri, before, after } of changes) {
    for (const key of before.keys()) {
      if (!after.has(key)) {
        copyOf(key).delete(uri);
      }
    }
    for (const [key, value] of after) {
      if (!sameValue(before.get(key), value)) {
        copyOf(key).set(uri, value);
      }
    }
  }
  return copies.size === 0 ? index : merged(index, copies);
}

function merged<Key, Value>(
  index: Index<Key, Value>,
  copies: ReadonlyMap<Key, ReadonlyMap<string, Value>>,
): Index<Key, Value> {
  const result = new Map(index);
  for (const [key, copy] of copies) {
    if (copy.size > 0) {
      result.set(key, copy);
    } else {
      result.delete(key);
    }
  }
  return result;
}

/** Values are small plain data, so their text tells whether they differ. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
