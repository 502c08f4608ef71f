import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { lineAround, nearby, sentenceAround } from '../superseded-control/sentence.js';

/**
 * Says whether the sentence or the row in which a reference stands says, or asks, whether there is
 * such an id: a quiz, minutes, a list of ids that were made up.
 */
export function isDenied({ range, place }: ControlReference, { text }: DocumentFacts): boolean {
  if (place === 'frontMatter') {
    return false;
  }
  const around = place === 'cell' ? lineAround(text, range.start) : sentenceAround(text, range);
  const before = text.slice(Math.max(around.start, range.start - nearby), range.start);
  // With the sign that ends a question.
  const behind = text.slice(range.end, Math.min(around.end + 1, range.end + nearby));
  return (
    denials.test(before) ||
    denials.test(behind) ||
    denialBefore.test(before) ||
    (questionBefore.test(before) && /[?？]\s*$/u.test(behind))
  );
}

const denials = new RegExp(
  [
    String.raw`(?<!\p{L})(?:`,
    [
      String.raw`(?:does|do|did)(?: not|n['’]t) exist|never existed|non-?existent`,
      String.raw`(?:existiert|existieren) nicht|gibt es (?:\p{L}+ ){0,3}nicht|hat es nie gegeben`,
      String.raw`n['’](?:existe(?:nt)?|existait|a jamais existé)(?: pas)?|inexistante?s?`,
      String.raw`no (?:existen?|existía|existió)|nunca (?:existió|existiu)|não existem?|inexistentes?`,
      String.raw`non (?:esiste|esistono|è mai esistit[oa])|inesistent[ei]`,
      String.raw`(?:bestaat|bestaan) (?:er )?niet|heeft nooit bestaan|niet[ -]bestaande?`,
      String.raw`(?:ends|stops|endet|hört|s['’]arrête|se termine|termina|acaba|finisce|si ferma|eindigt|stopt) (?:already |bereits |schon |déjà |ya |já |già |al )?(?:with|at|mit|bei|à|par|en|em|con|a|bij|met|op) [\s*_]{0,3}A\.\d`,
    ].join('|'),
    String.raw`)(?![\p{L}])|(?:に|で)(?:は)?ない|は(?:ない|ありません)|(?:存在|実在)し(?:ない|ません)|で終わ`,
  ].join(''),
  'iu',
);

/** What denies only the id right behind it: "There is no A.8.41", but not "there is no evidence for A.8.41". */
const denialBefore =
  /(?<!\p{L})(?:(?:there is|there are|there's) no|es gibt (?:kein(?:e[nr]?)?)|il n['’]y a (?:pas|aucune?)(?: d['’]| de)?|no hay(?: ning[uú]na?)?|não há(?: nenhuma?)?|non c['’]è(?: nessun[ao]?)?|er is geen)\s?(?:(?:such )?(?:control|id|number|maßnahme|mesure|medida|control|controlo|controle|controllo|misura|maatregel)\s)?[\s*_"“„«(]{0,3}$/iu;

/** What asks whether there is the id behind it. */
const questionBefore =
  /(?<!\p{L})(?:is there|does|gibt es|existiert|existe-t-il|y a-t-il|est-ce que|existe|hay|há|esiste|c['’]è|bestaat|is er)(?!\p{L})[^.?!]{0,40}$/iu;
