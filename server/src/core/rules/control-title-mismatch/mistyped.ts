import { distance } from 'fastest-levenshtein';

import type { Control } from '../../catalogue/control.js';
import { normalizedTitle } from '../../catalogue/titles.js';

/** A few letters differ in a text that is otherwise the title. */
export function isMistyped({ title }: Control, text: string): boolean {
  const [right, written] = [normalizedTitle(title), normalizedTitle(text)];
  const cost = distance(right, written);
  return right.length >= 12 && cost > 0 && cost <= 2 && hasSameWords(right, written);
}

/** As many words, of which none only ends otherwise: a shortened title or another wording is left alone. */
function hasSameWords(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  const differing = first.filter((word, index) => word !== second[index]);
  return first.length === second.length && differing.every((word) => !isOtherEnding(word, second));
}

/** Another ending is another wording, not a slip: `protection` and `protecting`, `control` and `controls`. */
function isOtherEnding(word: string, others: readonly string[]): boolean {
  return others.some((other) => {
    const shared = sharedStart(word, other);
    return (
      shared >= 5 && word.length - shared <= longestEnding && other.length - shared <= longestEnding
    );
  });
}

const longestEnding = 3;

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) {
    length += 1;
  }
  return length;
}
