import type { TextRange } from '../base/textRange.js';

/** Where an id and the title behind it stand in a cell that holds both. */
export interface TitledId {
  readonly id: TextRange;
  readonly title: TextRange;
}

/** `R-001`, `RISK_12`, `IT-SEC-7`, `R7`; then a sign or a space, and a title that begins with a letter. */
const idAndTitle =
  /^(?<before>[*_`~[]{0,4})(?<id>\p{Lu}{1,10}(?:[-_.\u2010\u2011]\p{Lu}{1,10}){0,2}(?:[-_.\u2010\u2011]\d{1,5}|\d{1,3}))(?<between>(?:[*_`~\]]{1,4}|\([^)\s]*\)|\s*<br\s*\/?>|\s*[:–—|-]|\s){1,6}\s*[*_`~]{0,4})(?<title>\p{L}[^]*)$/u;

/** A cell longer than this is no id with its title. */
const longestCell = 400;

/**
 * The id with which the cell at `range` of `text` begins and the title behind it: "RR-1 Ransomware",
 * "**R-07**: Loss of keys". Absent where the cell holds only one of them, or several ids.
 */
export function titledIdIn(text: string, { start, end }: TextRange): TitledId | undefined {
  const source = end - start <= longestCell ? text.slice(start, end) : '';
  const { before, id, between, title } = idAndTitle.exec(source)?.groups ?? {};
  if (before === undefined || id === undefined || between === undefined || title === undefined) {
    return undefined;
  }
  const idStart = start + before.length;
  const titleStart = idStart + id.length + between.length;
  const plain = title.replace(/[*_`~\s\]]+$/u, '');
  return isTitle(plain)
    ? {
        id: { start: idStart, end: idStart + id.length },
        title: { start: titleStart, end: titleStart + plain.length },
      }
    : undefined;
}

/** "R-1 and R-2" and "R-1 bis R-4" list risks. */
function isTitle(text: string): boolean {
  return !/^\p{L}{1,4}\s+\p{Lu}{1,10}[-_.]?\d/u.test(text);
}

/** What stands before the number of an id: ids of one numbering have it in common. */
export function numberingOf(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).replace(/\d+$/u, '');
}
