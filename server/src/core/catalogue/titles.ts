/**
 * The form in which two titles are compared: lower case, words only, British and American spellings
 * and "the", "of", "and" alike. Gives the empty text for a title without letters.
 */
export function normalizedTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\((?:[^()]*)\)/g, ' ')
    .replaceAll('&', ' and ')
    .replaceAll(/['’]s\b/g, 's')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !unimportantWords.has(word))
    .map(normalizedWord)
    .join(' ');
}

const unimportantWords = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'to', 'in', 'with', 'on']);

function normalizedWord(word: string): string {
  return word
    .replace(/is(?=(?:ation|e|ed|ing|es)s?$)/, 'iz')
    .replace('labelling', 'labeling')
    .replace('programme', 'program')
    .replace(/reuse$/, 're use');
}
