import { inAnyCase } from '../../base/inAnyCase.js';

/**
 * Whether `aside`, what is written behind an id up to the next one, says that the control is left out:
 * by a word for that ("excluded", "entfällt"), by a denial of a word of deciding ("does not apply",
 * "nicht relevant"), or as a denial that says no more than what there is none of ("no development").
 * A denial within what a control does is none: "not only for suppliers", "blocks sites not needed".
 */
export function saysLeftOut(aside: string): boolean {
  return (
    leftOut.test(aside) ||
    piecesOf(aside).some((piece) => deniesDeciding.test(piece) || isNothingElse.test(piece))
  );
}

/** What brackets, colons and dashes part. */
export function piecesOf(aside: string): readonly string[] {
  return aside
    .split(/[()[\],;:：（）、。]|\s[-–—]\s?|[*_`]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** Words for leaving out, and denials that stand for nothing else. */
const leftOut = inAnyCase(
  new RegExp(
    [
      String.raw`(?<![\p{L}-])(?:entfällt|entfallen|n\/a|n\.\s?a\.)(?![\p{L}-])`,
      String.raw`(?<!\p{L})(?:exclu[dís]|omit|left out|dropped|descoped|waived|out of scope|ausgeschl|ausgenommen|weggelassen|gestrichen)`,
      String.raw`(?<!\p{L})(?:sans objet|hors (?:du )?(?:périmètre|champ)|écarté|omis|supprimé|descartad|fuera de|fora d|retirad|suprimid)`,
      String.raw`(?<!\p{L})(?:esclus|scartat|omess|fuori|uitgesloten|weggelaten|vervallen|buiten)`,
      String.raw`(?<!\p{L})(?:not|nicht|non|no|não|niet|pas) (?:applicable|anwendbar|aplicable|aplicável|applicabil[ei]|aplica|van toepassing)`,
      String.raw`(?<!\p{L})(?:do(?:es)? not|doesn['’]t|don['’]t) apply`,
      '適用外|除外|対象外|不適用|不採用',
    ].join('|'),
    'u',
  ),
);

const denial =
  "(?:not|never|no longer|no|nicht|nie|keine?[rnms]?|niet|geen|pas|jamais|plus|aucune?|non|não|ne|nunca|sin|sem|senza|isn['’]t|aren['’]t|doesn['’]t|don['’]t)";

/** What can stand around a denial that is about the control itself. */
const around = [
  'is|are|was|were|be|been|it|this|that|which|these|both|does|do|has|have|had|will|we|they|for|us|our|here|currently',
  'now|at|present|all|of|to|in|the|any|a|an|yet|by|on|as|controls?|policy|document|procedure|plan|considered|deemed',
  'ist|sind|wird|werden|wurden?|wir|sie|er|es|bei|für|uns|hier|derzeit|aktuell|zurzeit|noch|mehr|das|dies|dieser?',
  'die|der|den|im|von|als|ma(?:ß|ss)nahmen?|richtlinie|dokument|verfahren',
  'est|sont|il|elle|ils|elles|pour|nous|ici|actuellement|en|de|la|le|ce|cette|mesures?|être|à|y',
  'son|está|están|fue|para|nosotros|aquí|actualmente|se|el|los|las|ha|sido|este|esta|política|control(?:es|os)?',
  'é|são|foi|nós|aqui|atualmente|o|os|as|à|per|noi|è|sono|qui|attualmente|si|il|lo|i|stat[oaie]|questa|controll[oi]',
  'zijn|wordt|worden|voor|ons|hier|momenteel|we|wij|het|dit|deze|dat|maatregel(?:en)?|van|nog|meer|ook',
].join('|');

const deciding = [
  'appl|relevan|use[ds]?|using|relied|rel(?:y|ies)|need|necessar|requir|scope|within scope|adopt|select|chosen|choose|implement',
  'cover|part|includ|considered|pertinen|claimed|address|treated|in force',
  'anwend|angewand|angewend|zutreff|genutzt|nutz|verwend|benötigt|nötig|notwendig|erforderlich|umgesetzt|einschlägig|ausgewählt',
  'gewählt|geltungsbereich|anzuwenden|enthalten|berücksichtigt|vorgesehen|betroffen|bestandteil|abgedeckt|behandelt|gültig',
  "retenue?|utilis|nécessaire|requis|concern|mise?s? en|sélectionn|inclu|couv|applique|s['’]appli",
  'aplic|necesari|utiliz|usad|usa|requ[ei]r|seleccion|inclui|incluy|procede|implant|implementad|cubre|adopta',
  'necessári|selecion|incluíd|cobre|adotad|richiest|selezion|inclus|attuat|previst|usat|riguarda|rilevant|necessari|adottat',
  'toepass|toepasselijk|nodig|gebruik|vereist|gekozen|geselecteerd|opgenomen|toegepast|ingevoerd|geïmplementeerd',
].join('|');

const verbsBefore =
  'gilt|gelten|trifft|treffen|greift|greifen|findet|finden|brauchen|braucht|benötigen|nutzen|verwenden|geldt|gelden|gebruiken';

/** "Is not relied on", "gilt für uns nicht", "n’est pas retenu"; words of the world before a denial are another matter. */
const deniesDeciding = inAnyCase(
  new RegExp(
    [
      String.raw`^(?:(?:${around}) |n['’]){0,6}${denial} (?:(?:${around}) |n['’]){0,4}(?:${deciding})`,
      String.raw`^(?:${verbsBefore}) (?:(?:${around}) ){0,4}(?:nicht|niet|kein\p{L}{0,2}|geen)(?!\p{L})`,
      '(?:適用|採用|該当|対象|使用|利用|必要|実施|依拠)[^、。]{0,8}(?:ない|なし|せず|ません)',
    ].join('|'),
    'u',
  ),
);

/** "No", "none", "no own development", "keine Entwicklung": what there is none of, in few words. */
const isNothingElse = inAnyCase(
  /^(?:not|none|no|nein|nee|non|nicht|niet|não|なし|ない|(?:there (?:is|are) )?(?:no|kein\p{L}{0,2}|ohne|without|aucune?|pas d(?:e |['’])|sans|ning[uú]na?|sin|nenhuma?|sem|nessuna?|senza|geen|zonder) ?[\p{L}-]+(?: [\p{L}-]+)?)$/u,
);
