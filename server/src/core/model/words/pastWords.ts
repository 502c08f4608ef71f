/**
 * Words by which sentences tell of the past together, in English, German, French, Spanish, Portuguese,
 * Italian, Dutch and Japanese.
 */

import { inAnyCase } from '../../base/inAnyCase.js';

/** What the ids of controls are called, as a part of an expression. */
export const controlWords = String.raw`(?:ids?|numbers?|numbering|controls?|references?|measures?|names?|nummer\p{L}*|kennung(?:en)?|zählung|maßnahmen?|bezeichnung(?:en)?|verweise?|numéros?|numérotation|mesures?|références?|números?|numeración|numeração|control(?:es|os?)|medidas?|referencias?|referências?|numer[oi]|numerazione|controll[oi]|misur[ae]|riferiment[oi]|nummers?|nummering|maatregel(?:en)?|verwijzing(?:en)?)`;

/** The same of documents, of which there are several. */
const documents = String.raw`(?:documents|policies|procedures|guidelines|instructions|standards|dokumente|richtlinien|verfahren|\p{L}*anweisungen|leitlinien|regelungen|politiques|procédures|directives|instructions|documentos|políticas|procedimientos|procedimentos|instrucciones|instruções|documenti|politiche|procedure|istruzioni|documenten|richtlijnen|instructies)`;

const things = String.raw`(?:${controlWords}|${documents}|document|policy|procedure|dokument|richtlinie|politique|procédure|documento|política|procedimi?ento|politica|procedura|richtlijn)`;

const article = String.raw`(?:the|der|die|das|le|la|les|el|los|las|o|a|os|as|il|lo|i|gli|de|het|and|und|et|y|e|en)`;

/** What stands before an id that opens its sentence: nothing, or "The control". */
export const opensWithId = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${article}\s|l['’])?(?:${things}\s)?[^\p{L}\p{N}]*(?:管理策|規程|文書|番号)?$`,
  'iu',
);

/** "These documents were": documents that follow or that were before, as an introduction names them. */
export const otherDocuments = inAnyCase(
  [
    String.raw`(?<!\p{L})(?:following|former|previous|earlier|old|folgenden?|alten?|früheren?|ehemaligen?|bisherigen?|anciens|anciennes|siguientes|antigu[oa]s|anteriores|seguintes|antig[oa]s|seguenti|vecchi[e]?|precedenti|volgende|oude|eerdere|voormalige)\s(?:\p{L}+\s)?${documents}(?!\p{L})`,
    String.raw`(?<!\p{L})${documents}\s(?:suivants|suivantes|ci-(?:après|dessous)|siguientes|anteriores|antigu[oa]s|seguintes|antig[oa]s|seguenti|precedenti|below|hieronder)(?!\p{L})`,
    `(?:次|以下|以前|旧)の?(?:規程|文書|手順書|方針)`,
  ].join('|'),
);

/** "The former numbers", "les anciens numéros". */
export const formerNumbers = inAnyCase(
  [
    String.raw`(?<!\p{L})(?:former|earlier|previous|frühere[nr]?|ehemalige[nr]?|bisherige[nr]?|vormalige[nr]?|anciens?|anciennes?|antigu[oa]s?|antig[oa]s?|precedenti?|vecchi[oae]?|eerdere|vroegere|voormalige)\s(?:\p{L}+\s)?${controlWords}(?!\p{L})`,
    String.raw`(?<!\p{L})${controlWords}\s(?:précédente?s?|antérieure?s?|anterior(?:es)?|antigu[oa]s?|antig[oa]s?|precedent[ei])(?!\p{L})`,
    `以前の(?:番号|管理策|規格)`,
  ].join('|'),
);

/** A sentence of today, or one with a duty. */
export const nowWords = inAnyCase(
  /(?<!\p{L})(?:now|nowadays|today|currently|at present|since then|must|shall|heute|jetzt|nun|nunmehr|derzeit|inzwischen|mittlerweile|seitdem|seither|muss|müssen|aujourd['’]hui|désormais|maintenant|actuellement|depuis lors|doit|doivent|hoy|ahora|actualmente|desde entonces|debe|deben|hoje|agora|atualmente|actualmente|desde então|deve|devem|oggi|ora|adesso|attualmente|da allora|devono|vandaag|nu|tegenwoordig|inmiddels|thans|sindsdien|moet|moeten)(?!\p{L})|(?<!\d)2700[12]\s?[:/-]\s?202\d(?!\d)|現在|今は|今日|現行|それ以降|なければならない|ものとする/u,
);

/** "We follow ISO/IEC 27001:2013" tells of no past. */
export const claimsNow = inAnyCase(
  /(?<!\p{L})(?:follows?|meets?|supports?|implements?|fulfils?|satisf(?:y|ies)|covers?|address(?:es)?|adheres?|conforms?|accords?|in (?:accordance|line|conformity) with|aligns?|aligned|maps?|compl(?:y|ies)|applies|(?:is|are) based on|works? to|richte[nt]|folg(?:t|en)|gilt|gelten|entspr(?:icht|echen)|basier(?:t|en)|unterstütz(?:t|en)|erfüll(?:t|en)|orientier(?:t|en)|setz(?:t|en)|deck(?:t|en)|suit|suivent|(?:est|sont) conformes?|s['’]appui\p{L}+|s['’]align\p{L}+|(?:est|sont) alignée?s?|soutien(?:t|nent)|appliquent?|respectent?|met(?:tent)? en œuvre|siguen?|cumplen?|apoyan?|aplican?|implementan?|respaldan?|se alinean?|se basan?|seguem?|cumprem?|apoiam?|aplicam?|suportam?|implementam?|baseiam?-se|seguono|supporta(?:no)?|sostien[e]|applica(?:no)?|attua(?:no)?|soddisfa(?:no)?|si basa(?:no)?|volg(?:t|en)|ondersteun(?:t|en)|implementeer(?:t)?|implementeren|sluit(?:en)? aan|voldoe(?:t|n))(?!\p{L})|準拠し(?:て|ます)|準拠する|に基づく|を(?:支援|満た|適用)(?:し|す)/u,
);

const both = String.raw`both|beides?|(?:tous|toutes) (?:les )?deux|les deux|amb[oa]s|l[oa]s dos|[oa]s dois|as duas|entramb[ie]`;
const all = String.raw`all|these|those|alle|sämtliche|diese|tous|toutes|ces|ceux-ci|celles-ci|todos|todas|est[oa]s|es[oa]s|estes|ess[ea]s|tutti|tutte|quest[ie]|deze`;
const several = String.raw`were|are|have|had|wurden|sind|waren|ont|sont|étaient|furent|fueron|han|están|son|se|quedaron|foram|são|estão|têm|sono|furono|vennero|erano|hanno|zijn|werden`;
const closing = new RegExp(
  String.raw`^[^\p{L}]*(?:(?<two>${both})|${all})(?:\s(?:of (?:these|those|them)|${article}|${things}|diese[rn]?)){0,3}\s(?:${several})(?!\p{L})|^\P{L}*(?:(?<ofTwo>両者|両方|どちらも)|いずれも|これら|すべて|全て)`,
  'iu',
);

/** How many sentences with an id, at most, are meant by one behind them such as "Both were replaced."; 0 if it is none. */
export function closesList(sentence: string): number {
  const groups = closing.exec(sentence)?.groups;
  if (!groups) {
    return 0;
  }
  return (groups['two'] ?? groups['ofTwo']) === undefined ? Number.POSITIVE_INFINITY : 2;
}

/** "El POL-08 también.", "Likewise POL-08.": what was said before holds for an id, too. */
export const alsoWords = new RegExp(
  [
    String.raw`^[^\p{L}]*(?:likewise|so (?:was|were|did)|the same (?:goes|holds) for|auch|ebenso|ebenfalls|desgleichen|(?:gleiches|dasselbe) gilt für|de même|aussi|également|también|lo mismo|igualmente|também|o mesmo|anche|lo stesso|così|ook|evenzo|hetzelfde)(?!\p{L}).{0,40}\d[\s.*_)]*$`,
    String.raw`^[^\p{L}]*(?:${article}\s|l['’])?(?:${things}\s)?[^\p{L}\p{N}]*\p{Lu}[-_./\p{L}]{0,15}\d[\d.]*[\s,*_)]{1,4}(?:(?:was|were|did|wurde|war)[\s,]{1,2})?(?:too|as well|also|likewise|auch|ebenso|ebenfalls|aussi|également|también|igualmente|também|anche|pure|ook|eveneens)[\s.*_]*$`,
    String.raw`^[^\p{L}]*\p{Lu}[-_./\p{L}]{0,15}\d[\d.]*\s?も(?:また|同様|同じ)?[^\p{N}。]{0,10}。?\s*$`,
  ].join('|'),
  'iu',
);
