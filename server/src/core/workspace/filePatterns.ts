import picomatch from 'picomatch';

/** More than these nobody needs to name files, and some of more would take for ever to be tried. */
const mostCharacters = 300;
const mostStars = 12;
const mostBraces = 8;

/**
 * Says whether a pattern of files can be tried on any path in a short time. `**` stands for any
 * folders, `*` for part of a name, `?` for one character, `{a,b}` for one of several, `[ab]` for one
 * of some characters; everything else is what it is.
 */
export function isTriedQuickly(pattern: string): boolean {
  return (
    pattern.length > 0 &&
    pattern.length <= mostCharacters &&
    countIn(pattern, /\*+/g) <= mostStars &&
    countIn(pattern, /\{/g) <= mostBraces &&
    !/\{[^{}]*\{[^{}]*\{/.test(pattern)
  );
}

/** The test of paths (relative, with `/`) that one of `patterns` fits; too complicated ones fit none. */
export function fitsAnyOf(patterns: readonly string[]): (path: string) => boolean {
  const usable = patterns.filter(isTriedQuickly).map(literally);
  return usable.length === 0 ? () => false : picomatch(usable, { nocase: true, dot: true });
}

/** Brackets, bars and such would be taken for parts of a regular expression. */
function literally(pattern: string): string {
  return pattern.replaceAll(/[()|+@!^$]/g, '\\$&').replaceAll(/\*{3,}/g, '**');
}

function countIn(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
