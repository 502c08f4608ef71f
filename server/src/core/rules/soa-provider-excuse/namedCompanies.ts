import {
  companyForms,
  japaneseCompanyForms,
  wordOfCompany,
} from '../../model/words/companyForms.js';
import { doesItItself, isNamedAsProvider } from './organisationItself.js';

/**
 * `reason` with the sign of a provider for each company or public body that is named by its form, which
 * is then no department: "Muster Hosting AG", "Zweckverband KommIT", "a empresa Informática do Tâmega".
 * One that does it itself may be the organisation, which speaks of itself by its name; not where it is
 * known what the organisation is called (`isOwnNameKnown`), since its own name is no longer in `reason`.
 */
export function withCompaniesMarked(reason: string, isOwnNameKnown: boolean): string {
  const isOurs: typeof doesItItself = (...of) => !isOwnNameKnown && doesItItself(...of);
  const marked = [company, calledCompany].reduce(
    (before, pattern) =>
      before.replace(
        pattern,
        (found: string, own: string | undefined, behind: string | undefined, at: number) =>
          isOwn(found, own, behind) || isOurs(before, found, at) ? found : companySign,
      ),
    reason,
  );
  return reason.includes('会社')
    ? marked.replace(japaneseCompany, (found: string, at: number) =>
        isOurs(marked, found, at) ? found : japaneseSign,
      )
    : marked;
}

/** The staff of a company that is called a provider, and what it does itself, is a provider's. */
function isOwn(found: string, own: string | undefined, behind: string | undefined): boolean {
  return isNamedAsProvider(found)
    ? own !== undefined && !own.startsWith('Personal')
    : own !== undefined || behind !== undefined;
}

/** Where a reason names a company or public body, as it is written there. */
export interface NamedCompany {
  readonly written: string;
  readonly at: number;
}

/** The companies and public bodies in `reason`, by their form or by what stands before the name, in no order. */
export function namedCompaniesIn(reason: string): readonly NamedCompany[] {
  const patterns = [company, calledCompany, ...(reason.includes('会社') ? [japaneseCompany] : [])];
  return patterns.flatMap((pattern) =>
    [...reason.matchAll(pattern)].map(({ 0: written, index: at }) => ({ written, at })),
  );
}

/** A word that is read as a provider in every language but Japanese. */
const companySign = 'Landlord';
const japaneseSign = '委託先';

/** What a company does itself, or by its staff, is what the organisation does: "Muster AG selbst", "la propia Castle S.L.". */
const own = String.raw`(?<before>(?:propia|propio|misma|mismo|própria|próprio|mesma|mesmo|stessa|stesso|[Nn](?:uestra|ossa|otre|ostra)|[Uu]nser\p{L}*|[Ee]igene\p{L}*|[Oo]nze|[Oo]ns|Personal (?:der|von|des)) )?`;
const behind = String.raw`(?![\p{L}\d])(?<behind>(?:['’]s?)? (?:itself|ourselves|in-house|staff|employees|personnel|team|selbst|eigene|mitarbeit|personal|elle-même|lui-même|nous-mêmes|sí mism|mism[ao]|própri|mesm[ao]|stess[ao]|zelf|medewerk))?`;

/** How cooperatives and public bodies end, beside companies; each as it is written. */
const forms = [
  companyForms,
  String.raw`(?:A\. ?ö\. ?|K\. ?d\. ?ö\. ?)R\.|(?:A|Kd)öR|SCOP|SCIC|EURL|GIE|GIP|SPL`,
  String.raw`S\. ?Coop\.?|C\.?R\.?L\.?|E\.I?M\.`,
  String.raw`S\.? ?c\.? ?(?:a\.? ?)?r\.? ?l\.?|S\. ?c\. ?p\. ?A\.|U\.A\.|CIC`,
].join('|');

const company = new RegExp(
  String.raw`(?<![\p{L}\d])${own}${wordOfCompany}(?: ${wordOfCompany}){0,3} (?:${forms})${behind}`,
  'gu',
);

/** What stands before the name: "der Zweckverband KommIT", "pela empresa municipal Tâmega", "la ditta Rossi". */
const kinds = [
  String.raw`(?:[Zz]weck|[Kk]ommunal)verband(?:e?s)?|Kommunalunternehmen|Genossenschaft|Firma`,
  String.raw`[Ss]yndicat mixte|[Ss]ociété|[Ee]ntreprise`,
  String.raw`[Ee]mpresa|[Ff]irma|[Cc]onsorcio|[Cc]onsórcio|[Mm]ancomunidad|[Cc]ooperativa`,
  String.raw`[Dd]itta|[Ss]ocietà|[Ii]mpresa|[Cc]onsorzio|[Ss]tichting|[Cc]oöperatie|[Bb]edrijf`,
].join('|');

/** The computers of a house are its own, whatever stands before: "the company's IT". */
const ownDepartment = String.raw`(?!(?:IT|ICT|TI|TIC|DSI|EDV|CISO|RSSI)(?![\p{L}\d-]))`;

/** "Da die Firma Räume nur mietet": in a subordinate clause the next noun is what it does something with. */
const inMainClause = '(?<!(?:[Dd]a|[Ww]eil|dass|wenn|ob|sofern|obwohl|während) (?:die|der|das) )';

const calledCompany = new RegExp(
  String.raw`(?<![\p{L}\d])${inMainClause}${own}(?:${kinds})(?: (?:inter)?municipal| pública| publique(?: locale)?| externa| esterna| informatique)? ${ownDepartment}${wordOfCompany}(?:(?: (?:d[aeio]s?|del|della|und|et|y|e|&))? ${wordOfCompany}){0,4}${behind}`,
  'gu',
);

/** The name behind or before the form; particles end it. */
const japaneseCompany = new RegExp(
  String.raw`(?<!当社|自社|弊社)${japaneseCompanyForms}[^\s、。，（）()「」はがのにでをへ]{1,20}|(?:[\p{sc=Han}\p{sc=Katakana}ー・A-Za-z]{1,20}|(?<=^|[、。（( ])[^\s、。，（）()「」はがのにでをへ]{1,20}?)${japaneseCompanyForms}`,
  'gu',
);
