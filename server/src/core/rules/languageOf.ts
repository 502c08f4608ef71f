import type { Language } from '../base/language.js';
import { memoize } from '../base/memo.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { Chunk } from '../syntax/blocks.js';

/** The languages in which fixes write whole sentences. */
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

/** The one of our languages that a text is most likely written in; English for other languages. */
export function writtenLanguage(document: IsmsDocument): Language {
  return languageOf(document) === 'german' ? 'de' : 'en';
}

/**
 * The one of our languages that a part of a document is most likely written in, be it only a table of a
 * few words; English where nothing tells.
 */
export function languageOfText(text: string): Language {
  const german = countOf(text, germanWords) + countOf(text, germanTableWords);
  return german > countOf(text, englishWords) + countOf(text, englishTableWords) ? 'de' : 'en';
}

const germanWords = /\b(?:der|die|das|und|ist|nicht|für)\b/gi;
const englishWords = /\b(?:the|and|of|is|not|for|to)\b/gi;

/** Titles of controls stay English in many German statements, so their table's own words count, too. */
const germanTableWords =
  /\b(?:ja|nein|anwendbar|umgesetzt|geplant|ma(?:ß|ss)nahmen?|begründung|nachweise?|risik(?:o|en)|anbieter)\b/gi;
const englishTableWords =
  /\b(?:yes|no|applicable|implemented|planned|controls?|justification|evidence|risks?|provider)\b/gi;

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
