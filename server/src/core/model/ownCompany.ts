import { memoize } from '../base/memo.js';
import type { Chunk } from '../syntax/blocks.js';
import { companyForms, japaneseCompanyForms, wordOfCompany } from './words/companyForms.js';

/**
 * The company whose statement it is, with its form: the one that the title names ("Statement of
 * Applicability – Castle Ltd"), else the only one that the text of `first`, the first chunk, names before
 * its first table of controls ("| Organisation | Castle Ltd |"); empty where there is none, or several.
 */
export function ownCompanyOf(title: string | undefined, first: Chunk | undefined): string {
  return onlyOne(companiesIn(title ?? '')) ?? (first && companyInOpening(first)) ?? '';
}

/** What was done by another company does not count. */
const companyInOpening = memoize(({ text, blocks }: Chunk): string | undefined => {
  const table = blocks.find(
    (block) => block.kind === 'table' && namesIds.test(firstRows(text, block.range)),
  );
  return onlyOne(
    companiesIn(text.slice(0, Math.min(table?.range.start ?? text.length, longestOpening))),
  );
});

const longestOpening = 2_000;
const longestRows = 600;

const firstRows = (text: string, { start, end }: Chunk['blocks'][number]['range']): string =>
  text.slice(start, Math.min(end, start + longestRows));

/** The id of a control in a table. */
const namesIds = /\|\s?[*_`]{0,2}(?:A\.)?[5-8]\.\d/u;

function onlyOne(names: readonly string[]): string | undefined {
  const found = new Set(names);
  return found.size === 1 ? names[0] : undefined;
}

function companiesIn(text: string): readonly string[] {
  if (!anyForm.test(text)) {
    return [];
  }
  return [...text.matchAll(company)].flatMap(([written]) => {
    const name = nameOfCompany(written);
    return name === '' ? [] : [name];
  });
}

/** The name in `written` without what only stands before it; empty where no more than a form is left. */
export function nameOfCompany(written: string): string {
  const name = written.replace(wordsBefore, '');
  return isForm.test(name) ? '' : name;
}

/** A cheap sign, which most texts lack. */
const anyForm = new RegExp(
  String.raw`(?<=[\p{L}\d&.-] )(?:${companyForms})(?![\p{L}\d])|${japaneseCompanyForms}`,
  'u',
);

/** Who only wrote, checked or hosts it, or lets the rooms; a name is read from its first word. */
const notByOthers = String.raw`(?<!${wordOfCompany} )(?<!(?:by|from|with|at|von|vom|durch|bei|mit|par|chez|avec|por|pela|pelo|con|com|da|dalla|presso|door|bij|met)(?: the| der| dem| la| le| l[’']| el| a| o| il| de| het)? |(?:auditor|author|provider|landlord|autor|prüfer|anbieter|vermieter|auteur|prestataire|proveedor|fornecedor|fornitore|leverancier)[\p{L} ]{0,20}[:|] ?)`;

const company = new RegExp(
  [
    String.raw`(?<![\p{L}\d])${notByOthers}${wordOfCompany}(?: ${wordOfCompany}){0,3} (?:${companyForms})(?![\p{L}\d])`,
    String.raw`${japaneseCompanyForms}[\p{sc=Han}\p{sc=Katakana}ーA-Za-z]{1,20}|[\p{sc=Han}\p{sc=Katakana}ーA-Za-z]{1,20}${japaneseCompanyForms}`,
  ].join('|'),
  'gu',
);

/** What a title or a sentence begins with, and no name does; what companies are called stands there, too. */
const wordsBefore = new RegExp(
  `^(?:(?:${[
    'the|die|der|das|la|le|el|il|lo|os?|as?|de|het|as|since|because|da|weil|como|car|puisque|porque|poiché|omdat',
    'soa|dda|vvt|isms|sgsi|smsi|statement|applicability|iso|iec|annex|anhang|erklärung|anwendbarkeit(?:serklärung)?',
    'aplicabilidade?|applicabilit[àé]|toepasselijkheid|company|organi[sz]ation|unternehmen|firma|genossenschaft',
    'zweckverband|société|entreprise|empresa|consorcio|consórcio|cooperativa|ditta|società|impresa|consorzio',
    'stichting|coöperatie|bedrijf|sociedad|sociedade|azienda',
  ].join('|')})(?: |$))+`,
  'iu',
);

const isForm = new RegExp(`^(?:${companyForms})$`, 'u');
