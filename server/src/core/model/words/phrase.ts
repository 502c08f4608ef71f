/**
 * Whether `text` holds words, two or more beside each other, and no mere sign, figure or word alone.
 * Only its beginning is read: a cell can be long and, in Japanese, without a space.
 */
export function isPhrase(text: string): boolean {
  return phrase.test(text.slice(0, longestRead));
}

const longestRead = 200;

const phrase = /\p{L}\S{0,40}\s{1,9}\S{0,40}\p{L}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{5}/u;
