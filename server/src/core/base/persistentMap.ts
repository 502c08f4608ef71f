/**
 * A map that is never changed: `with` and `without` give new maps and share all but a small part
 * with the old one. Made for thousands of documents of which one changes at each key.
 */
export interface PersistentMap<Value> {
  readonly size: number;
  get(key: string): Value | undefined;
  has(key: string): boolean;
  /** In no particular order, but the same order for the same keys. */
  values(): Iterable<Value>;
  keys(): Iterable<string>;
  with(key: string, value: Value): PersistentMap<Value>;
  without(key: string): PersistentMap<Value>;
}

type Bucket<Value> = ReadonlyMap<string, Value>;

const bucketCount = 256;

/** A map without entries. */
export function emptyPersistentMap<Value>(): PersistentMap<Value> {
  return persistentMap<Value>([], 0);
}

/** Makes a map from `entries` at once; the last of two equal keys counts. */
export function persistentMapOf<Value>(
  entries: Iterable<readonly [string, Value]>,
): PersistentMap<Value> {
  const buckets: Map<string, Value>[] = [];
  let size = 0;
  for (const [key, value] of entries) {
    const index = bucketOf(key);
    const bucket = (buckets[index] ??= new Map<string, Value>());
    size += bucket.has(key) ? 0 : 1;
    bucket.set(key, value);
  }
  return persistentMap(buckets, size);
}

function persistentMap<Value>(
  buckets: readonly (Bucket<Value> | undefined)[],
  size: number,
): PersistentMap<Value> {
  function replaced(index: number, bucket: Bucket<Value>, newSize: number): PersistentMap<Value> {
    const copy = [...buckets];
    copy[index] = bucket;
    return persistentMap(copy, newSize);
  }
  const map: PersistentMap<Value> = {
    size,
    get: (key) => buckets[bucketOf(key)]?.get(key),
    has: (key) => buckets[bucketOf(key)]?.has(key) ?? false,
    *values() {
      for (const bucket of buckets) {
        yield* bucket?.values() ?? [];
      }
    },
    *keys() {
      for (const bucket of buckets) {
        yield* bucket?.keys() ?? [];
      }
    },
    with(key, value) {
      const index = bucketOf(key);
      const before = buckets[index];
      return replaced(index, new Map(before).set(key, value), size + (before?.has(key) ? 0 : 1));
    },
    without(key) {
      const index = bucketOf(key);
      const before = buckets[index];
      if (!before?.has(key)) {
        return map;
      }
      const bucket = new Map(before);
      bucket.delete(key);
      return replaced(index, bucket, size - 1);
    },
  };
  return map;
}

function bucketOf(key: string): number {
  let hash = 0;
  for (let index = 0; index < key.length; index += 1) {
    hash = (hash * 31 + key.charCodeAt(index)) | 0;
  }
  return (hash ^ (hash >>> 16)) & (bucketCount - 1);
}
