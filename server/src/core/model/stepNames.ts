import { plainLetters } from './words/normalise.js';

/** Which step or level each way of writing it names. */
export interface NamePlaces {
  /** By the key that {@link plainStep} gives, with the signs that tell names apart. */
  readonly exact: ReadonlyMap<string, number>;
  /** By the key without signs, the names that have none: what else stands beside them is decoration. */
  readonly unsigned: ReadonlyMap<string, number>;
}

/** What names a step, as {@link plainStep} gives it. */
export interface NameKey {
  readonly key: string;
  readonly place: number;
}

/**
 * A name or the text of a cell as they are compared: letters, digits, less and more, no accents and
 * capitals. Of other signs only those that can tell names apart stay: plus and minus but between
 * words, a sign that is repeated beside words, and all signs where there are no words.
 */
export function plainStep(text: string): string {
  const parts =
    plainLetters(text.slice(0, longestText))
      .replaceAll(/[‐‑‒–—−]/g, '-')
      // What joins words, as in "4 – Likely" and "Low-Medium", is no sign of its own.
      .replaceAll(/(?<=[\p{L}\p{N}])[+-](?=[\p{L}\p{N}])|(?<=\S\s)[+-](?=\s+\S)/gu, ' ')
      .match(/[\p{L}\p{N}]+|[<>≤≥+-]|[\p{So}!*#•†]/gu) ?? [];
  return parts.some((part) => /\p{L}/u.test(part))
    ? parts.filter((part, at) => isTelling(part, [parts[at - 1], parts[at + 1]])).join(' ')
    : parts.join(' ');
}

const longestText = 200;

function isTelling(part: string, neighbours: readonly (string | undefined)[]): boolean {
  return /[\p{L}\p{N}<>≤≥+-]/u.test(part) || neighbours.includes(part);
}

/** A key with no sign but less and more. */
export function withoutSigns(key: string): string {
  return key
    .split(' ')
    .filter((part) => /[\p{L}\p{N}<>≤≥]/u.test(part))
    .join(' ');
}

/** A key without the numbers that stand for themselves. */
export function withoutNumbers(key: string): string {
  return key
    .replaceAll(/(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

/**
 * The places that `keys` name, the first one where several have the same key. `names` are the keys of
 * all names in their order: of those that only a sign tells apart, none is meant without it.
 */
export function namePlaces(keys: readonly NameKey[], names: readonly string[]): NamePlaces {
  const owns = names.map(withoutNumbers);
  const isAlone = owns.map((own) =>
    owns.every((other) => other === own || withoutSigns(other) !== withoutSigns(own)),
  );
  const exact = new Map<string, number>();
  const unsigned = new Map<string, number>();
  for (const { key, place } of keys) {
    put(exact, key, place);
  }
  for (const { key, place } of keys.filter((one) => isAlone[one.place])) {
    const plain = withoutSigns(key);
    put(exact, plain, place);
    if (plain === key) {
      put(unsigned, plain, place);
    }
  }
  return { exact, unsigned };
}

/** The place that a text names whose key is `key`. */
export function placeOf({ exact, unsigned }: NamePlaces, key: string): number | undefined {
  return exact.get(key) ?? unsigned.get(withoutSigns(key));
}

function put(places: Map<string, number>, key: string, place: number): void {
  if (key !== '' && !places.has(key)) {
    places.set(key, place);
  }
}
