import { memoize } from '../base/memo.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { Chunk } from '../syntax/blocks.js';

/** The languages in which cloud topics are told and written. */
export type DocumentLanguage = 'english' | 'german';

/**
 * The language of a text, by the words that no text does without; absent where it is another one.
 */
export function languageOf({ chunks }: IsmsDocument): DocumentLanguage | undefined {
  const sums = { english: 0, german: 0, other: 0 };
  for (const { chunk } of chunks) {
    const { english, german, other } = wordsIn(chunk);
    sums.english += english;
    sums.german += german;
    sums.other += other;
  }
  if (sums.other > Math.max(sums.english, sums.german)) {
    return undefined;
  }
  return sums.german > sums.english ? 'german' : 'english';
}

const germanWords = /\b(?:der|die|das|und|ist|nicht|für)\b/gi;
const englishWords = /\b(?:the|and|of|is|not|for|to)\b/gi;

const wordsIn = memoize(({ text }: Chunk) => ({
  german: countOf(text, germanWords),
  english: countOf(text, englishWords),
  other: countOf(
    text,
    /(?<![.@/-])\b(?:le|les|des|du|de|et|el|los|las|del|y|que|para|pelo|pela|uma|una|não|ao|il|della|di|dei|delle|degli|gli|nel|nella|che|sono|por|dans|pour|aux|sont|het|een|van|voor)\b|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrillic}]+/giu,
  ),
}));

function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
