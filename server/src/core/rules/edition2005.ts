import type { ControlReference } from '../model/controlReference.js';
import type { DocumentFacts } from '../model/documentFacts.js';

/** How far around an id its paragraph is looked at. */
const nearby = 600;

/**
 * Says whether a reference is to a control of ISO/IEC 27001:2005, which the catalogue does not hold:
 * its paragraph or the heading above names that edition, and Annex A of it can have such a number.
 */
export function isOfEdition2005(
  { id, range }: ControlReference,
  { text, headings }: Pick<DocumentFacts, 'text' | 'headings'>,
): boolean {
  if (!possibleId.test(id) || !text.includes('2005')) {
    return false;
  }
  const before = text.slice(Math.max(0, range.start - nearby), range.start);
  const paragraph = before.split(blankLine).at(-1) ?? '';
  const after = text.slice(range.end, range.end + nearby).split(blankLine, 1)[0] ?? '';
  const heading = headings.findLast((one) => one.range.start <= range.start)?.text ?? '';
  return [paragraph, after, heading].some((one) => edition2005.test(one));
}

/** Annex A of 2005 began with A.5 and ended with A.15. */
const possibleId = /^A\.(?:[5-9]|1[0-5])\.\d{1,2}\.\d{1,2}$/;

const blankLine = /\n[^\S\n]*\n/;

const edition2005 =
  /(?<!\d)2700[12]\s?[:/-]\s?2005(?!\d)|(?<![\d.])2005(?:er)?[\s-]*(?:edition|version|ausgabe|fassung|revision|editie|年?版)|(?:edition|version|ausgabe|fassung|édition|norme|edición|versión|edição|versão|edizione|versione|editie|versie)\s(?:of |de |von |du |del |dal |van |aus )?2005(?!\d)/iu;
