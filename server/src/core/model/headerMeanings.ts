import type { HeaderMeaning } from './words/headerMeaning.js';

/** What the headers of a table mean, in their order; undefined where a header is not understood. */
export type Meanings = readonly (HeaderMeaning | undefined)[];

export function hasAny(meanings: Meanings, wanted: readonly HeaderMeaning[]): boolean {
  return wanted.some((meaning) => meanings.includes(meaning));
}

/** Both likelihood and impact, under their names or their letters. */
export function isWeighed(meanings: Meanings): boolean {
  return (
    hasAny(meanings, ['likelihood', 'likelihoodLetter']) &&
    hasAny(meanings, ['impact', 'impactLetter'])
  );
}
