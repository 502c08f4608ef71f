import { memoize } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import type { EditionId } from '../catalogue/control.js';
import type { DocumentFacts } from './documentFacts.js';
import type { FrontMatter } from './frontMatter.js';
import { standardsIn } from './references/standards.js';
import { isOfPredecessor } from './words/predecessorWords.js';

/** A place where a text says which edition of ISO/IEC 27001 or 27002 it works to. */
export interface EditionClaim {
  readonly range: TextRange;
  readonly edition: EditionId;
}

/** A line with one of these tells of another time, or of the way from one edition to the other. */
const tellsOfChange =
  /\b(?:transition\w*|migrat\w*|mapp(?:ing|ed)|previous\w*|former\w*|old(?:er)?|replac\w*|supersed\w*|withdrawn|expire[ds]?|until|history|histor\w+|umstellung|umgestellt|vorher\w*|früher\w*|abgelöst|bisher\w*|ancien\w*|anterior\w*|remplac\w*|reemplaz\w*)\b/iu;

/** Words with which a document says what it is written to. */
const tellsOfBasis =
  /\b(?:align\w*|accord\w*|compl(?:y|ies|iance|iant)\w*|conform\w*|based on|pursuant|requirements? of|meets?|follows?|(?:works?|written|maps?) to|annex a of|under|gemäß|nach|anforderung\w*|grundlage|basier\w*|selon|exigences?|según|requisitos?)\b/iu;

/** What others are certified to says nothing about the document. */
const tellsOfOthers =
  /\b(?:certif\w*|zertifi\w*|suppliers?|vendors?|providers?|lieferant\w*|anbieter\w*|fournisseurs?|proveedor\w*|audit reports?)\b/iu;

/**
 * Where `part` names an edition of ISO/IEC 27001 or 27002 as the one it works to, in the order of
 * the text: in front matter, in a heading, or in a line that says so. A line that tells of the change
 * from one edition to the other, or of what others are certified to, claims nothing.
 */
export const editionClaimsIn = memoize((part: DocumentFacts): readonly EditionClaim[] => {
  const { text } = part;
  if (!/2700[12]/.test(text)) {
    return [];
  }
  return standardsIn(text).flatMap(({ name, edition, start, end }) => {
    if (name !== 'iso27001' || (edition !== '2013' && edition !== '2022')) {
      return [];
    }
    return isClaim(part, start) ? [{ range: { start, end }, edition }] : [];
  });
});

/** Whether the line around `offset` tells of the way from one edition to another: "Umstieg auf ISO/IEC 27001:2022". */
export function tellsOfWay(text: string, offset: number): boolean {
  const line = lineAt(text, offset);
  return tellsOfChange.test(line) || wayWords.test(line);
}

const wayWords =
  /(?<!\p{L})(?:upgrad\w*|mov(?:e|es|ed|ing) to|switch\w*|übergang\p{L}*|umstieg\p{L}*|umstell\p{L}*|passage à|passer à|basculement|transici[óo]n\p{L}*|actualización a|transição|transizione|passaggio a|overgang|overstap\p{L}*)(?!\p{L})|移行/iu;

function isClaim({ text, frontMatter, headings }: DocumentFacts, offset: number): boolean {
  if (frontMatter && offset < frontMatter.range.end) {
    return isDeclared(frontMatter, offset);
  }
  const line = lineAt(text, offset);
  if (tellsOfChange.test(line) || isOfPredecessor(text, offset)) {
    return false;
  }
  const isHeading = headings.some(({ range }) => range.start <= offset && offset < range.end);
  return isHeading || (tellsOfBasis.test(line) && !tellsOfOthers.test(line));
}

function isDeclared({ entries }: FrontMatter, offset: number): boolean {
  const entry = entries.find(
    ({ valueRange }) => valueRange.start <= offset && offset < valueRange.end,
  );
  return entry?.key === 'editions' || entry?.key === 'title';
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(
    Math.max(start, offset - 400),
    Math.min(end < 0 ? text.length : end, offset + 400),
  );
}
