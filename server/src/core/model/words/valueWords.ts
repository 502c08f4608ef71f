import { memoize, once } from '../../base/memo.js';
import type { Vocabulary } from '../vocabulary.js';
import { applicabilityWords, type ApplicabilityWord } from './applicabilityWords.js';
import { statusWords, type StatusWord } from './statusWords.js';
import { indexOf, inTurn, listedIn, type Words } from './wordIndex.js';

/** The words for what the cells of a statement say, by what they mean. */
export interface ValueWords {
  readonly applicability: Words<ApplicabilityWord>;
  readonly status: Words<StatusWord>;
}

/** What is known anyway is held once: many versions of one configuration can be alive. */
const knownWords = once(() => ({
  applicability: indexOf<ApplicabilityWord>(listedIn(applicabilityWords)),
  stated: indexOf<StatusWord>(listedIn(statusWords)),
  undecided: indexOf<StatusWord>(listedIn({ undecided: applicabilityWords.undecided })),
}));

/** The words of a workspace, then those that are known anyway. */
export const wordsOf = memoize(({ values }: Vocabulary): ValueWords => {
  const known = knownWords();
  const ownOf = <Meaning extends string>(meanings: object): Words<Meaning> =>
    indexOf((Object.keys(meanings) as Meaning[]).map((one) => [one, values[one] ?? []]));
  return {
    applicability: inTurn(ownOf(applicabilityWords), known.applicability),
    // What states a status there ("open", "pending") comes first.
    status: inTurn(
      inTurn(ownOf<StatusWord>(statusWords), known.stated),
      inTurn(ownOf<StatusWord>({ undecided: true }), known.undecided),
    ),
  };
});
