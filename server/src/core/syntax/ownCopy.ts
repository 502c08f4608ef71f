/**
 * The same characters in memory of their own. What is cut out of a string keeps the whole string in
 * memory, so a few words that are remembered could keep each version of a document that was edited.
 */
export function ownCopy(text: string): string {
  // Joining makes a new string; what is cut out of that keeps nothing else alive.
  return ` ${text}`.slice(1);
}
