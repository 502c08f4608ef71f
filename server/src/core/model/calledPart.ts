import { inAnyCase } from '../base/inAnyCase.js';
import { memoize } from '../base/memo.js';
import { openingOf } from './documentOpening.js';
import type { IsmsDocument } from './ismsDocument.js';

/**
 * Says whether a document calls itself one part of several, in its title or the name of its file:
 * "Statement of Applicability, part 2 of 4", "Verklaring van toepasselijkheid, deel personeel". "Part of the
 * ISMS" is something else.
 */
export const isCalledPart: (document: Pick<IsmsDocument, 'text' | 'uri'>) => boolean = memoize(
  (document: Pick<IsmsDocument, 'text' | 'uri'>): boolean => {
    const { lines, title, nameOfFile } = openingOf(document);
    return (
      (title !== undefined && named.test(title)) ||
      lines.some((line) => declared.test(line)) ||
      inNameOfFile.test(nameOfFile)
    );
  },
);

const word = '(?:parts?|teil|partie|parte|deel)';

const number = String.raw`(?:\d{1,2}|[ivx]{1,4}|[a-f])(?![\p{L}\d.])`;

const ordinal =
  '(?:first|second|third|fourth|erster|zweiter|dritter|vierter|première|deuxième|troisième|quatrième|primera|segunda|tercera|cuarta|primeira|terceira|quarta|prima|seconda|terza|eerste|tweede|derde|vierde)';

/** "Part of the ISMS", "Teil des ISMS", "parte integrante del SGSI". */
const ofAnother =
  '(?!(?:of|der|des|vom|von|de|du|del|della|dell|do|da|van|applicable|relevant|integra[nl]te?|intégrante)(?!\\p{L}))';

const inJapanese = String.raw`第[\d０-９一二三四五六七八九]{1,2}(?:部|編|分冊)|パート\s?\d|[（(]その[\d０-９一二三四五]`;

/** Not the date or the issue in "(09/26)" and "(1/1)". */
const of = '(?:/|of|von|sur|de|di|van)';

const part = [
  String.raw`(?<!\p{L})${word}\s(?:no?\.?\s|nº\s|n°\s)?${number}`,
  String.raw`(?<!\p{L})${ordinal}\s${word}(?!\p{L})`,
  String.raw`(?<![\p{L}\d])\d{1,2}(?:\.|st|nd|rd|th|e|ª|a)\s?${word}(?!\p{L})`,
  String.raw`[,;:–—(\[]\s?${word}\s${ofAnother}\p{L}`,
  String.raw`[(\[](?:1\s?${of}\s?[2-9]|2\s?${of}\s?[2-9]|3\s?${of}\s?[3-9]|4\s?${of}\s?[4-9]|[5-9]\s?${of}\s?[5-9])[)\]]`,
  inJapanese,
].join('|');

/** "Statement of Applicability – part 2", "Erklärung zur Anwendbarkeit, Teil Personal", "DdA (2/4)". */
const named = inAnyCase(part);

const declared = inAnyCase(String.raw`^(?:title|titel|titre|título|titolo)\s*:.*(?:${part})`);

/** `vvt-deel-2.md`, `soa_part2.md`. */
const inNameOfFile = inAnyCase(String.raw`(?<!\p{L})${word}[-_ ]?\d{1,2}(?!\d)|${inJapanese}`);
