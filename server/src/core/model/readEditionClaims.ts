import { memoize } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import type { DocumentFacts } from './documentFacts.js';
import { standardsIn } from './references/standards.js';

/** A place where a text says which edition of ISO/IEC 27001 or 27002 it works to. */
export interface EditionClaim {
  readonly range: TextRange;
  readonly edition: '2013' | '2022';
}

/** A line with one of these tells of another time, or of the way from one edition to the other. */
const tellsOfChange =
  /\b(?:transition\w*|migrat\w*|mapp(?:ing|ed)|previous\w*|former\w*|old(?:er)?|replac\w*|supersed\w*|withdrawn|expire[ds]?|until|history|histor\w+|umstellung|umgestellt|vorher\w*|früher\w*|abgelöst|bisher\w*|ancien\w*|anterior\w*|remplac\w*|reemplaz\w*)\b/iu;

/**
 * Where `part` names an edition of ISO/IEC 27001 or 27002 as the one it works to, in the order of
 * the text. A line that tells of the change from one edition to the other claims nothing.
 */
export const editionClaimsIn = memoize((part: DocumentFacts): readonly EditionClaim[] => {
  const { text } = part;
  if (!/2700[12]/.test(text)) {
    return [];
  }
  return standardsIn(text).flatMap(({ name, edition, start, end }) => {
    const isEdition = edition === '2013' || edition === '2022';
    const isClaim = name === 'iso27001' && isEdition && !tellsOfChange.test(lineAt(text, start));
    return isClaim ? [{ range: { start, end }, edition }] : [];
  });
});

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(Math.max(start, offset - 400), Math.min(end < 0 ? text.length : end, offset + 400));
}
