/**
 * What `valuesOf` gives for each of `items`, in one list. The same as `flatMap`, which V8 leaves to its
 * runtime: with the few items that most places have, that took a twentieth of a check.
 */
export function flatOf<Item, Value>(
  items: readonly Item[],
  valuesOf: (item: Item, index: number) => readonly Value[],
): Value[] {
  const all: Value[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Item;
    for (const value of valuesOf(item, index)) {
      all.push(value);
    }
  }
  return all;
}
