/** The same document in another language: the paths differ by a code of a language only. */
export function isTranslation(first: string, second: string): boolean {
  const neutral = (uri: string): string =>
    uri
      .replaceAll(/(?<=[/._-])(?:en|de|fr|es|pt|it|nl|ja|zh|ko|pl)(?:-[a-z]{2})?(?=[/.])/gi, '*')
      // The main language may have none.
      .replace(/[._-]\*(?=\.)/, '');
  return neutral(first) === neutral(second);
}
