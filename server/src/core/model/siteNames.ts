import { inAnyCase } from '../base/inAnyCase.js';
import { companyForms } from './words/companyForms.js';
import { listed, normalised } from './words/normalise.js';

/**
 * Whom a heading names for whom a statement can be made by itself: "Site Berlin", "Niederlassung Wien",
 * "Entité A", "Castle Ltd", in the form in which words are compared; `undefined` for any other heading.
 */
export function siteNamed(heading: string): readonly string[] | undefined {
  if (heading.length > longestHeading || !(anyWord.test(heading) || anyCompany.test(heading))) {
    return undefined;
  }
  const named = heading
    .replace(ofNumber, '')
    .replaceAll(siteWords, ' ')
    .replaceAll(datesAndVersions, ' ');
  // "Services used" and "Services offered" name nobody.
  if (!/[\p{Lu}\p{Lo}\p{N}]/u.test(named) && !anySeat.test(heading)) {
    return undefined;
  }
  const words = normalised(named).split(' ').filter(Boolean);
  return words.length === 0 || words.length > mostWords ? undefined : words;
}

/**
 * Whether `other` names the same site, which a word such as "old" or "details" makes no other one. "Lyon
 * Est" is another one than "Lyon", and so is "Berlin 2".
 */
export function isSameSite(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const further = longer.filter((word) => !shorter.includes(word));
  const isOther =
    further.some((word) => partsOfPlaces.has(word)) ||
    (further.length === 1 && counted.test(further[0] ?? ''));
  return !isOther && shorter.every((word) => longer.includes(word));
}

/** What tells one site of a town from another, in the form in which words are compared. */
const partsOfPlaces: ReadonlySet<string> = new Set(
  listed(`
    north, south, east, west, northeast, northwest, southeast, southwest, central, downtown, uptown, airport, harbour,
    nord, süd, ost, nordost, nordwest, südost, südwest, mitte, zentrum, flughafen, hafen, innenstadt,
    sud, est, ouest, centre, gare, aéroport, norte, sur, este, oeste, centro, aeropuerto, puerto,
    sul, leste, aeroporto, ovest, stazione, zuid, noord, oost, centrum, luchthaven, haven,
    北, 南, 東, 西, 中央`).map(normalised),
);

/** `2`, `B`, `III`. */
const counted = /^(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})$/u;

const longestHeading = 100;
const mostWords = 8;

const ofNumber = /^[\p{N}.]{1,12}\s{1,3}/u;

const datesAndVersions =
  /(?<![\p{L}\p{N}])(?:v(?:ersion|ersión|ersão|ersione|ersie)?\.? ?\d{1,3}(?:\.\d{1,3}){0,3}|(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d(?:[./-]\d{1,2}){0,2})(?![\p{L}\p{N}])/giu;

/** Words for a place, an organisation or what it offers, each with a name beside it. */
const words = String.raw`
  sites?|locations?|plants?|factory|offices?|branch|campus|warehouse|facility|subsidiary|affiliate|entity|
  company|business unit|data cent(?:er|re)|services?|product|platform|region|country|
  \p{L}*standort|niederlassung|(?:zweig)?werk|betriebsstätte|filiale|(?:zweig|geschäfts|außen|aussen)stelle|
  \p{L}*gesellschaft|unternehmen|firma|tochter|(?:geschäfts|unternehmens)bereich|\p{L}*dienst|produkt|
  rechenzentrum|klinik|krankenhaus|
  établissement|agence|succursale|usine|bureau|entité|société|entreprise|produit|antenne|implantation|
  sede|centro|oficina|planta|sucursal|filial|delegación|entidad|sociedad|empresa|servicio|producto|fábrica|
  emplazamiento|unidade|escritório|entidade|sociedade|serviço|produto|
  stabilimento|ufficio|entità|società|azienda|servizio|prodotto|sito|
  locatie|vestiging|kantoor|fabriek|filiaal|entiteit|bedrijf|dochter(?:onderneming)?|vennootschap`;

/** The one place that needs no name beside it. */
const seats = `headquarters|head office|hq|zentrale|hauptsitz|hauptverwaltung|siège|hoofdkantoor|hoofdvestiging`;

const japanese =
  '拠点|事業所|工場|支社|支店|営業所|子会社|会社|法人|サイト|サービス|センター|事業部';

const asWords = (list: string): string =>
  String.raw`(?<![\p{L}\p{N}])(?:${list.replaceAll(/\n\s*/gu, '')})(?![\p{L}\p{N}])`;

const siteWords = new RegExp(`${asWords(words)}|${japanese}`, 'giu');

const anySeat = inAnyCase(asWords(seats));
const anyWord = inAnyCase(`${asWords(words)}|${asWords(seats)}|${japanese}|本社|本店`);

/** Its form tells one company of a name from another. */
const anyCompany = new RegExp(asWords(companyForms), 'u');
