import { alsoWords, closesList, nowWords, opensWithId } from '../model/words/pastWords.js';
import type { Sentence } from './ownSentence.js';

/** What words of the past are asked for, and by which signs. */
export interface Telling {
  /** Whether a sentence tells of the past. */
  readonly says: (text: string) => boolean;
  /** Whether a sentence can mean with that what those beside it speak of. */
  readonly isForOthers: (text: string) => boolean;
  /** Whether words without an id say of those that follow that they are of the past. */
  readonly introduces: (text: string) => boolean;
  /** Finds what a sentence speaks of by its id. */
  readonly names: RegExp;
  /** Where in the text, in order, something is named that there is today: no introduction reaches beyond. */
  readonly today: readonly number[];
}

/** A sentence, and whether it goes on with the paragraph of the one before it. */
export type SentenceOfParagraph = Sentence & { readonly isInParagraph: boolean };

/** What a sentence says of the past and of today. */
export interface SentenceFacts extends SentenceOfParagraph {
  readonly says: boolean;
  readonly isForOthers: boolean;
  readonly names: boolean;
  /** It tells of the past, and has nothing of its own to speak of. */
  readonly saysAlone: boolean;
  readonly isNow: boolean;
  /** Which of the sentences behind it an introduction means: all, or those of a list. */
  readonly introduces: Reach;
  /** An id opens it: "A.9.4.3 Passwords." */
  readonly opensWithId: boolean;
  /** It says of an id only that the same holds for it: "POL-08 too." */
  readonly saysAlso: boolean;
  /** So many sentences before it with ids are meant by it: "Both were replaced." */
  readonly closes: number;
}

/** How far an introduction reaches. */
export type Reach = 'all' | 'listed' | undefined;

/** What each of `sentences` of `text` says, asked once. */
export function factsOf(
  text: string,
  sentences: readonly SentenceOfParagraph[],
  telling: Telling,
): readonly SentenceFacts[] {
  let nextToday = 0;
  return sentences.map((sentence) => {
    while ((telling.today[nextToday] ?? Infinity) < sentence.start) {
      nextToday += 1;
    }
    const namesToday = (telling.today[nextToday] ?? Infinity) < sentence.end;
    const written = text.slice(sentence.start, sentence.end);
    const isNow = namesToday || nowWords.test(written);
    return { ...sentence, ...sayingOf(written, isNow, telling), isNow };
  });
}

function sayingOf(
  written: string,
  isNow: boolean,
  telling: Telling,
): Omit<SentenceFacts, keyof SentenceOfParagraph | 'isNow'> {
  const firstId = written.search(telling.names);
  const names = firstId >= 0;
  const before = written.slice(0, names ? firstId : undefined);
  const says = telling.says(written);
  const isForOthers = telling.isForOthers(written);
  const saysAlone = says && isForOthers && !names;
  const isIntroduction = isForOthers && !isNow && telling.introduces(before);
  return {
    ...{ says, isForOthers, names, saysAlone },
    introduces: reachOf(isIntroduction, names),
    ...(names ? sayingOfId(written, before) : ofNoId),
    closes: saysAlone ? closesList(written) : 0,
  };
}

function reachOf(isIntroduction: boolean, names: boolean): Reach {
  const reach = names ? 'listed' : 'all';
  return isIntroduction ? reach : undefined;
}

const ofNoId = { opensWithId: false, saysAlso: false };

function sayingOfId(written: string, before: string): typeof ofNoId {
  return {
    opensWithId: before.length <= longestOpening && opensWithId.test(before),
    saysAlso: written.length <= longestAlso && alsoWords.test(written),
  };
}

const longestOpening = 40;

const longestAlso = 60;
