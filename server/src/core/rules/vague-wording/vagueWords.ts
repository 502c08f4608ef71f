import { once } from '../../base/memo.js';
import { wordsByLanguage } from './wordsByLanguage.js';

/** What one language says; the words of another are never looked for in its sentences. */
export interface LanguageWords {
  readonly phrases: readonly string[];
  readonly requires: readonly string[];
  readonly times: readonly string[];
}

/** A phrase of a sentence and the index at which it begins there. */
export interface VagueWords {
  readonly phrase: string;
  readonly start: number;
}

interface LanguagePatterns {
  /** Each phrase that leaves open when or in which case something is done; for `matchAll`. */
  readonly vague: RegExp;
  /** Whether a sentence asks for something, or says what is done. */
  readonly requires: RegExp;
  /** A sentence that also gives a period or a date is exact enough. */
  readonly givesTime: RegExp;
}

function words(alternatives: readonly string[], flags: 'iu' | 'giu'): RegExp {
  return new RegExp(anyOf(alternatives), flags);
}

function anyOf(alternatives: readonly string[]): string {
  const source = alternatives.join('|').replaceAll(' ', String.raw`\s+`);
  return String.raw`(?<!\p{L})(?:${source})(?!\p{L})`;
}

/** Japanese has no gaps between words. */
const japanese: LanguagePatterns = {
  vague: /定期的に|適宜|必要に応じて?|可能な限り|可能な範囲で|できる限り|随時|適時/gu,
  requires: /なければならない|ものとする|する。|行う。|実施|こと。/u,
  givesTime:
    /[一二三四五六七八九十](?:回|か月|ヶ月|カ月|ヵ月|箇月|日|週|年|時間|営業日)|(?:同|当|翌|即|半)日|翌?営業日|一両日|当週|当月|毎年|毎月|毎週|毎日|年次|月次|四半期|半期|半年/u,
};

const languages = once((): readonly LanguagePatterns[] => [
  ...wordsByLanguage.map(({ phrases, requires, times }) => ({
    vague: words(phrases, 'giu'),
    requires: words(requires, 'iu'),
    givesTime: words(times, 'iu'),
  })),
  japanese,
]);

/** Months that in small letters are other words: "each owner may". */
const givesMonth = /(?<!\p{L})(?:[Ee]ach|[Ee]very)\s+(?:\p{L}+\s+){0,2}(?:March|May)(?!\p{L})/u;

/** Whether a text holds a vague phrase of any language at all. */
export const anyVague = once(
  () =>
    new RegExp(
      `${anyOf(wordsByLanguage.flatMap(({ phrases }) => phrases))}|${japanese.vague.source}`,
      'iu',
    ),
);

/**
 * The vague phrases of `sentence` in the order of the text, if it asks for something in the language
 * of the phrase and gives neither a number nor a period. Numbers of names are to be taken out before.
 */
export function vaguePhrasesOf(sentence: string): readonly VagueWords[] {
  if (/\p{N}/u.test(sentence)) {
    return [];
  }
  // Portuguese and Italian ask with the same words: a time in either makes the sentence exact.
  const asking = languages().filter(({ requires }) => requires.test(sentence));
  if (givesMonth.test(sentence) || asking.some(({ givesTime }) => givesTime.test(sentence))) {
    return [];
  }
  const found = new Map<number, string>();
  for (const { vague } of asking) {
    for (const { 0: phrase, index } of sentence.matchAll(vague)) {
      const known = found.get(index) ?? '';
      found.set(index, phrase.length > known.length ? phrase : known);
    }
  }
  return [...found]
    .map(([start, phrase]) => ({ start, phrase }))
    .toSorted((first, second) => first.start - second.start);
}
