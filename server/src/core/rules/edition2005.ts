import type { TextRange } from '../base/textRange.js';
import type { ControlReference } from '../model/controlReference.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import { edition2005 } from '../model/words/historyWords.js';

/** How far around an id its paragraph is looked at. */
const nearby = 600;

/**
 * Says whether a reference is to a control of ISO/IEC 27001:2005, which the catalogue does not hold:
 * its paragraph or the heading above names that edition, and Annex A of it can have such a number.
 */
export function isOfEdition2005({ id, range }: ControlReference, part: NamingPart): boolean {
  return possibleId.test(id) && (isBelow(range, part) || isNamedBeside(range, part));
}

type NamingPart = Pick<DocumentFacts, 'text' | 'headings' | 'above'>;

function isBelow({ start }: TextRange, { text, headings, above }: NamingPart): boolean {
  const heading = headings.findLast(({ range }) => range.start <= start);
  return heading
    ? text.includes('2005') && edition2005.test(heading.text)
    : above?.last.isOf2005 === true;
}

function isNamedBeside({ start, end }: TextRange, { text }: NamingPart): boolean {
  if (!text.includes('2005')) {
    return false;
  }
  const before =
    text
      .slice(Math.max(0, start - nearby), start)
      .split(blankLine)
      .at(-1) ?? '';
  const after = text.slice(end, end + nearby).split(blankLine, 1)[0] ?? '';
  return [before, after].some((one) => edition2005.test(one));
}

/** Annex A of 2005 began with A.5 and ended with A.15. */
const possibleId = /^A\.(?:[5-9]|1[0-5])\.\d{1,2}\.\d{1,2}$/;

const blankLine = /\n[^\S\n]*\n/;
