/** Where `search` is first found in `text` at or behind `from`, or the text's length. */
export function indexOrEnd(text: string, search: string, from: number): number {
  const index = text.indexOf(search, from);
  return index < 0 ? text.length : index;
}
