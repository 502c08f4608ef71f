import { inAnyCase } from '../base/inAnyCase.js';
import { memoize } from '../base/memo.js';
import { longestOpening, openingOf } from './documentOpening.js';
import type { IsmsDocument } from './ismsDocument.js';

/**
 * Says whether a document calls itself an extract of another one: in its title, in the name of its
 * file, or in a paragraph that begins with it, such as "Extract of statement SI-02, for customers.".
 * A whole document that only speaks of extracts does not, wherever its lines are broken.
 */
export const isCalledExtract: (document: Pick<IsmsDocument, 'text' | 'uri'>) => boolean = memoize(
  (document: Pick<IsmsDocument, 'text' | 'uri'>): boolean => {
    const { lines, title, nameOfFile } = openingOf(document);
    return (
      (title !== undefined && named.test(title)) ||
      lines.some((line) => titled.test(line)) ||
      lines.some((line, index) => declared.test(line) && opensParagraph(line, lines[index - 1])) ||
      inNameOfFile.test(nameOfFile)
    );
  },
);

/** Whether a line is none that goes on with the sentence of the line before it. */
function opensParagraph(line: string, before: string | undefined): boolean {
  return before === undefined || endsParagraph.test(before) || opensBlock.test(line);
}

/** A line with nothing in it but marks, a heading, a row, a field of a front matter, or a break. */
const endsParagraph = /^[\s>*_=-]*$|^\s{0,3}#|\|\s*$|(?: {2}|\\|<br\s?\/?>)\s*$/iu;
const opensBlock = /^\s*[*-]\s/u;

/** Says whether a document speaks of an extract where it says what it is, as one or as what is made of it. */
export const speaksOfExtract: (document: Pick<IsmsDocument, 'text'>) => boolean = memoize(
  ({ text }: Pick<IsmsDocument, 'text'>): boolean => spoken.test(text.slice(0, longestOpening)),
);

const word = String.raw`(?:extract|excerpt|auszug|extrait|extracto|extrato|estratto|uittreksel)`;

const inBrackets = String.raw`[([](?:partial|parcial|partiel(?:le)?|parziale|teilweise|gedeeltelijk)[)\]]`;

const spoken = inAnyCase(
  String.raw`(?<!\p{L})(?:${word}(?!\p{L})|auszug|extrait)|${inBrackets}|抜粋`,
);

/** "Extract from the SoA", "Statement of Applicability: extract for clients", "SoA (partial)". */
const named = inAnyCase(String.raw`(?<!\p{L})${word}(?!\p{L})|${inBrackets}|抜粋`);

/** Words that make the sentence say that it is none. */
const denying = '(?:no|not|nicht|keine?|pas|não|non|geen|niet)';

/** "An extract of this statement" is made of the document itself. */
const ofItself = '(?:this|these|diese[rs]?|cette|ce|esta|este|questa|questo|deze|dit)';

/** "Extract of the general statement", "This is an extract from the statement". */
const declared = inAnyCase(
  [
    String.raw`^[\s>*_-]*(?:(?:this|dies|ceci|esto|este|isto|questo|dit)\s(?:(?!${denying}\s)\p{L}+\s){1,3})?${word}[*_]*\s(?:of|from|aus|der|des|de|du|da|do|del|della|dal|dalla|di|van|uit)(?!\p{L})(?!\s${ofItself}(?!\p{L}))`,
    String.raw`^[^。]{0,30}の?抜粋(?:である|です|。|$)`,
  ].join('|'),
);

/** `title: … – extract` in a front matter. */
const titled = inAnyCase(
  String.raw`^(?:title|titel|titre|título|titolo)\s*:.*(?<!\p{L})${word}(?!\p{L})`,
);

const inNameOfFile = inAnyCase(
  String.raw`(?<!\p{L})${word}(?!\p{L})|抜粋|${encodeURIComponent('抜粋').toLowerCase()}`,
);
