/** Words that a text is searched for, whatever letters of them are capitals. */
export interface Wording {
  test(text: string): boolean;
  readonly source: string;
}

/**
 * Says of a text whether `words`, a pattern in small letters, stand in it in small letters or capitals.
 * With the flag `i`, V8 makes a class of each letter and looks up the other case of every letter there
 * is for each `\p{L}`: to compile a pattern of some languages takes three to ten times as long then, and
 * for most patterns that is longer than all texts of a folder take to search. A pattern that is put
 * together is given as text and made when it is first asked: most are never, and at the start of the
 * program nothing else took as long.
 */
export function inAnyCase(words: RegExp | string): Wording {
  const source = typeof words === 'string' ? words : words.source;
  if (asksForCase.test(source) || (typeof words !== 'string' && words.flags !== 'u')) {
    throw new Error(`Only small letters are found, by a pattern with the flag u: ${source}`);
  }
  let pattern = typeof words === 'string' ? undefined : words;
  return {
    source,
    test(text) {
      pattern ??= new RegExp(source, 'u');
      return pattern.test(inSmallLetters(text));
    },
  };
}

/** Names of classes have capitals, too. */
const asksForCase = /(?<![\\{=])[A-ZÀ-ÖØ-Þ]|\\[pP]\{L[ult]\}/;

/** Several patterns are mostly asked about the same text in turn. */
let last = { text: '', small: '' };

function inSmallLetters(text: string): string {
  if (text !== last.text) {
    last = { text, small: text.toLowerCase() };
  }
  return last.small;
}
