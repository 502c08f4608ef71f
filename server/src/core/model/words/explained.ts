import type { Vocabulary } from '../vocabulary.js';
import type { ApplicabilityWord } from './applicabilityWords.js';
import { normalised } from './normalise.js';
import type { StatusWord } from './statusWords.js';
import { wordsOf } from './valueWords.js';

/** What a word says of a control, whichever column it stands in; both absent for other words. */
export interface Meanings {
  readonly applicability: ApplicabilityWord | undefined;
  readonly status: StatusWord | undefined;
}

/**
 * What `words` say where a legend explains a sign by them: known words, or a known phrase with which they
 * begin ("partly implemented, see plan"). A short word with more behind it says nothing: "no evidence".
 */
export function explainedBy(words: string, vocabulary: Vocabulary): Meanings {
  const known = wordsOf(vocabulary);
  const key = normalised(words);
  const alone: Meanings = {
    applicability: known.applicability.get(key),
    status: known.status.get(key),
  };
  const parts = key.split(' ');
  for (let length = Math.min(parts.length, 5); length > 0 && !saysAny(alone); length -= 1) {
    const phrase = parts.slice(0, length).join(' ');
    const said = {
      applicability: known.applicability.opening(phrase),
      status: known.status.opening(phrase),
    };
    if (phrase.length >= shortestOpening && saysAny(said)) {
      return said;
    }
  }
  return alone;
}

const shortestOpening = 8;

/** Whether words say anything of a control. */
export function saysAny({ applicability, status }: Meanings): boolean {
  return applicability !== undefined || status !== undefined;
}
