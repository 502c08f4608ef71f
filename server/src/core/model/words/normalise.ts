const longestRead = 200;

/**
 * Gives `text` in the form in which words of tables are compared: lower case, without accents,
 * brackets' contents, soft hyphens and punctuation, one space between words. Only its first 200
 * characters are read; what is longer is no header and no value.
 */
export function normalised(text: string): string {
  const plain = folded(text.slice(0, longestRead));
  return wordsOnly(withoutBrackets(plain)) || wordsOnly(plain);
}

/** What stands in the brackets of `text`, in the form of {@link normalised}; empty without brackets. */
export function bracketed(text: string): string {
  const found = /[([【](?<inner>[^)\]】]*)[)\]】]/u.exec(folded(text.slice(0, longestRead)));
  return wordsOnly(found?.groups?.['inner'] ?? '');
}

/** Lower case, without accents and the widths of letters; all other signs stay. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss');
}

/** The entries of a list that is written with commas between them. */
export function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}

function folded(text: string): string {
  const hasOnlyPlainLetters = !/[\u0080-\uFFFF]/.test(text);
  return hasOnlyPlainLetters ? text.toLowerCase() : foldedLetters(text);
}

function foldedLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}|\p{Cf}/gu, keepVoicing)
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
}

/** The marks that make か to が tell words apart; accents, soft hyphens and joiners do not. */
function keepVoicing(mark: string): string {
  return mark === '\u3099' || mark === '\u309A' ? mark : '';
}

function withoutBrackets(text: string): string {
  return text.replace(/[([【][^)\]】]*[)\]】]/gu, ' ');
}

function wordsOnly(text: string): string {
  // The prolonged sound mark of Japanese is a letter to Unicode, so it stays.
  return text.replace(/[^\p{L}\p{N}#]+/gu, ' ').trim();
}
