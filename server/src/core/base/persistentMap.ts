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
  /** The map with all `entries`; the last of two equal keys counts. */
  withAll(entries: readonly (readonly [string, Value])[]): PersistentMap<Value>;
  without(key: string): PersistentMap<Value>;
}

type Bucket<Value> = ReadonlyMap<string, Value>;

const bucketCount = 256;

/** A map without entries. */
export function emptyPersistentMap<Value>(): PersistentMap<Value> {
  return persistentMap<Value>([], 0);
}

type Buckets<Value> = readonly (Bucket<Value> | undefined)[];

function persistentMap<Value>(buckets: Buckets<Value>, size: number): PersistentMap<Value> {
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
    with: (key, value) => mapWith(buckets, size, [[key, value]]),
    withAll: (entries) => mapWith(buckets, size, entries),
    without: (key) => (map.has(key) ? mapWithout(buckets, size, key) : map),
  };
  return map;
}

function mapWith<Value>(
  buckets: Buckets<Value>,
  size: number,
  entries: readonly (readonly [string, Value])[],
): PersistentMap<Value> {
  const copy = [...buckets];
  const own = new Map<number, Map<string, Value>>();
  let newSize = size;
  for (const [key, value] of entries) {
    const index = bucketOf(key);
    const bucket = own.get(index) ?? new Map(buckets[index]);
    own.set(index, bucket);
    newSize += bucket.has(key) ? 0 : 1;
    copy[index] = bucket.set(key, value);
  }
  return persistentMap(copy, newSize);
}

function mapWithout<Value>(
  buckets: Buckets<Value>,
  size: number,
  key: string,
): PersistentMap<Value> {
  const index = bucketOf(key);
  const bucket = new Map(buckets[index]);
  bucket.delete(key);
  const copy = [...buckets];
  copy[index] = bucket;
  return persistentMap(copy, size - 1);
}

function bucketOf(key: string): number {
  let hash = 0;
  for (let index = 0; index < key.length; index += 1) {
    hash = (hash * 31 + key.charCodeAt(index)) | 0;
  }
  return (hash ^ (hash >>> 16)) & (bucketCount - 1);
}
