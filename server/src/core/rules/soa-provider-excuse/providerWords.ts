import { furtherExcuses, handedToAnybody, withoutPortugueseIn } from './furtherExcuses.js';
import { byThirdParties, frenchEmphasis, handedOver, nativeExcuses } from './nativeExcuses.js';
import { japaneseDenial, toldAsEnded } from './denials.js';
import { dutyOfProvider } from './dutyOfProvider.js';
import { withCompaniesMarked } from './namedCompanies.js';
import { isNotOurs, lacking } from './notOurs.js';
import { type Parties, providersOf } from './providers.js';
import { aboutIt, verbBeforeProvider } from './verbBeforeProvider.js';
import { whoDoesItExcuses, withoutNames } from './whoDoesIt.js';

const longestRead = 400;

const done =
  '(?:handled|managed|provided|operated|covered|performed|carried out|done|implemented|ensured|maintained|addressed|kept|taken care of|looked after|seen to|dealt with|run|secured|controlled)';
const does =
  '(?:handles?|manages?|operates?|covers?|performs?|carries (?:it )?out|does (?:it|this|that)|ensures?|takes? care|looks? after|sees? to|deals? with|runs? (?:it|this|that|the|all)|secures?|is in charge)';

/** How it is said that a provider, written as `@`, carries something out. */
const excuse = new RegExp(
  [
    String.raw`\b${done} by (?:(?:[\w&.-]+ ){1,5}as )?@`,
    String.raw`@ (?:job|task|duty)\b`,
    String.raw`\b(?:responsibility|responsibilities|duty|task|job) of @`,
    String.raw`\b(?:responsibility|it|this) (?:lies|rests|sits) with @`,
    String.raw`@ (?:is |are |has |have |bears? )?(?:the )?(?:sole |full )?responsib`,
    String.raw`\b(?:inherited|outsourced|subcontracted|delegated|transferred|left) (?:from|to) @`,
    String.raw`\b(?:uitbesteed|overgedragen|gedelegeerd) aan @|\b(?:ondergebracht|belegd) bij @`,
    String.raw`\b(?:ausgelagert|fremdvergeben|outgesourct|delegiert|übertragen) an @`,
    String.raw`\ba?an @ (?:ausgelagert|(?:fremd)?vergeben|outgesourct|delegiert|übertragen|uitbesteed|overgedragen)\b`,
    String.raw`\b(?:externalisé|sous-traité|confié|délégué)e?s? (?:(?:chez|à|auprès de|auprès d['’]) ?)?@`,
    String.raw`\b(?:externalizad|subcontratad|terceirizad|delegad|esternalizzat|affidat|appaltat|delegat)[oaie]s? (?:(?:en|a|con|com|para|à|presso|in) )?@`,
    String.raw`\brel(?:y|ies) on @`,
    `^@ ${does}\\b`,
    // For whom it is done: "Google guards the data centres for us".
    String.raw`^@ (?:guards?|protects?|monitors?|wipes?|destroys?|maintains?|watches|patches|backs up|encrypts?|hosts|supplies|provides) (?:[\w-]+ ){1,5}(?:for us|on our behalf)\b`,
    String.raw`^@ (?:operates|runs|manages|maintains|owns and operates) (?:the|all|every) [\w-]+(?: [\w-]+)?$`,
    String.raw`^@ (?:wipes|destroys|guards|protects|patches|cools|watches) (?:(?:the|all|its|our) )?[\w-]+(?: [\w-]+)?$`,
    // "AWS keeps the clocks in sync".
    String.raw`^@ (?:keeps?|sets?|synchroni[sz]es?) (?:the|all|every|its|our) [\w-]+(?: (?:in|up|at) [\w-]+| [\w-]+)?$`,
    String.raw`^@ (?:hält|halten|stellt|synchronisiert) (?:die|alle|unsere) [\wäöüß-]+(?: (?:synchron|aktuell|ein|bereit))?$`,
    String.raw`^@ (?:synchronise|tient à jour|règle) (?:les|toutes les|nos|l[ae]) [\wà-ÿ-]+$`,
    String.raw`^@ (?:sincroniza|sincronizza|ajusta|regola) (?:los|las|os|as|gli|i|le|nuestros|nossos|i nostri) [\wà-ÿ-]+$`,
    String.raw`^@ (?:synchroniseert|houdt) (?:de|alle|onze) [\w-]+(?: (?:gelijk|synchroon|bij))?$`,
    '^@ ?(?:が|で)(?:時刻|時計)?(?:を)?(?:同期|維持)(?:し|する|を|$)',
    String.raw`^see (?:the )?(?:soc ?[123]|iso|certificates?|reports?|attestation)[\w\s/:-]{0,40} (?:of|from|by) @$`,
    String.raw`^@ (?:bewacht|schützt|überwacht|löscht|vernichtet|wartet|sichert|kühlt) .{1,40} für uns\b`,
    String.raw`^@ (?:surveille|protège|garde|efface|détruit) .{1,40} pour nous\b`,
    String.raw`^@ (?:vigila|protege|custodia|borra|destruye|guarda|apaga|destrói|sorveglia|protegge|cancella|distrugge) .{1,40} (?:para nosotros|por nosotros|para nós|por nós|per noi|per nostro conto)(?!\p{L})`,
    String.raw`^@ (?:bewaakt|beveiligt|wist|vernietigt) .{1,40} voor ons\b`,
    String.raw`\b(?:durch|von|vom|beim) (?:[\wäöüß-]+ ){0,2}@.{0,40}(?:verantwort|übernommen|umgesetzt|betrieben|sichergestellt|abgedeckt|erbracht|durchgeführt|erledigt|gemacht|gewährleistet)`,
    String.raw`^(?:das |dies )?(?:macht|erledigt|übernimmt|regelt|betreibt) @`,
    String.raw`^(?:da )?@ (?:das|dies|es) (?:(?:für uns|bereits|schon) )?(?:macht|erledigt|übernimmt|regelt|betreibt|sicherstellt|verantwortet)\b`,
    String.raw`^(?:(?:lo|la) (?:hace|realiza|gestiona|cubre|administra|lleva|ejecuta|opera|provee|proporciona)|(?:lo|la) (?:fa|gestisce|esegue|garantisce)|(?:quem )?faz) @`,
    String.raw`^(?:ci pensa|se ne occupa|provvede|se encarga|se ocupa|spetta|compete|corresponde) (?:(?:a|de) )?@`,
    String.raw`^@ (?:já|ya|già) (?:(?:o|lo|la) )?(?:faz|hace|fa|realiza|executa|ejecuta|cobre|cubre|copre|garante|garantiza|gestiona|gestisce|gere)\b`,
    String.raw`^@ kümmert sich\b`,
    String.raw`\b(?:herdad|heredad|ereditat)[oaie]s? (?:(?:de|da|di) )?@|\bhérité(?:e|s|es)? (?:(?:de|auprès de) |d['’])?@`,
    String.raw`\bvon @ (?:geerbt|übernommen)\b|\b(?:geërfd|overgenomen|afkomstig) van @|\bvan @ (?:geërfd|overgenomen)\b`,
    String.raw`\bdi (?:competenza|pertinenza|responsabilità) (?:di )?@|\b(?:de|da) (?:responsabilidad|responsabilidade|competencia|competência) (?:de )?@`,
    String.raw`\b(?:in capo|demandat[oaie]) (?:a )?@|\b(?:por conta|por cuenta) (?:de )?@`,
    String.raw`\b(?:du ressort|relève|incombe) (?:(?:de|à) |d['’])?@`,
    String.raw`\bin der (?:zuständigkeit|verantwortung) (?:von )?@|\bobliegt @|\b(?:berust bij|valt onder) @`,
    '@から(?:継承|引き継)',
    String.raw`\bverantwort\w* (?:liegt |ist |trägt )?(?:(?:beim?|von|vom) )?@`,
    String.raw`@ (?:ist (?:dafür )?verantwortlich|übernimmt|verantwortet|betreibt|erledigt|stellt .{0,30}sicher)`,
    String.raw`\b(?:géré|assuré|fourni|fait|couvert|réalisé|pris en charge)e?s? par @`,
    String.raw`\b(?:hech|feit|gestionad|proporcionad|cubiert|realizad|gerenciad|gerid|tratad|coberto|fornecid)[oa]s? (?:por|pel[oa]s?) @`,
    String.raw`\b(?:fatt|gestit|fornit|copert|eseguit|garantit)[oaei] (?:da )?@`,
    String.raw`\b(?:gedaan|verzorgd|uitgevoerd|geregeld|beheerd|geleverd|gedekt) door @`,
    String.raw`\bdoor @ (?:gedaan|verzorgd|uitgevoerd|geregeld|beheerd|geleverd|gedekt)\b`,
    String.raw`^@ (?:se encarga|se ocupa|lo (?:hace|gestiona|cubre)|gestiona|realiza|opera|cubre)\b`,
    String.raw`^@ (?:s['’]en (?:charge|occupe)|gère|assure|réalise|opère|couvre|prend)\b`,
    String.raw`^@ (?:se ne occupa|gestisce|esegue|copre|encarrega-se|trata|gere|cuida|realiza|cobre|faz|executa|presta|mantém)(?!\p{L})`,
    String.raw`^@ (?:doet|regelt|verzorgt|beheert|is (?:hiervoor )?verantwoordelijk)\b`,
    String.raw`(?:^| )(?:a cargo|a carico|en manos|à la charge|nas mãos|in carico) (?:de |d['’])?@`,
    String.raw`\b(?:liegt (?:bei|beim)|sache|aufgabe|in den händen) @`,
    String.raw`\b(?:verantwoordelijkheid van|ligt bij) @`,
    String.raw`\bresponsab(?:ilité|ilidad|ilidade|ilità) (?:de |d['’]|di )?@`,
    // A denial ends the sentence in Japanese: "委託先が行う開発はない".
    `@ ?(?:の|が|に|で|により|によって|にて)(?:責任|管理|対応|実施|運用|運営|委託|提供|行|委ね|任せ|担|一任)(?!.*${japaneseDenial})`,
    ...nativeExcuses,
    ...whoDoesItExcuses,
    ...furtherExcuses,
    ...verbBeforeProvider,
    ...dutyOfProvider,
  ].join('|'),
  'u',
);

/** "Inherited (AWS)", "Provided as part of the serviced office": the only ones whose parts a bracket or "as" divides. */
const inherited =
  /^inherited \((?:from )?@|^(?:provided|included|covered) as (?:a )?part of @(?: \w+)?\.?$/;

/**
 * "In the provider's data centre, which is responsible", "the equipment is that of AWS, which takes care
 * of it": who does it is said in the clause behind.
 */
const inNextClause =
  /@[\w\säöüß-]{0,30}[,;] (?:dieser|diese|er|sie|der|die|who|which|they|it|lequel|qui|que|che) (?:dafür )?(?:ist|is|are|est|es|é|è) (?:dafür |solely |fully )?(?:verantwortlich|zuständig|responsib|responsab)|\b(?:son|es) (?:de )?@, que (?:se (?:ocupa|encarga) de ell[oa]s?|l[oa]s? (?:gestiona|mantiene))\b/u;

const negation =
  /\b(?:no|not|none|nothing|never|nobody|neither|nor|without|kein\w*|nicht|nichts|ohne|niemand|aucune?|rien|personne|pas|sans|ningun[oa]?|sin|nenhum[a]?|não|sem|nie|niemals|nunca|jamais|nada|niente|nulla|non|mai|nessun\w*|niets|niet|geen|nooit)\b|ない|なし/u;

/**
 * Whether a reason says that a provider carries the control out: "Managed by AWS", "CSP
 * responsibility". A clause that denies something ("nothing is outsourced to suppliers") says the
 * opposite and does not count. `parties` are the workspace's own names; `isOwnNameKnown` says that the
 * organisation's own name is known and stands in `text` as "us".
 */
export function leavesToProvider(
  text: string,
  parties: Parties,
  isOwnNameKnown?: boolean,
): boolean {
  const read = withCompaniesMarked(
    withoutNames(text.slice(0, longestRead)),
    isOwnNameKnown === true,
  )
    .toLowerCase()
    .replaceAll('@', ' ')
    .replace(/\s+/gu, ' ');
  const isHandedOver = [handedOver, ...handedToAnybody].some((pattern) => pattern.test(read));
  if (isNotOurs(read) || isHandedOver || byThirdParties.test(read.trim())) {
    return true;
  }
  const marked = joined(
    withoutPortugueseIn(
      withoutAsides(withoutAttribute(read).replace(providersOf(parties), '@').trim()),
    ),
  );
  return (
    marked.includes('@') &&
    (inherited.test(marked) ||
      inNextClause.test(marked) ||
      frenchEmphasis.test(marked) ||
      isSaidInClauses(marked))
  );
}

/** "The PFI landlord" is a landlord; one that was or will be carries out nothing today. */
function withoutAttribute(read: string): string {
  return read.replace(attribute, '$<determiner> ');
}

const attribute =
  /(?<![\p{L}\p{N}])(?<determiner>the|our|der|dem|den|des|die|unser|unserem|unseren|de|onze) (?!no\b|not\b|any\b|other\b|form|prev|past\b|last\b|next\b|new\b|future\b|potential\b|old\b|customer|client|own\b|ehemalig|bisherig|früher|neue|künftig|alte|andere|kein|eigene|vorige|vroeger|nieuwe|toekomstig|oude|eigen\b)[\p{L}\p{N}&-]{2,20} (?=(?:landlord|lessor|provider|vendor|supplier|hoster|vermieter|dienstleister|anbieter|lieferant|betreiber|verhuurder|leverancier|aanbieder)(?:s|n|en)?(?![\p{L}-]))/gu;

/** Two of them do it as one does: "the landlord and AWS". */
function joined(marked: string): string {
  return marked.replaceAll(/@(?: (?:and|und|sowie|et|y|e|en) @|(?:と|及び|および|・)@)+/gu, '@');
}

/** What there is none of is the reason, and who looks after the rest an aside: "No lift (run by the landlord)". */
function withoutAsides(text: string): string {
  const outside = text.replace(/\([^)]*\)/gu, ' ');
  return lacking.test(outside) ? outside : text;
}

function isSaidInClauses(marked: string): boolean {
  return isSaidOfIt(marked) || clausesOf(marked).some((clause) => isExcuse(clause));
}

/** Where the words of the thing come first, clauses would part them: German "da" is Portuguese and Italian for "of the". */
function isSaidOfIt(marked: string): boolean {
  const found = aboutIt.exec(marked);
  return found !== null && !negation.test(marked.slice(0, found.index + found[0].length));
}

function isExcuse(clause: string): boolean {
  const found = toldAsEnded.test(clause) ? null : excuse.exec(clause);
  if (found === null) {
    return false;
  }
  // "The landlord operates none" denies behind the verb.
  const end = found.index + found[0].length;
  return !negation.test(clause.slice(0, end)) && !lacking.test(clause.slice(end));
}

/** Clauses as a reader takes them: a denial in one says nothing about the next. */
function clausesOf(text: string): readonly string[] {
  return text
    .split(
      /[.;,()–—。、]\s*|\s-\s|\b(?:because|since|as(?! @)|while|whereas|but|da(?! @)|weil|sondern|car|porque) /u,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
