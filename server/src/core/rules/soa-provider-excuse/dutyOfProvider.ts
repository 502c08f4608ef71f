import { japaneseDenial } from './denials.js';

/** What stands at the end of a clause that is nothing else. */
const alone = '$';

/** A thing of the organisation, and no denial behind it. */
const germanThing = String.raw`(?:die|den|das|alle|unsere) [\wäöüß-]+(?: (?!nicht)[\wäöüß-]+)?${alone}`;
const dutchThing = String.raw`(?:het|de|alle|onze) [\w-]+(?: (?!niet)[\w-]+)?${alone}`;
const frenchThing = String.raw`(?:l['’]|les |la |le |nos |notre )[\wà-ÿ-]+${alone}`;
const southernThing = String.raw`(?:l['’]|(?:el|la|los|las|os?|as?|il|lo|gli|i|le|nuestr[oa]s?|noss[oa]s?) )[\wà-ÿ-]+${alone}`;

/** What a duty is called before a colon: "Verantwortung: Swisscom". */
const dutyLabel =
  '(?:verantwortung|verantwortlichkeit|zuständigkeit|ausführung|durchführung|umsetzung|responsibility|accountability|responsabilité|responsabilidade?|responsabilità|esecuzione|verantwoordelijkheid|uitvoering|責任|担当)';

/** "Le pulizie sono a cura del locatore": in whose care and hands it is, in each language. */
const inCare: readonly string[] = [
  String.raw`\b(?:in|under) the (?:hands|care) of @`,
  String.raw`\b(?:in|unter) der obhut (?:von )?@`,
  String.raw`\b(?:par les|aux) (?:bons )?soins (?:de |d['’])?@|\bentre les mains (?:de |d['’])?@`,
  String.raw`\bal cuidado (?:de )?@|\b(?:ao cuidado|aos cuidados|a cuidado) (?:de )?@`,
  String.raw`(?<![a-zà-ÿ])a (?:(?:totale |esclusiva )?cura(?: e (?:spese|carico))?|carico e cura) (?:di )?@|\bnelle mani (?:di )?@`,
  String.raw`\b(?:in handen|onder (?:de )?(?:hoede|zorg|beheer)|in beheer) (?:van|bij) @`,
  `@ ?の手(?:で|に(?:よ|委ね|ある))(?!.*${japaneseDenial})`,
];

/**
 * Whose duty it is, through whom it comes, and in whose contract it is included; `@` stands for a
 * provider with its article, in small letters.
 */
export const dutyOfProvider: readonly string[] = [
  ...inCare,
  `^${dutyLabel} ?[:：] ?@${alone}`,
  // The whole of a clause: "Via de verhuurder", "Über den Vermieter".
  `^(?:via|through|by|über|durch|par|door|tramite|através|a través|por (?:medio|intermedio)|per (?:il )?tramite)(?: de| d['’]| di)? ?@${alone}`,
  `^@ ?(?:経由|を通じて)`,
  String.raw`\b(?:erfolgt|geschieht|läuft) (?:ausschließlich |ausschliesslich |vollständig |direkt )?(?:durch|über|via|bei|beim|von|vom) @${alone}`,
  `^@ (?:unterhält|wartet|überwacht|betreibt|prüft|testet) ${germanThing}`,
  String.raw`\b(?:is|valt onder|behoort tot) (?:de |een )?(?:taak|verantwoordelijkheid|zorg) van @`,
  `^@ (?:onderhoudt|bewaakt|beveiligt|test|controleert|keurt) ${dutchThing}`,
  `^(?:la responsabilité est celle|c['’]est (?:la tâche|l['’]affaire|le rôle|la responsabilité)) (?:de |d['’])?@`,
  `^@ (?:entretient|maintient|surveille|exploite|gère|contrôle) ${frenchThing}`,
  `^@ (?:mantiene|mantienen|vigila|revisa|mantém|verifica|manutiene) ${southernThing}`,
  String.raw`\b(?:falls|fall|is up|is down) to @`,
  String.raw`@ (?:is|are|remains|remain) (?:fully |solely )?accountable\b(?! to)`,
  // "Included in the coworking lease".
  `^(?:provided|included|covered|comes) (?:in|with|by) @(?: (?:lease|contract|agreement|tenancy|membership|rent|fee))?${alone}`,
  `^im (?:miet)?vertrag (?:mit |von )?@ (?:enthalten|inbegriffen|eingeschlossen)`,
  `^(?:compris|inclus)e?s? dans le (?:bail|contrat|loyer) (?:de |d['’]|avec )?@`,
  `^inclu(?:id|íd)[oa]s? (?:en el|no) (?:contrato|alquiler|aluguer|aluguel) (?:de |con |com )?@`,
  `^(?:compres|inclus)[oaie] nel (?:contratto|canone) (?:con |di )?@`,
  `^(?:inbegrepen|opgenomen) in (?:het|de) (?:huur)?(?:contract|overeenkomst) (?:met|van) @`,
];

/** Who runs a centre or a network for others, and whole offices that are let with what belongs to them. */
export const operatorsOfCentres: readonly string[] = [
  String.raw`gestore (?:del ced|del centro (?:dati|elaborazione dati)|della (?:rete|connettività)(?: (?:regionale|provinciale|nazionale|pubblica))?)`,
  'gestionnaire (?:du (?:centre de données|data ?cent(?:er|re)|site)|de la salle)',
  '(?:beheerder|exploitant|uitbater) van (?:het|de|ons|onze) (?:datacent(?:er|re|rum)|rekencentrum|serverruimte|gebouw|pand)',
  'outsourcers?',
  '(?:serviced|managed|flexible) offices?(?: (?:provider|operator|company))?',
];
