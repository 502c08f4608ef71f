/**
 * Words that make an older id one of its time, in the languages that documents are written in. They
 * are asked for only beside an id of an older edition.
 */

import { inAnyCase } from '../../base/inAnyCase.js';

/** Behind which a year is when something began that still holds: "since 2019". */
const since = String.raw`(?<!\b(?:since|from|as of|seit|ab|von|depuis|dès|desde|a partir de|dal|a partire dal|sinds|vanaf|sedert)\s(?:\p{L}+\s)?)`;

/** A year before that of ISO/IEC 27001:2022 that is no part of a standard's name or an id. */
export const pastYear = new RegExp(
  String.raw`${since}(?<!\p{L}[-_/:]|\d{4,5}\s?[-/:]\s?|[:\d,]|§\s?)(?<!(?:ISO|IEC|EN|DIN|BS|RFC|NIST|Nr|No)\W{0,2}[\d\s./:-]{0,12})(?:199\d|200\d|201\d|202[01])(?!\d|\/\d{3}|\s?(?:以来|以降|から))|平成|令和\s?[元2-3２３]年`,
  'iu',
);

/** The same as a date, or alone in a cell: "Server 2016" is a product. */
export const pastDate =
  /(?:\d{1,2}[./-]){1,2}(?:200\d|201\d|202[01])(?!\d)|(?<![\d./-])(?:200\d|201\d|202[01])(?:[-/.]\d{1,2}(?!\d{2})|年)|\|\s*(?:200\d|201\d|202[01])\s*(?=\|)/u;

/** A year of the edition of today. */
export const yearNow = /(?<![\d:-])20(?:2[2-9]|[3-9]\d)(?!\d)/u;

/** An edition before that of today, as a heading or the line before a list names it. */
export const formerEdition = inAnyCase(
  /(?<!\d)2700[12]\s?[:/-]\s?20(?:05|13|17)(?!\d)|(?<![\d.])20(?:05|13)(?:er)?[\s-]*(?:\p{L}+\s)?(?:edition|version|ausgabe|fassung|revision|standard|norm|editie|年?版)|(?:edition|version|ausgabe|fassung|éd(?:ition)?|norme|edición|versión|norma|edição|versão|edizione|versione|editie|versie)\s(?:\p{L}+\s){0,2}20(?:05|13)(?!\d)|bs\s?7799/u,
);

export const currentEdition =
  /(?<!\d)2700[12]\s?[:/-]\s?202\d(?!\d)|(?<![\d.])2022[\s-]*(?:edition|version|ausgabe|fassung|revision|editie|版)/i;

/** Reports and what they found, which speak of the controls of their day. */
export const findingWords = inAnyCase(
  /(?<!\p{L})(?:\p{L}*audits?|audited|auditors?|reports?|reported|assessments?|findings?|non-?conformit(?:y|ies|és?)|no[- ]conformidad(?:es)?|não[- ]conformidades?|non[- ]conformità|observations?|minutes|opinion|certificat\w+|gutachten\w*|\p{L}*berichte?[sn]?|\p{L}*prüfung(?:en)?|feststellung(?:en)?|abweichung(?:en)?|\p{L}*zertifizierung|\p{L}*protokolle?|audits?\p{L}*|vergleich|rapports?|constats?|écarts?|procès-verbal|compte rendu|informes?|auditorías?|hallazgos?|acta|relatórios?|auditorias?|constataç(?:ão|ões)|ata|relazion[ei]|rapport[oi]|rilievi?o?|verbal[ei]|bevinding(?:en)?|afwijking(?:en)?|verslag(?:en)?|notulen)(?!\p{L})|監査|審査|指摘|報告|議事録|不適合/u,
);

const oldThing = String.raw`(?:iso|annex|ids?|numbers?|numbering|controls?|references?|mappings?|soas?|statements?|binders?|reports?|audits?|findings?|registers?|polic(?:y|ies)|manuals?|catalogues?|checklists?|editions?|standards?|versions?)`;
const version = String.raw`(?:versions?|editions?|issues?|revisions?|soas?|statements?|registers?)`;
const oldGerman = String.raw`(?:\p{L}*ausgaben?|fassung|\p{L}*norm|\p{L}*nummer\p{L}*|zählung|kennung\p{L}*|soas?|erklärung|version|anhang|maßnahmen?|referenz\p{L}*|verweise?|bezeichnung\p{L}*|ordner|\p{L}*berichte?s?|gutachten|richtlinie|katalog)`;
const oldDutch = String.raw`(?:editie|norm|versie|nummers?|nummering|soa|verklaring|maatregel(?:en)?|rapport|beleid|bijlage)`;
const oldRomance = String.raw`(?:edizion[ei]|norma|numerazione|numeri|soa|version[ei]|rapport[oi]|controll[oi]|riferiment[oi]|dichiarazione|politica|numéros?|édition|norme|version|rapports?|mesures?|déclaration)`;

/** A sentence, a remark or the line before a list that says of its ids that they are those of another time. */
export const oldWords = inAnyCase(
  [
    String.raw`(?<!\p{L})(?:`,
    [
      String.raw`(?:old|outdated|obsolete|legacy|retired|superseded)\s(?:\p{L}+\s){0,2}?${oldThing}`,
      String.raw`(?:previous|preceding|former|prior) (?:\p{L}+\s){0,2}?${version}`,
      String.raw`(?:vorherige|vorige|frühere|bisherige)[rnms]? (?:\p{L}+\s)?(?:version|fassung|ausgabe|revision|soa|erklärung)|vor(?:version|gängerversion|gängerfassung)`,
      String.raw`(?:version|édition|révision|déclaration|dda|sda) (?:d['’]applicabilité )?(?:précédente|antérieure)|précédente (?:version|édition|révision|déclaration|dda)`,
      String.raw`(?:versión|edición|revisión|declaración) (?:de aplicabilidad )?(?:anterior|previa|precedente)|(?:anterior|previa) (?:versión|edición|revisión|declaración)`,
      String.raw`(?:versão|edição|revisão|declaração) (?:de aplicabilidade )?(?:anterior|prévia|precedente)|(?:anterior|prévia) (?:versão|edição|revisão|declaração)`,
      String.raw`(?:versione|edizione|revisione|dichiarazione) (?:di applicabilità )?precedente|precedente (?:versione|edizione|revisione|dichiarazione)`,
      String.raw`(?:vorige|eerdere|voorgaande) (?:versie|editie|uitgave|revisie|verklaring)`,
      String.raw`(?:at|of|in) that time(?! of)|at the time(?! of)|back then|in those days|still (?:said|named|cited|listed|referred|quoted|used|pointed|read|called|showed)|then (?:said|named|cited|listed|referred|quoted)`,
      String.raw`(?:went|merged|folded|absorbed) into|no longer exists?`,
      String.raw`alte[rnms]?\s(?:\p{L}+\s){0,2}?${oldGerman}`,
      String.raw`damals|damalige[rnms]?|seinerzeit|heißt (?:jetzt|nun|heute)|hieß|(?:nannte|verwies|lautete|stand|zitierte|führte|sprach)n? (?:\p{L}+\s)?noch`,
      String.raw`à l['’]époque|(?:citait|mentionnait|disait|indiquait) encore|vieu?x? ${oldRomance}`,
      String.raw`en aquel(?:la)? (?:momento|entonces|época)|(?:todavía|aún) (?:citaba|decía|mencionaba|figuraba|indicaba)`,
      String.raw`na época|à época|naquela (?:época|altura)|à data|ainda (?:citava|dizia|mencionava|constava|referia)`,
      String.raw`all['’]epoca|ancora (?:citava|riportava|diceva|indicava)|(?:citava|riportava|indicava) ancora|vecchi[oae]? ${oldRomance}`,
      String.raw`destijds|toenmalige?|toen nog|(?:noemde|vermeldde) nog|heette|oude? (?:\p{L}+\s){0,2}?${oldDutch}`,
    ].join('|'),
    String.raw`)(?!\p{L})|(?<!\p{L})(?:old|then|alte[rnms]?|vieil|viejo|velho|vecchi[oa]|oude?|toen|allora|entonces|então)[\s:"“„«(]{1,3}(?=a\.)|当時|かつて|旧|(?:前回|以前|従来)の(?:版|適用宣言書|宣言書|文書|規程)|前の?版|移行前の(?:番号|管理策|規格|版|附属書)|改正前|改定前`,
  ].join(''),
);

/** Headings of what was and of what was changed. */
export const historyHeading = inAnyCase(
  /change\s?log|(?:version|revision|change|document|amendment)s? history|release notes|history of changes|änderungs(?:historie|verlauf|protokoll|verzeichnis|nachweis)|versions(?:historie|geschichte)|dokumenten?historie|historique|historial de (?:cambios|versiones|revisiones)|control de cambios|histórico d[aeo]s? (?:alterações|versões|revisões|documento)|storico|cronologia delle|(?:wijzigings|versie)(?:historie|geschiedenis|overzicht)|変更履歴|改訂履歴|改定履歴|更新履歴|版歴|(?<!\p{L})(?:(?:old|former|legacy|superseded|withdrawn)\s(?:\p{L}+\s){0,2}?(?:ids?|numbers?|numbering|controls?|references?|reports?|audits?|findings?|edition|standard)|(?:alte|frühere|ehemalige|bisherige)[rnms]?\s(?:\p{L}+\s){0,2}?(?:nummer\w*|kennung\w*|zählung|\p{L}*berichte?|norm|ausgabe|feststellungen|maßnahmen)|(?:anciens?|anciennes?)\s\p{L}+|(?:antigu|antig)[oa]s?\s\p{L}+|vecchi[eao]?\s\p{L}+|oude\s\p{L}+)(?!\p{L})|^旧|旧(?:版|番号|規格|管理策)/u,
);

/** `[5.22] – 2026-10-01`, `v2.1 (01.10.2026)`, `Version 3.0`. */
export const versionHeading =
  /^(?:\[v?\d+(?:\.\d+){1,2}\]|(?:v|version |versión |versão |versione |versie |第)?\s?\d+(?:\.\d+){1,2}版?\s*[-–—(:,（]+\s*(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}年)|(?:v|version |versión |versão |versione |versie )\s?\d+(?:\.\d+){1,2}$)/iu;

/** The edition of 2005, as a text or a heading names it. */
export const edition2005 =
  /(?<!\d)2700[12]\s?[:/-]\s?2005(?!\d)|(?<![\d.])2005(?:er)?[\s-]*(?:edition|version|ausgabe|fassung|revision|editie|年?版)|(?:edition|version|ausgabe|fassung|édition|norme|edición|versión|edição|versão|edizione|versione|editie|versie)\s(?:of |de |von |du |del |dal |van |aus )?2005(?!\d)/i;

const until = String.raw`(?:before|until|till|up to|prior to|vor|bis|bis zur?|avant|jusqu['’](?:en|à|au)|antes de|hasta|até|prima del(?:la)?|fino al(?:la)?|vóór|voor|tot)`;
const editions = String.raw`(?:revisi(?:on|one|ón|e)|revisão|révision|rev\.?|versi(?:on|one|ón|e)|versão|ausgabe|fassung|edition|edizione|edición|edição|édition|editie|issue|release)`;
/** A year, or the number or letter of a revision of the document itself. */
const pastTime = String.raw`(?:20[12]\d(?!\d)|${editions}\s(?:n[.°º]\s?|no\.\s?)?(?:\d{1,3}(?:\.\d{1,2})?(?!\d)|\p{L}(?![\p{L}\d.])))`;
const untilYear = String.raw`(?:${until}\s(?:\p{L}+\s){0,2}${pastTime})`;
const pointedTo = String.raw`(?<!\p{L})(?:fell under|belonged|fiel|gehörte|relevait|dépendait|dependía|pertenecía|dependia|pertencia|dipendeva|apparteneva|viel|hoorde|referred|pointed|cited|named|quoted|listed|said|verwies|nannte|zitierte|lautete|stand|renvoyait|citait|mentionnait|indiquait|figurait|remitía|citaba|mencionaba|indicaba|figuraba|remetia|citava|mencionava|indicava|constava|referia|rimandava|rinviava|riportava|richiamava|verwees|noemde|vermeldde|stond|nannten|zitierten|lauteten|verwiesen|renvoyaient|citaient|mentionnaient|indiquaient|figuraient|remitían|citaban|mencionaban|indicaban|figuraban|remetiam|citavam|mencionavam|indicavam|citavano|indicavano|riportavano|richiamavano|rimandavano|noemden|verwezen|vermeldden)(?!\p{L})`;

/** A year until which a text pointed to something: "Before 2024, step 3 referred to". */
export const toldBefore = inAnyCase(
  String.raw`(?<!\p{L})${untilYear}(?:[^.]|\.\d){0,100}?${pointedTo}|${pointedTo}(?:[^.]|\.\d){0,100}?(?<!\p{L})${untilYear}|20[12]\d年(?:\d{1,2}月)?(?:まで|以前|より前)[^。]{0,80}(?:ていた|だった|でした|ていました)`,
);

/**
 * Verbs by which something stood under an id then. Nouns end like them ("auditoría", "direttiva"), and
 * "on fait alors" is of today.
 */
const belonged = {
  fr: String.raw`(?:relev|av|ét|dépend|suiv|figur|correspond|vis|couvr|trait|apparten|ven|parl|port|régiss)ai(?:t|ent)`,
  es: String.raw`(?:era|seguía|dependía|estaba|figuraba|correspondía|regía|regulaba|trataba|pertenecía|caía|venía|había|decía|llevaba|valía)n?`,
  pt: String.raw`(?:eram?|(?:seguia|dependia|estava|figurava|correspondia|regia|regulava|tratava|pertencia|cabia|vinha|havia|dizia|valia|constava)m?)`,
  it: String.raw`(?:era|seguiva|dipendeva|stava|figurava|corrispondeva|regolava|trattava|rientrava|apparteneva|veniva|aveva|diceva|valeva)(?:no)?`,
};

/** Verbs that say under which id something stood once: "relevait de A.9.2.1"; the source of a pattern. */
export const belongedTo = [
  'was|were|stood|fell|came|belonged|war|waren|stand(?:en)?|galt(?:en)?|fiel(?:en)?|gehörten?|lautete|regelten?',
  ...Object.values(belonged),
  'viel(?:en)?|stond(?:en)?|hoorden?|heette|gold(?:en)?',
].join('|');

/**
 * "Jadis", "einst", "otrora": words that say of what stands beside them that it is long past, and "then"
 * beside a verb in the past tense that lasts. "Una volta" and "once" count times, too: only a verb before
 * or behind them tells.
 */
export const longAgo = inAnyCase(
  [
    String.raw`(?<!\p{L})(?:`,
    [
      String.raw`erstwhile|heretofore|in (?:days|times|years) (?:gone by|past|of old)|in (?:former|bygone|earlier|olden) (?:days|times|years)|(?:came|fell|stood) once|once (?:came|fell|stood)`,
      String.raw`einst(?:mals)?|ehedem|vordem|weiland|(?:anno )?dazumal|zu jener zeit|(?:in|vor) früheren (?:zeiten|jahren)`,
      String.raw`jadis|naguère|antan|en ce temps-là|en d['’]autres temps|${belonged.fr} alors(?! que)|alors ${belonged.fr}`,
      String.raw`antaño|otrora|en otros tiempos|en otro tiempo|por (?:aquel )?entonces|${belonged.es} entonces|entonces ${belonged.es}`,
      String.raw`outrora|dantes|antanho|noutros tempos|em outros tempos|${belonged.pt} então|então ${belonged.pt}`,
      String.raw`${belonged.it} (?:allora|una volta)|(?:allora|una volta) ${belonged.it}`,
      String.raw`weleer|eertijds|indertijd|toentertijd|in vroeger (?:tijden|jaren)|(?:viel|vielen|stond|stonden|hoorde) (?:\p{L}+ )?ooit|ooit (?:viel|stond|hoorde)`,
    ].join('|'),
    String.raw`)(?!\p{L})|その昔|昔は|往時|従前`,
  ].join(''),
);

/**
 * Words that can speak of the past of anything, or of another time: rights are limited "dans le temps",
 * something is told "a suo tempo", a policy holds "em tempos de crise".
 */
export const longAgoPerhaps = [
  String.raw`(?:was|were|had) once|once (?:was|were)`,
  String.raw`dans le temps|otros? tiempos?|en su día|tiempo atrás|em tempos|tempos atrás`,
  String.raw`un tempo|tempo addietro|a suo tempo|in precedenza`,
  String.raw`voormalige?|(?:was|waren) (?:\p{L}+ )?ooit|ooit (?:was|waren)`,
].join('|');

/** The same in Japanese, which has no spaces between words. */
export const longAgoPerhapsJapanese = String.raw`元々?は|もともと`;
