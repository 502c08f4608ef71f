import type { TextRange } from '../../base/textRange.js';
import { type FrameworkIds, longestFrameworkId } from '../../catalogue/frameworkIds.js';

const word = /[\p{L}\p{N}]+/gu;
// Longer runs are no ids; reading them to their ends for each of their words would take too long.
const idCharacters = /[\p{L}\p{N}._:&()/-]{1,41}/uy;

/** Which ids are looked for: those that exist, or also those that only have the form of one. */
export type Wanted = 'known' | 'known-or-alike';

/**
 * The places in `text` where an id of a framework stands as a whole, in order: exactly as the
 * framework writes it, and not as a part of a longer word or id. Where several fit at one place, the
 * longest does. Linear in the length of the text.
 */
export function frameworkTokens(
  text: string,
  ids: FrameworkIds,
  wanted: Wanted,
): readonly TextRange[] {
  const begins = wanted === 'known' ? ids.begins : ids.beginsAlike;
  const found: TextRange[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const isWorthALook = ids.begins(match[0]) || begins(match[0]);
    const end = isWorthALook ? endOfId(text, match.index, ids, wanted) : undefined;
    if (end !== undefined) {
      found.push({ start: match.index, end });
      word.lastIndex = end;
    }
  }
  return found;
}

function endOfId(
  text: string,
  start: number,
  ids: FrameworkIds,
  wanted: Wanted,
): number | undefined {
  if (!isFreeBefore(text, start)) {
    return undefined;
  }
  idCharacters.lastIndex = start;
  const run = idCharacters.exec(text)?.[0] ?? '';
  const isId = (length: number, fits: (id: string) => boolean): boolean =>
    fits(run.slice(0, length)) && isFreeBehind(text, start + length);
  return (
    endWhere(run, (length) => isId(length, ids.has), start) ??
    (wanted === 'known-or-alike'
      ? endWhere(run, (length) => isId(length, ids.hasShape), start)
      : undefined)
  );
}

function endWhere(
  run: string,
  fits: (length: number) => boolean,
  start: number,
): number | undefined {
  for (let length = Math.min(run.length, longestFrameworkId); length > 1; length -= 1) {
    if (fits(length)) {
      return start + length;
    }
  }
  return undefined;
}

/** Not behind a sign that joins it to a word before: `SP-AC-2`, `x.AC-2`, `#AC-2`. */
function isFreeBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !/[\p{L}\p{N}][._&-]$|[a-z]\/$|[#@=\\]$/u.test(before);
}

/** Not before a sign that leads on to more of a word: `AC-2-draft`, `AC-2.5`, `AC-2(5)`. */
function isFreeBehind(text: string, end: number): boolean {
  return !/^(?:[\p{L}\p{N}@]|[._:&-][\p{L}\p{N}]|\(\p{N})/u.test(text.slice(end, end + 3));
}
