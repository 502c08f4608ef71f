import { listed, normalised } from './normalise.js';

/** Words by what they mean; keys are normalised. */
export interface Words<Meaning extends string> {
  /** What a value says that is nothing but the word. */
  readonly get: (key: string) => Meaning | undefined;
  readonly has: (key: string) => boolean;
  /** What a value says that begins with the word and goes on. */
  readonly opening: (key: string) => Meaning | undefined;
}

/** The words of the first, then those of the second. */
export function inTurn<Meaning extends string>(
  first: Words<Meaning>,
  second: Words<Meaning>,
): Words<Meaning> {
  return {
    get: (key) => first.get(key) ?? second.get(key),
    has: (key) => first.has(key) || second.has(key),
    opening: (key) => first.opening(key) ?? second.opening(key),
  };
}

type MeaningWords<Meaning> = readonly (readonly [Meaning, readonly string[]])[];

/** The words of each meaning, of which a list holds many. */
export function listedIn<Meaning extends string>(
  lists: Readonly<Record<Meaning, string>>,
): MeaningWords<Meaning> {
  return (Object.keys(lists) as Meaning[]).map((meaning) => [meaning, listed(lists[meaning])]);
}

/** What the words mean; one with a sign of equality before it says so only where nothing follows. */
export function indexOf<Meaning extends string>(words: MeaningWords<Meaning>): Words<Meaning> {
  const known = new Map(
    words.flatMap(([meaning, list]) => list.map((word) => [normalised(word), meaning] as const)),
  );
  const standingAlone = new Set(
    words.flatMap(([, list]) => list.filter((word) => word.startsWith('=')).map(normalised)),
  );
  return {
    get: (key) => known.get(key),
    has: (key) => known.has(key),
    opening: (key) => (standingAlone.has(key) ? undefined : known.get(key)),
  };
}
