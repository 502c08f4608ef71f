import { once } from '../../base/memo.js';
import { othersBehind, withOthers } from './besideStandards.js';
import { byOwnAccount } from './byOwnAccount.js';
import { ownClauses } from './ownClauses.js';
import { cloudInJapanese, edition2013InJapanese } from './japaneseClaims.js';

/** A claim of a certificate within a sentence. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** Where the year of the edition stands. */
  readonly yearAt: number;
  /** Whether the claim ends its clause, so that other words can stand in its place. */
  readonly isClosed: boolean;
}

/**
 * Whether `text` has a word that each claim has: the patterns below take longer to compile than most
 * documents to read.
 */
export function mayClaim(text: string): boolean {
  return /[cz]ertif|取得|維持|保有|保持|受け|完了/iu.test(text);
}

/** Claims that a certificate to ISO/IEC 27017 alone exists. */
export function claimsOfCloud(sentence: string): readonly Claim[] {
  if (!sentence.includes('27017') || others.test(sentence.replace(nextOfOurs, ''))) {
    return [];
  }
  const claims = isExplained(sentence) ? [] : found(sentence, cloud());
  if (!sentence.includes('27001')) {
    return claims.length > 0 ? claims : claimsInJapanese(sentence, cloudInJapanese);
  }
  return claims.length > 0 && claimsTwo(sentence) ? claims : [];
}

/** A clause of its own about something of ours: "… e a nossa plataforma está alojada num fornecedor certificado". */
const nextOfOurs =
  /\s(?:and|und|et|y|e|ed|en)\s(?:(?:the|a|as|o|os|la|il|le|i) )?(?:our|unsere?[rsnm]?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze|ons)\s(?:\p{L}+\s){1,3}(?:is|are|ist|sind|est|sont|está|están|estão|é|è|sono|staat|staan|runs?)(?!\p{L}).*$/iu;

function claimsInJapanese(sentence: string, pattern: RegExp): readonly Claim[] {
  return explainedInJapanese.test(ownClauses(sentence)) ? [] : found(sentence, pattern);
}

/** Japan has an add-on to a certificate to ISO/IEC 27001 of its own (JIP-ISMS517); plans and denials are no claims. */
const explainedInJapanese =
  /JIP-?ISMS|ISMSクラウド|アドオン|ない|ません|予定|計画|目指|準備|検討|べき|とは|か[。？]|委託先|事業者|提供者|供給者|ベンダー?が|自己申告|自称|(?:同社|先方)によると|[選求]/u;

const pastInJapanese = /旧|当時|失効|満了|終了|まで|移行|更新|いた|いました/u;

/**
 * Whether a certificate to ISO/IEC 27001 is claimed beside the one to 27017, each by a word of its own:
 * "ISO 27001 certified and ISO 27017 certified". One word for both standards can mean one certificate.
 */
function claimsTwo(sentence: string): boolean {
  return !joined.test(sentence) && found(sentence, certificate27001()).length > 0;
}

const joined =
  /(?<!\p{L})(?:exten\p{L}*|inclu\p{L}*|incorporat\p{L}*|within|part|together|combined|on top|based|scope|controls?|statement|SoA|covers?|covering|erweiter\p{L}*|einschließlich|inkl|samt|zusammen|Teil|Rahmen|Maßnahmen|Geltungsbereich|étend\p{L}*|mesures|partie|perímetro|périmètre|ampli\p{L}*|controles|medidas|parte|estend\p{L}*|estens\p{L}*|controlli|misure|uitgebreid|inclusief|onderdeel|maatregelen)(?!\p{L})/iu;

/** Claims, in the present tense, of a certificate to ISO/IEC 27001:2013. */
export function claimsOf2013(sentence: string): readonly Claim[] {
  const isNamed = /27001[:（( ]?2013/u.test(sentence) && !sentence.includes('27001:2022');
  if (!isNamed || past.test(sentence) || isExplained(sentence)) {
    return [];
  }
  return [
    ...found(sentence, edition2013()),
    ...found(sentence, heldCertificate2013()),
    ...(pastInJapanese.test(sentence) ? [] : claimsInJapanese(sentence, edition2013InJapanese)),
  ];
}

/** What can be said instead of a claim about 27017 alone; absent for a wording that is not known. */
export function cloudWording(written: string): string | undefined {
  if (/zertifi/i.test(written)) {
    return /zertifiziert/i.test(written)
      ? 'nach ISO/IEC 27001 zertifiziert, mit den Maßnahmen aus ISO/IEC 27017 in der Erklärung zur Anwendbarkeit'
      : undefined;
  }
  if (!/\bcertif(?:ied|ications?|icates?)(?!\p{L})/iu.test(written) || romance.test(written)) {
    return undefined;
  }
  const noun = /certifications?$|certificates?$/i.exec(written)?.[0];
  if (noun !== undefined) {
    return `ISO/IEC 27001 ${noun} with the controls of ISO/IEC 27017 in the Statement of Applicability`;
  }
  return 'certified to ISO/IEC 27001, with the controls of ISO/IEC 27017 in the Statement of Applicability';
}

/** In French, the noun stands before the standard, and is written as in English. */
const romance = /^certification\b/iu;

/** What says, in the present tense, that somebody has a certificate. */
const holds = [
  'cuentan? con|contamos con|dispone(?:mos|n)? del?|tenemos|tienen?|poseemos|poseen?|ostenta(?:mos|n)?|hemos obtenido|ha obtenido',
  'conta(?:m)? com|contamos com|dispõe(?:m)? de|dispomos de|temos|tem|possui(?:mos)?|possuímos|detém|detemos|obteve|obtivemos',
  '(?:è|siamo|sono) in possesso (?:di|del|della)|possiede|possediamo|abbiamo|ha|(?:ha|abbiamo) (?:conseguito|ottenuto)',
  'dispose(?:nt)? (?:de|du)|disposons (?:de|du)|détien(?:t|nent)|détenons|(?:a|avons) obtenu',
  'verfügt über|verfügen über|beschikt over|beschikken over|hebben',
].join('|');

/** National bodies print the standards under names of their own: "ABNT NBR ISO/IEC 27017". */
const national = '(?:(?:ABNT|NBR|UNI|CEI|UNE|DIN|NF|NEN|BS|EN|SN|NTC|IRAM|NCh|NMX|JIS)[ -]){0,4}';

const cloud = once(() => claimPattern(String.raw`${national}ISO(?:\/IEC)?[ -]?27017(?::\d{4})?`));
const certificate27001 = once(() =>
  claimPattern(String.raw`${national}ISO(?:\/IEC)?[ -]?27001(?::\d{4})?`),
);
const edition2013 = once(() =>
  claimPattern(String.raw`${national}(?:ISO(?:\/IEC)?[ -]?)?27001:2013`),
);

/** "Our certificate to ISO/IEC 27001:2013 is valid", "Certificate: ISO/IEC 27001:2013, no. 4711, valid until 2027". */
const heldCertificate2013 = once(
  () =>
    new RegExp(
      [
        String.raw`\bour (?:current )?certifi(?:cate|cation) (?:to|against|for|under) (?:the )?${national}ISO(?:\/IEC)?[ -]?27001:2013(?= (?:(?:is|remains|stays) (?:still |currently )?(?:valid|in force|current)|(?:still )?(?:runs|holds|lasts) (?:until|till|to|for|on))\b)`,
        String.raw`\bunser zertifikat nach ${national}ISO(?:\/IEC)?[ -]?27001:2013(?= (?:ist (?:noch |weiterhin |derzeit )?gültig|gilt|läuft (?:noch|weiter|bis))(?!\p{L}))`,
        String.raw`(?<=^[\s>*_-]*(?:certificate|zertifikat|certificat|certificado|certificato|certificaat)[*_]{0,2}\s?: ?[*_]{0,2} ?)${national}ISO(?:\/IEC)?[ -]?27001:2013(?=.{0,60}(?:valid|gültig|valable|válido|valido|geldig)[^.\n]{0,20}20(?:2[6-9]|[3-9]\d))`,
      ].join('|'),
      'giu',
    ),
);

/** "ISO 27017 certified", "certified to ISO/IEC 27017", "nach ISO 27017 zertifiziert". */
function claimPattern(standard: string): RegExp {
  return new RegExp(
    [
      String.raw`\b${standard}[ -]certifi(?:ed|cation|cate)s?\b`,
      String.raw`\bcertified (?:to|against|for|under|according to|in accordance with|as per) (?:the )?${withOthers}${standard}`,
      String.raw`\bnach ${withOthers}${standard}${othersBehind} zertifiziert(?!\p{L})`,
      String.raw`\b${standard}[ -]zertifi(?:ziert|kat|zierung)(?!\p{L})`,
      ...romanceAndDutchClaims(standard),
    ].join('|'),
    'giu',
  );
}

/** "est certifiée ISO 27017", "nuestra certificación ISO 27017", "ISO 27017-gecertificeerd". */
function romanceAndDutchClaims(standard: string): readonly string[] {
  // Who issued it: "por AENOR", "pela APCER".
  const issuedBy = String.raw`(?:(?:por|pela|pelo|par|dalla|dal|da|door) [\p{L}&.]{2,20} )?`;
  const link = String.raw`(?:(?:selon|suivant|en|em|según|bajo|con|na|pela|de acordo com|de acuerdo con|com base n?em|com base na|segundo|secondo|a|à|sulla|conform(?:e|es|ément)?(?: à| a)?|(?:in|en|em) (?:conformità|conformité|conformidade?|base) (?:a|alla|à|avec|con|com)|d['’]après) )?(?:(?:la|a|alla|lo|il|el|o) |l['’])?(?:(?:norme|norma|standard|estándar|padrão|référentiel) )?${withOthers}`;
  return [
    String.raw`(?<=(?<!\p{L})(?:est|sommes|sont|estamos|está|están|somos|é|siamo|è|sono) )certif(?:iée?s?|icad[oa]s?|icat[oaei]) ${issuedBy}${link}${standard}`,
    String.raw`(?<=^[^\p{L}]*(?:somos |sommes |siamo )?(?:(?:uma|una|une|un['’]) ?)?(?:empresa|organização|organización|entidade|entidad|compañía|sociedade|sociedad|entreprise|société|azienda|società|organizzazione) )certif(?:iée|icada|icata) ${issuedBy}${link}${standard}(?=\s*(?:[.!]|$|desde|depuis|dal))`,
    String.raw`(?<=^[^\p{L}]*)certificad[oa]s? por [\p{L}&.]{2,20} ${link}${standard}`,
    String.raw`(?<=\b(?:notre|nuestra|nuestro|nossa|nosso|nostra|nostro) )certifi(?:cation|cat|cación|cado|cação|cazione|cato) ${link}${standard}`,
    String.raw`(?<=(?<!\p{L})(?:${holds}) (?:(?:el|la|un|una|o|a|um|uma|il|lo|le|de|een|das|ein|eine) |l['’])?)(?:certifi(?:cation|cat|cación|cado|cação|cazione|cato|caat|cering)|Zertifi(?:kat|zierung)) (?:(?:de|da|do|della|alla|nella|no|à|a la|nach|volgens) )?${link}${standard}`,
    String.raw`\b${standard}[ -](?:gecertificeerd|certificaat)(?!\p{L})`,
    String.raw`\bgecertificeerd (?:volgens|tegen|conform|voor) ${withOthers}${standard}`,
  ];
}

/** Sentences that deny a claim, plan for it, ask for it or speak about what can be claimed. */
function isExplained(sentence: string): boolean {
  return byOwnAccount.test(sentence) || (explains(sentence) && explains(ownClauses(sentence)));
}

function explains(sentence: string): boolean {
  return explained.test(sentence.replaceAll(issuer, ' ').replaceAll(number, ' '));
}

/** Who issues a certificate is no explanation of it: "by a UKAS body", "by an independent auditor". */
const issuer =
  /\b(?:by|from|through|after|following) (?:an?|the|our) (?:[\p{L}\d-]+ ){0,4}?(?:body|bodies|auditors?|audits?|registrar)(?!\p{L})/giu;

/** "No. 4711" denies nothing. */
const number = /(?<!\p{L})no\.\s?\p{L}{0,4}[-\d]/giu;

const explained =
  /(?<!\p{L})(?:not|no|non|none|nobody|nor|neither|never|nowhere|cannot|\p{L}+n['’]t|impossible|without|rather|instead|claims?|misconception|myth|wrong|there is no|plan(?:s|ned)?|prepar\p{L}*|aim(?:s|ed|ing)?|seek(?:s|ing)?|goal|future|intend(?:s|ed)?|if|whether|how|what|why|would|should|could|may|must|shall|require[sd]?|body|bodies|auditors?|audits?|process|guide|training|cost|costs|requirements?|nicht|nichts|kein(?:e|er|es|en|em)?|niemand|nie|niemals|weder|unmöglich|ohne|statt|pas|aucune?|nul(?:le)?|personne|jamais|ni|sera|serons|objectif|si|sans|nunca|jamás|nadie|ning[uú]n\p{L}*|tampoco|imposible|sin|será|seremos|objetivo|sem|não|ninguém|nenhum\p{L}*|nem|jamais|impossível|sarà|saremo|obiettivo|senza|nessun\p{L}*|né|impossibile|niet|niets|niemand|nooit|onmogelijk|geen|zonder|prévue?s?|prépar\p{L}*|vis(?:e|ons|ent)|previst\p{L}*|preparaci\p{L}*|gepland|doel|willen|geplant|angestrebt|falls|ob|soll(?:en)?|muss|müssen)(?!\p{L})|\?/iu;

/** Providers say it of themselves, and some have a certificate that reads so. */
const others =
  /\b(?:AWS|Amazon|Azure|Microsoft|Google|GCP|Oracle|Alibaba|IBM|Salesforce|Okta|Cloudflare|providers?|suppliers?|vendors?|third[- ]part(?:y|ies)|subprocessors?|they|their|its|Anbieter|Lieferant(?:en)?|Dienstleister|fournisseurs?|sous-traitants?|prestataires?|hébergeurs?|subcontratist\p{L}*|centros? de datos|centres? de données|datacenters?|OVH(?:cloud)?|Scaleway|Hetzner|IONOS|STACKIT|proveedor(?:es)?|provedor(?:es)?|fornecedor(?:es)?|fornitor[ei]|(?:hosting|beheer|cloud|ict|it)-?(?:partij|partner|provider|leverancier|bedrijf)(?:en|s)?|(?:hosting|cloud|it)-?(?:anbieter|dienstleister|partner)s?|hosters?|leveranciers?)\b/iu;

const past =
  /(?<!\p{L})(?:was|were|had|until(?! (?:[\p{L}\d.]+ ){0,2}20(?:2[6-9]|[3-9]\d))|till|expired?|ended|former(?:ly)?|previous(?:ly)?|past|withdrawn|transi\p{L}*|migra\p{L}*|upgrad\p{L}*|expir\p{L}*|échue?s?|remplac\p{L}*|caduc\p{L}*|vencid\p{L}*|venceu|renovad\p{L}*|scadut\p{L}*|sostituit\p{L}*|vervallen|verlopen|vervangen|moved|between|from \d{4} to|bis|war(?:en)?|ehemal\p{L}*|früher\p{L}*|abgelaufen|umgestellt|jusqu|était|étions|fue|era|éramos|hasta|foi|até|fino|eravamo|tot)(?!\p{L})/iu;

function found(sentence: string, pattern: RegExp): readonly Claim[] {
  return [...sentence.matchAll(pattern)].map(({ 0: written, index }) => {
    const end = index + written.length;
    const year = /(?<=27001[:（( ])\d{4}/.exec(written)?.index ?? 0;
    return {
      start: index,
      end,
      yearAt: index + year,
      isClosed: /^\s*(?:[.,;:!)]|$|(?:and|since|by|for|with|und|seit|durch|für)\b)/iu.test(
        sentence.slice(end, end + 20),
      ),
    };
  });
}
