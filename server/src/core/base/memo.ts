/**
 * An object that carries what is remembered about it.
 *
 * Any object can be a key of {@link memoize}. One that is asked about often, such as a document or a
 * chunk, is made by a class of this kind: looking up costs a fraction of a `WeakMap`, of which each
 * entry also costs the collector of garbage.
 */
export class Remembering {
  readonly #results: unknown[] = [];
  /** Shared by all keys of one kind, so that each carries a place only for what is asked of its kind. */
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  /**
   * What is remembered about `key`, where `own` says if it carries that itself, else in `elsewhere`. In one
   * piece, since nothing else is asked as often.
   */
  static get<Result>(
    key: object,
    own: OwnPlace,
    elsewhere: WeakMap<object, Result>,
  ): Result | undefined {
    if (!(#results in key)) {
      return elsewhere.get(key);
    }
    const places = key.#places;
    const place = own.places === places ? own.place : placeIn(places, own);
    return key.#results[place] as Result | undefined;
  }

  /** Has `key` carry `result`; says whether it can. */
  static set(key: object, own: OwnPlace, result: unknown): boolean {
    if (!(#results in key)) {
      return false;
    }
    const known = placeIn(key.#places, own);
    const place = known === nowhere ? takePlace(own, key.#places) : known;
    const results = key.#results;
    while (results.length < place) {
      results.push(undefined);
    }
    results[place] = result;
    return true;
  }

  /** Lets go what {@link memoizePassing} and {@link memoizePassingPair} have kept for `key`; other keys keep what they have. */
  static forget(key: object): void {
    if (!(#results in key)) {
      return;
    }
    for (const place of key.#places.passing) {
      if (place < key.#results.length) {
        key.#results[place] = undefined;
      }
    }
  }
}

/** Which functions remember something about keys of one kind. */
export interface Places {
  count: number;
  /** The places of results that are let go by {@link Remembering.forget}. */
  readonly passing: number[];
}

/** No function remembers anything yet about keys of a new kind. */
export function newPlaces(): Places {
  return { count: 0, passing: [] };
}

/** Where a function's results stand in the keys of each kind that it was asked about. */
interface OwnPlace {
  /** The first kind and the place there: nearly all functions are asked about one kind. */
  places: Places | undefined;
  place: number;
  /** The places in keys of other kinds, where the same number is another function's. */
  others: Map<Places, number> | undefined;
  readonly isPassing: boolean;
}

function placeIn(places: Places, own: OwnPlace): number {
  return own.places === places ? own.place : (own.others?.get(places) ?? nowhere);
}

function takePlace(own: OwnPlace, places: Places): number {
  const place = places.count;
  places.count += 1;
  if (own.places === undefined) {
    [own.places, own.place] = [places, place];
  } else {
    own.others ??= new Map();
    own.others.set(places, place);
  }
  if (own.isPassing) {
    places.passing.push(place);
  }
  return place;
}

/** No key carries as many results. */
const nowhere = 1_000_000;

/** Where one function's results stand: in the key where it carries them, else here. */
class Results<Key extends object, Result extends object> {
  readonly #elsewhere = new WeakMap<Key, Result>();
  readonly #own: OwnPlace;

  constructor(isPassing = false) {
    this.#own = { places: undefined, place: nowhere, others: undefined, isPassing };
  }

  get(key: Key): Result | undefined {
    return Remembering.get(key, this.#own, this.#elsewhere);
  }

  set(key: Key, result: Result): void {
    if (!Remembering.set(key, this.#own, result)) {
      this.#elsewhere.set(key, result);
    }
  }
}

/**
 * Remembers one result per key object.
 *
 * Keys must be immutable: a document version, a chunk, a workspace snapshot. A result lives exactly
 * as long as its key, so nothing has to be invalidated.
 */
export function memoize<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  return remembering(compute, new Results<Key, { readonly value: Value }>());
}

/** A remembered function, and a way to tell it a result that is known already. */
export interface Told<Key, Value> {
  readonly of: (key: Key) => Value;
  readonly tell: (key: Key, value: Value) => void;
  readonly isKnown: (key: Key) => boolean;
}

/** The same for results that may be known from elsewhere. */
export function memoizeTold<Key extends object, Value>(
  compute: (key: Key) => Value,
): Told<Key, Value> {
  const results = new Results<Key, { readonly value: Value }>();
  return {
    of: remembering(compute, results),
    tell(key, value) {
      results.set(key, { value });
    },
    isKnown: (key) => results.get(key) !== undefined,
  };
}

/** The same for results that take much memory, which keys can be made to forget. */
export function memoizePassing<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  return remembering(compute, new Results<Key, { readonly value: Value }>(true));
}

function remembering<Key extends object, Value>(
  compute: (key: Key) => Value,
  results: Results<Key, { readonly value: Value }>,
): (key: Key) => Value {
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

/** For how many second keys a first one remembers results, the ones used last. */
const mostPairs = 4;

interface PairResult<Value> {
  /** The second key's own number, which does not keep it alive. */
  readonly number: number;
  readonly value: Value;
  readonly before: PairResult<Value> | undefined;
}

/**
 * Remembers one result per pair of key objects; see {@link memoize}. Of each first key only the
 * results for a few second ones are kept, so that a chunk that outlives many states of the workspace
 * does not gather one for each of them.
 */
export function memoizePair<First extends object, Second extends object, Value>(
  compute: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  return rememberingPairs(compute, new Results<First, PairResult<Value>>());
}

/** The same for results that take much memory, which first keys can be made to forget. */
export function memoizePassingPair<First extends object, Second extends object, Value>(
  compute: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  return rememberingPairs(compute, new Results<First, PairResult<Value>>(true));
}

function rememberingPairs<First extends object, Second extends object, Value>(
  compute: (first: First, second: Second) => Value,
  results: Results<First, PairResult<Value>>,
): (first: First, second: Second) => Value {
  return (first, second) => {
    const number = numberOf(second);
    for (let known = results.get(first); known; known = known.before) {
      if (known.number === number) {
        return known.value;
      }
    }
    const value = compute(first, second);
    results.set(first, { number, value, before: shortened(results.get(first)) });
    return value;
  };
}

/** The latest results without those that are too many. */
function shortened<Value>(
  known: PairResult<Value> | undefined,
  most = mostPairs - 1,
): PairResult<Value> | undefined {
  return known && most > 0 ? { ...known, before: shortened(known.before, most - 1) } : undefined;
}

/** A number that no other object has, so that an object can be known again without being kept alive. */
export function numberOf(key: object): number {
  const known = numbers.get(key);
  if (known !== undefined) {
    return known;
  }
  lastNumber += 1;
  numbers.set(key, lastNumber);
  return lastNumber;
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** Computes on the first call and gives the same value ever after. */
export function once<Value>(compute: () => Value): () => Value {
  let result: { readonly value: Value } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
