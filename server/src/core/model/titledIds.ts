import type { TextRange } from '../base/textRange.js';

/** Where an id and the title behind it stand in a cell that holds both. */
export interface TitledId {
  readonly id: TextRange;
  readonly title: TextRange;
}

/** `R-001`, `RISK_12`, `IT-SEC-7`, `R7`; then a sign or a space, and a title that begins with a letter. */
const idAndTitle =
  /^[*_`~[]{0,4}(?<id>\p{Lu}{1,10}(?:[-_.\u2010\u2011]\p{Lu}{1,10}){0,2}(?:[-_.\u2010\u2011]\d{1,5}|\d{1,3}))(?:(?:[*_`~\]]{1,4}|\([^)\s]*\)|\s*<br\s*\/?>|\s*[:–—|-]|\s){1,6}\s*[*_`~]{0,4})(?<title>\p{L}[^]*?)[*_`~\s\]]*$/du;

/** A cell longer than this is no id with its title. */
const longestCell = 400;

/**
 * The id with which the cell at `range` of `text` begins and the title behind it: "RR-1 Ransomware",
 * "**R-07**: Loss of keys". Absent where the cell holds only one of them, or several ids.
 */
export function titledIdIn(text: string, { start, end }: TextRange): TitledId | undefined {
  const source = end - start <= longestCell ? text.slice(start, end) : '';
  const groups = idAndTitle.exec(source)?.indices?.groups;
  if (!groups) {
    return undefined;
  }
  const { id, title } = groups;
  return id && title && !listsIds(source.slice(...title))
    ? { id: rangeOf(id, start), title: rangeOf(title, start) }
    : undefined;
}

function rangeOf([from, to]: readonly [number, number], start: number): TextRange {
  return { start: start + from, end: start + to };
}

/** "R-1 and R-2", "R-1 bis R-4": what stands behind the id is no title. */
function listsIds(text: string): boolean {
  return /^\p{L}{1,4}\s+\p{Lu}{1,10}[-_.]?\d/u.test(text);
}

/** What stands before the number of an id: ids of one numbering have it in common. */
export function numberingOf(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).replace(/\d+$/u, '');
}
