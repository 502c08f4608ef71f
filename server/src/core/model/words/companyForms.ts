/**
 * How the names of companies and associations end, each as it is written; the source of a regular
 * expression, in which a longer form stands before the one that it begins with.
 */
export const companyForms = [
  String.raw`g?GmbH(?: & Co\. KG)?|g?AG|SE|KG|UG|e\. ?[GV]\.|e[GV]`,
  String.raw`Ltd\.?|Limited|Inc\.?|Corp\.?|LLC|LLP|plc`,
  String.raw`SAS|SARL|S\.?A\.?S?\.?|S\.?L\.?U?\.?|Lda\.?|Ltda\.?`,
  String.raw`S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?`,
].join('|');

/** One of the words of a company's name. */
export const wordOfCompany = String.raw`\p{Lu}[\p{L}\d&.-]{0,30}`;

/** How Japanese companies are called, before or behind their name. */
export const japaneseCompanyForms = '(?:株式|有限|合同)会社';
