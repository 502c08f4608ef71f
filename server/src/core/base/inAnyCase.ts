/** Words that a text is searched for, whatever letters of them are capitals. */
export interface Wording {
  test(text: string): boolean;
  readonly source: string;
}

/**
 * Says of a text whether `words`, a pattern in small letters, stand in it in small letters or capitals.
 * With the flag `i`, V8 makes a class of each letter and looks up the other case of every letter there
 * is for each `\p{L}`: to compile a pattern of some languages takes three to ten times as long then, and
 * for most patterns that is longer than all texts of a folder take to search.
 */
export function inAnyCase(words: RegExp): Wording {
  const { source } = words;
  if (asksForCase.test(source) || words.flags !== 'u') {
    throw new Error(`Only small letters are found, by a pattern with the flag u: ${source}`);
  }
  return { source, test: (text) => words.test(inSmallLetters(text)) };
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
