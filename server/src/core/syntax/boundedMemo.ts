import { ownCopy } from './ownCopy.js';

/** How many results are kept at least, if their texts are short; at most twice as many are. */
const usualSize = 4_000;

/** For words that all documents share: their keys, the headers of their columns, the names of their folders. */
export const sizeForWords = 500;

/**
 * Characters of the texts, after which results are let go as well: each key in a long table makes
 * another long text, and some thousands of those would fill the memory.
 */
const mostCharacters = 1_000_000;

/** Texts that are longer are rarely met twice. */
const maximumLength = 20_000;

/** Remembers the results for the texts that were asked for last. */
export function remember<Value>(
  compute: (text: string) => Value,
  size = usualSize,
): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  let characters = 0;
  forgetting.push(() => {
    recent = new Map();
    older = new Map();
    characters = 0;
  });
  return (text) => {
    if (text.length > maximumLength) {
      return compute(text);
    }
    const known = recent.get(text);
    if (known !== undefined) {
      return known;
    }
    const key = ownCopy(text);
    const value = older.get(key) ?? compute(key);
    if (recent.size >= size || characters > mostCharacters) {
      older = recent;
      recent = new Map();
      characters = 0;
    }
    recent.set(key, value);
    characters += key.length;
    return value;
  };
}

/** Lets go everything that is remembered of texts; it is computed again when it is asked for. */
export function forgetTexts(): void {
  for (const forget of forgetting) {
    forget();
  }
}

const forgetting: (() => void)[] = [];
