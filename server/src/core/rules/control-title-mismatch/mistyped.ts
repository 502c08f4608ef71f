import { distance } from 'fastest-levenshtein';

import type { Control } from '../../catalogue/control.js';
import { normalizedTitle } from '../../catalogue/titles.js';

const shortTitle = 12;
const shortestTitle = 7;

/** A few letters differ in a text that is otherwise the title; in a short one, one letter. */
export function isMistyped({ title }: Control, text: string): boolean {
  const [right, written] = [normalizedTitle(title), normalizedTitle(text)];
  const cost = right.length < shortestTitle ? 0 : distance(right, written);
  const most = right.length < shortTitle ? 1 : 2;
  return cost > 0 && cost <= most && hasSameWords(right, written);
}

/** As many words, of which none is only another form: a shortened title or another wording is left alone. */
function hasSameWords(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  return (
    first.length === second.length &&
    first.every((word, index) => word === second[index] || !isOtherForm(word, second[index] ?? ''))
  );
}

/**
 * Another form of a word is another wording, not a slip: `protection` and `protecting`, `control` and
 * `controls`; but not what only shares letters and ends with none of the endings that words have.
 */
function isOtherForm(word: string, other: string): boolean {
  const stems = stemsOf(other);
  return stemsOf(word).some((stem) => stems.includes(stem));
}

/** A word without each of the endings that it has. */
function stemsOf(word: string): readonly string[] {
  return endings.flatMap((ending) => (ending.test(word) ? [word.replace(ending, '')] : []));
}

const endings: readonly RegExp[] = [
  ...[/$/, /(?<!s)s$/, /es$/, /e$/, /ed$/, /ings?$/, /ions?$/, /ations?$/, /ments?$/],
  ...[/ies$/, /y$/, /ied$/, /e?rs?$/, /ors?$/, /al$/, /ally$/, /ly$/, /ive$/, /ics?$/, /ical$/],
  ...[/able$/, /ible$/, /ances?$/, /ences?$/, /ages?$/, /ness$/, /um$/, /a$/],
];
