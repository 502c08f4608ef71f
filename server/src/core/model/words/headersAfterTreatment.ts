import type { HeaderMeaning } from './headerMeaning.js';
import { plainLetters } from './normalise.js';

/** Words that make a measure of the risk one of what remains, in the form of `normalised`. */
const whole =
  /\b(?:residual|residuel(?:le)?s?|residu[ao]|residuale|net|nett[aoe]|net[ao]|liquid[ao]|remaining|restant[ea]?|target|verbleibende[rsn]?|resterende?|(?:after|post) (?:treatment|mitigation|controls?|measures?|actions?|safeguards?)|after(?:wards)?$|thereafter$|once treated$|nach (?:(?:der )?(?:risiko)?behandlung|massnahmen?)|danach$|nachher$|hinterher$|apres(?: (?:le )?traitement|(?: les)? mesures|$)|(?:despues|tras)(?: (?:del |el )?tratamiento|(?: de)?(?: las)? medidas|$)|apos(?: (?:o )?tratamento|(?: as)? medidas)|depois(?: do tratamento|$)|dopo(?: (?:il )?trattamento|(?: le)? misure|$)|na (?:behandeling|maatregelen)|(?:daar|er)na$)\b|残留|残存|対応後の?/u;

/** Compounds of German and Dutch: "Restwahrscheinlichkeit", "Nettoschaden", "restkans". */
const compound = /^(?:rest|netto|residual)(?=\p{L}{3})/u;

/** Beside a measure, the risk itself says nothing more: "residual risk impact". */
const theRisk =
  /\b(?:risks?|risiko|risico|risque|riesgo|risco|rischio|del?|du|do|of|des)\b|リスク/gu;

/** The same in brackets: "Impact (residual risk rating)". */
const theAssessment =
  /\b(?:risks?|risiko|risico|risque|riesgo|risco|rischio|del?|du|do|of|des|the|assessment|evaluation|rating|analysis|exposure|bewertung|einschatzung|analyse|cotation|evaluacion|avaliacao|valutazione|beoordeling|inschatting)\b|リスク|評価|分析/gu;

const remains: Readonly<Partial<Record<HeaderMeaning, HeaderMeaning>>> = {
  likelihood: 'residualLikelihood',
  likelihoodLetter: 'residualLikelihood',
  impact: 'residualImpact',
  impactLetter: 'residualImpact',
  level: 'residual',
  levelLetter: 'residual',
};

/**
 * What a header says that names likelihood, impact or level after the treatment: "Residual impact",
 * "Wahrscheinlichkeit nach Behandlung", "残留影響度". `key` is the header in the form of `normalised`,
 * `known` gives what the rest means. Absent for all other headers.
 */
export function meaningAfterTreatment(
  key: string,
  known: (key: string) => HeaderMeaning | undefined,
): HeaderMeaning | undefined {
  const rest = withoutQualifier(key);
  if (rest === undefined) {
    return undefined;
  }
  const measure = known(rest) ?? known(tidy(rest.replaceAll(theRisk, ' ')));
  return measure && remains[measure];
}

/** The same for what stands in the brackets of a header: `residual` makes "Impact (residual)" of "Impact". */
export function limitedToRemains(
  inBrackets: string,
  meaning: HeaderMeaning,
): HeaderMeaning | undefined {
  const rest = withoutQualifier(inBrackets);
  const isNoMore = rest !== undefined && tidy(rest.replaceAll(theAssessment, ' ')) === '';
  return isNoMore ? remains[meaning] : undefined;
}

/** Words that make a measure of the risk one of what was before the treatment, in the form of `normalised`. */
const before =
  /\b(?:inherent|gross|raw|initial|untreated|(?:before|pre) (?:treatment|mitigation|controls?|measures?)|inharente[srn]?|brutto|anfangliche[srn]?|vor (?:der )?(?:risiko)?(?:behandlung|massnahmen)|inherente?s?|brute?s?|initiale?s?|avant (?:(?:le )?traitement|(?:les )?mesures)|brut[oa]|inicial|antes (?:del|do) (?:tratamiento|tratamento)|inerente|lord[oa]|iniziale|prima del trattamento|initiele?|inherente|voor (?:de )?(?:behandeling|maatregelen))\b|固有|対応前の?/u;

/**
 * What a header says that names likelihood, impact or level before the treatment: "Gross impact",
 * "Inherent L", "Impact brut". Absent for all other headers.
 */
export function meaningBeforeTreatment(
  key: string,
  known: (key: string) => HeaderMeaning | undefined,
): HeaderMeaning | undefined {
  const rest = tidy(key.replace(before, ' '));
  if (rest === key || rest === '') {
    return undefined;
  }
  const ofRisk = tidy(rest.replaceAll(theRisk, ' '));
  const measure = ofRisk === '' ? 'level' : (known(rest) ?? known(ofRisk));
  return measure && remains[measure] ? measure : undefined;
}

/** `text` with the words for what remains written out, of which only the beginnings stand there: "Ausw. n. Beh.". */
export function withWholeQualifier(text: string): string {
  return plainLetters(text).replaceAll(cutQualifier, (written: string, begins: string) => {
    const whole = wholeQualifiers.find(([beginning]) => beginning.test(begins))?.[1];
    return whole ?? written;
  });
}

const cutQualifier =
  /(?<![\p{L}.])(res(?:id?|idu|idual?)?|verbl|n\. ?(?:beh(?:andl)?|massn)|nach (?:beh(?:andl)?|massn)|apres (?:trait|mes)|dopo (?:tratt|mis)|apos trat|despues trat|tras trat|na beh(?:and)?|after treatm?)\.(?!\p{L})/gu;

const wholeQualifiers: readonly (readonly [RegExp, string])[] = [
  [/^(?:res|verbl)/, 'residual'],
  [/^n|^apres|^dopo|^apos|^despues|^tras|^after/, 'after treatment'],
];

/** `key` without the words for what remains; absent where none stands there. */
export function withoutQualifier(key: string): string | undefined {
  const pattern = whole.test(key) ? whole : compound;
  const rest = tidy(key.replace(pattern, ' '));
  return rest === key ? undefined : rest;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
