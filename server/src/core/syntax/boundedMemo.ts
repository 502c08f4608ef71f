import { ownCopy } from './ownCopy.js';

/** How many results are kept at least; at most twice as many are. */
const size = 4_000;

/** Texts that are longer are rarely met twice. */
const maximumLength = 20_000;

/** Remembers the results for the texts that were asked for last. */
export function remember<Value>(compute: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
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
    if (recent.size >= size) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  };
}
