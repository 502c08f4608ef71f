import type { Catalogue } from '../catalogue/catalogue.js';
import type { Control } from '../catalogue/control.js';
import { normalizedTitle } from '../catalogue/titles.js';
import { translationsOf } from '../catalogue/translatedTitles.js';
import { aboutOf } from './controlDetails.js';

/** The controls that have the words that a person looks for, each in the order in which they were given. */
export interface FoundControls {
  /** Every word stands in the title. */
  readonly inTitle: readonly Control[];
  /** Every word stands in the title or in what the control is about. */
  readonly inText: readonly Control[];
}

/**
 * Finds the controls that have every word of `written`. A word of four letters or more also finds
 * longer words that begin with it, and words that share its first six letters: "responsibility" finds
 * "responsibilities". Words such as "of" do not count; nothing is found where no other is given.
 */
export function searchControls(
  written: string,
  controls: readonly Control[],
  catalogue: Catalogue,
): FoundControls {
  const wanted = wordsOf(written);
  const inTitle: Control[] = [];
  const inText: Control[] = [];
  for (const control of wanted.length === 0 ? [] : controls) {
    const title = wordsOf([control.title, ...control.titleVariants].join(' '));
    if (hasAll(title, wanted)) {
      inTitle.push(control);
    } else if (hasAll([...title, ...wordsOf(aboutOf(control, catalogue, 'en'))], wanted)) {
      inText.push(control);
    }
  }
  return { inTitle, inText };
}

/** The controls that have every word of `written` in one of their titles in another language than English. */
export function searchTranslations(
  written: string,
  controls: readonly Control[],
): readonly Control[] {
  const wanted = wordsOf(written);
  return wanted.length === 0
    ? []
    : controls.filter((control) =>
        translationsOf(control).some((title) => hasAll(wordsOf(title), wanted)),
      );
}

function wordsOf(text: string): readonly string[] {
  return normalizedTitle(text)
    .split(' ')
    .filter((word) => word !== '');
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((one) => words.some((word) => isMeant(one, word)));
}

/** Shorter beginnings stand in too many words: "log" is no reason to show logistics. */
const shortestBeginning = 4;

/** English words with this many letters in common at their start mostly have one stem. */
const stemLength = 6;

function isMeant(wanted: string, word: string): boolean {
  if (wanted === word) {
    return true;
  }
  return (
    (wanted.length >= shortestBeginning && word.startsWith(wanted)) ||
    (wanted.length >= stemLength && word.startsWith(wanted.slice(0, stemLength)))
  );
}
