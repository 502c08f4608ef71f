import type { TextRange } from '../base/textRange.js';
import { indexAt, type Sentence } from './ownSentence.js';
import {
  factsOf,
  type Reach,
  type SentenceFacts,
  type SentenceOfParagraph,
  type Telling,
} from './sentenceFacts.js';

/**
 * Gives whether words of the past speak of what stands at a range of `text`: in its own sentence; in the
 * one before or behind it, if that has nothing of its own to speak of; in an introduction above it, up
 * to a sentence that speaks of today; or in one that closes a list ("Both were replaced.").
 */
export function toldPastIn(
  text: string,
  sentences: readonly SentenceOfParagraph[],
  telling: Telling,
): (range: TextRange) => boolean {
  const facts = withFollowing(factsOf(text, sentences, telling));
  const [carried, closed] = [carriedOver(facts), closedBack(facts)];
  return (range) => {
    const index = indexAt(sentences, range.start);
    const first = firstOf(text, sentences, { index, range });
    return (
      facts[first]?.saysOn === true ||
      facts[index]?.saysOn === true ||
      isToldBeside(facts, { first, index }) ||
      carried[index] === true ||
      closed[index] === true
    );
  };
}

/** The index of the sentence of an id; where it comes first, behind a short word, that of the short word. */
function firstOf(
  text: string,
  sentences: readonly Sentence[],
  { index, range }: { readonly index: number; readonly range: TextRange },
): number {
  const sentence = sentences[index];
  const isFirst =
    sentence?.mayGoOn === true &&
    range.start - sentence.start <= mostSigns &&
    !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, range.start));
  return isFirst ? index - 1 : index;
}

/** As many signs and spaces may stand before an id that comes first. */
const mostSigns = 8;

function isToldBeside(
  facts: readonly SentenceWithFollowing[],
  { first, index }: Record<'first' | 'index', number>,
): boolean {
  const behind = (facts[index]?.last ?? index) + 1;
  return (
    (facts[first]?.isBehind === true && facts[first - 1]?.saysAlone === true) ||
    facts[behind]?.saysOfOneBefore === true
  );
}

/** A sentence with those behind it that go on about the same thing. */
interface SentenceWithFollowing extends SentenceFacts {
  readonly saysOn: boolean;
  readonly namesOn: boolean;
  /** They tell of the past of what stands before them. */
  readonly saysOfOneBefore: boolean;
  /** The index of the last of them. */
  readonly last: number;
}

function withFollowing(facts: readonly SentenceFacts[]): readonly SentenceWithFollowing[] {
  const found: SentenceWithFollowing[] = [];
  for (const [index, one] of [...facts.entries()].toReversed()) {
    const next = found.at(-1);
    const following = next?.goesOn === true ? next : { saysOn: false, namesOn: false, last: index };
    const saysOn = one.says || following.saysOn;
    const namesOn = one.names || following.namesOn;
    const saysOfOneBefore = saysOn && !namesOn && canSpeakOfOneBefore(one);
    found.push({ ...one, saysOn, namesOn, saysOfOneBefore, last: following.last });
  }
  return found.toReversed();
}

function canSpeakOfOneBefore({ isBehind, isForOthers }: SentenceFacts): boolean {
  return isBehind && isForOthers;
}

/** Whether an introduction reaches a sentence, or it says that the same holds for its id. */
function carriedOver(facts: readonly SentenceFacts[]): readonly boolean[] {
  let reach: Reach;
  let isPast = false;
  return facts.map((one) => {
    reach = reachAt(one, reach);
    const isReached = reach !== undefined || (isPast && one.isBehind && one.saysAlso);
    reach = strongerOf(one.introduces, reach);
    isPast = isReached || one.says;
    return isReached;
  });
}

/** What is left at a sentence of the reach of an introduction above it. A list ends where no id opens the sentence. */
function reachAt({ isInParagraph, isNow, opensWithId }: SentenceFacts, reach: Reach): Reach {
  const goesOn = isInParagraph && !isNow;
  return goesOn && (reach === 'all' || opensWithId) ? reach : undefined;
}

function strongerOf(one: Reach, other: Reach): Reach {
  return one === 'all' || other === 'all' ? 'all' : (one ?? other);
}

/** Whether a sentence that closes a list reaches back to a sentence. */
function closedBack(facts: readonly SentenceFacts[]): readonly boolean[] {
  let left = 0;
  const found = facts.toReversed().map((one, index) => {
    const isLastBefore = facts[facts.length - index]?.isBehind === true;
    left = isLastBefore && one.names && !one.isNow ? left : 0;
    const isReached = left > 0;
    left = Math.max(left - 1, one.closes);
    return isReached;
  });
  return found.toReversed();
}
