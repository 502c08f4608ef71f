import { defaultVocabulary } from '../../model/vocabulary.js';
import { applicabilityOf } from '../../model/words/values.js';
import { piecesOf, saysLeftOut } from './saysLeftOut.js';

const longestAside = 200;

/**
 * Whether what stands behind an id that ends at `end` says that the document does not rely on it:
 * "A.8.30 (out of scope)", "A.8.30 gilt nicht", "A.8.29 and A.8.30 do not apply". It is said up to the
 * next id; ids joined by "and" share it.
 */
export function isLeftOutBehind(text: string, end: number): boolean {
  const behind = text.slice(end, end + longestAside).replace(joinedIds, '');
  const aside = (behind.split(endOfAside)[0] ?? '').replace(noDenial, '');
  return saysLeftOut(aside) || piecesOf(aside).some(isExclusion);
}

/** Single letters join ids in other languages: "A.8.29 e A.8.30"; "no code of others" is no answer. */
function isExclusion(piece: string): boolean {
  const mayAnswer = piece.length >= 3 && !opensWithDenial.test(piece);
  return mayAnswer && applicabilityOf(piece, defaultVocabulary) === 'excluded';
}

const opensWithDenial = /^(?:no|not|non|não|nein|nee|never|kein\p{L}{0,2}|nicht|niet|geen)\s/iu;

const anId = String.raw`(?:CLD[. ]?|A[. ]?)?\d{1,2}(?:\.\d{1,2}){1,2}`;

/** "A.8.29 und A.8.30 gelten nicht" is said of both. */
const joinedIds = new RegExp(
  String.raw`^(?:[\s*_]{0,3}(?:&|and|und|et|y|e|en|及び|と)[\s*_]{0,3}${anId}){1,4}`,
  'u',
);

/** The next id, the next cell or line, the next item, or the next sentence. */
const endOfAside = new RegExp(
  String.raw`[\n|]|;(?![^()]*\))|(?:^|(?<=[\p{L}\d)]{2}))[.!?]\s+(?=\p{Lu})|(?<![\p{L}\d.])(?:CLD[. ]?|A[. ]?)\d`,
  'u',
);

/** Denials in the titles of controls, "no" for "in the" in Portuguese, and exceptions that are denied. */
const noDenial =
  /(?:não|no|non|ne|niet) ?-?(?:divulg|publici|disclos|repudi|geheimhoud|openbaar)\p{L}*|(?<=\p{L} )no (?=(?:gerenciamento|fornecedor|âmbito|ciclo|uso|projeto|desenvolvimento|local|ambiente)\p{L}*)|(?:no|without|ohne|sin|sem|sans|senza|zonder|keine) (?:\p{L}+ )?(?:exce[pç]|ausnahme|eccezion|uitzondering)\p{L}*/giu;
