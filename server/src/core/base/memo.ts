/**
 * Remembers one result per key object.
 *
 * Keys must be immutable: a document version, a chunk, a workspace snapshot. A result lives exactly
 * as long as its key, so nothing has to be invalidated.
 */
export function memoize<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const results = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = results.get(key);
    if (known) {
      return known.value;
    }
    const value = compute(key);
    results.set(key, { value });
    return value;
  };
}

/** Remembers one result per pair of key objects; see {@link memoize}. */
export function memoizePair<First extends object, Second extends object, Value>(
  compute: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const results = new WeakMap<First, WeakMap<Second, { readonly value: Value }>>();
  return (first, second) => {
    let bySecond = results.get(first);
    if (!bySecond) {
      bySecond = new WeakMap();
      results.set(first, bySecond);
    }
    const known = bySecond.get(second);
    if (known) {
      return known.value;
    }
    const value = compute(first, second);
    bySecond.set(second, { value });
    return value;
  };
}

/** Computes on the first call and gives the same value ever after. */
export function once<Value>(compute: () => Value): () => Value {
  let result: { readonly value: Value } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
