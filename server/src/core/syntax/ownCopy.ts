/**
 * The same characters in memory of their own. What is cut out of a string keeps the whole string in
 * memory, so a few words that are remembered could keep each version of a document that was edited.
 */
export function ownCopy(text: string): string {
  if (text.length <= alwaysCopied) {
    return text;
  }
  // Joining makes a new string; what is cut out of that keeps nothing else alive.
  return ` ${text}`.slice(1);
}

/** So few characters take less than a note of where they stand; V8 copies them when they are cut out. */
const alwaysCopied = 12;
