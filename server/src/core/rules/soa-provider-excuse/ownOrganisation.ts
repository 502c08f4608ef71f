import { remember } from '../../syntax/boundedMemo.js';
import { escaped } from './providers.js';

/**
 * `text` with "us" in the place of the name of the organisation, which can have the form of a company,
 * too: "Operated by Castle Ltd". It is the same organisation without that form ("Castle") and with it in
 * another spelling ("Castle Limited"); "Castle GmbH" is another one.
 */
export function withoutOwnName(text: string, organisation: string): string {
  return ownNamesOf(organisation.trim()).reduce((rest, name) => rest.replaceAll(name, 'us'), text);
}

/** A workspace has few organisations. */
const mostNames = 50;

/** Finds the organisation's name as whole words; other companies may begin with it. */
const ownNamesOf = remember((whole: string): readonly RegExp[] => {
  if (whole === '') {
    return [];
  }
  const { name, spellings } = partsOf(whole);
  const written = new RegExp(within(escaped(whole), whole), 'giu');
  if (spellings === undefined) {
    return [written];
  }
  const sought = escaped(name);
  // A word that ends like the form, "Visa", is another word than "Vi SA".
  const gap = spellings === japaneseForms ? ' ?' : '(?:,? |,)';
  const withForm = String.raw`(?:${japaneseForms}) ?${sought}|${sought}${gap}(?:${spellings})`;
  // A name that is a word, too, is meant only as it is written: "Castle", "CASTLE", and no "castle".
  const asWritten = `(?:${sought}|${escaped(name.toUpperCase())})`;
  const alone = String.raw`${asWritten}(?! \p{Lu}|,? ?(?:${anyForm})${behind(name)})`;
  return [
    written,
    new RegExp(within(`(?:${withForm})`, name), 'giu'),
    new RegExp(within(alone, name), 'gu'),
  ];
}, mostNames);

/** The pattern, where neither the word before nor the one behind goes on; Japanese has no spaces between them. */
function within(pattern: string, name: string): string {
  const letters = lettersBeside(name);
  return `(?<!${letters})${pattern}${behind(name)}`;
}

/** "Castle GmbH & Co. KG" is another company than "Castle GmbH". */
function behind(name: string): string {
  return `(?!${lettersBeside(name)}| (?:&|und|u\\.) Co)`;
}

function lettersBeside(name: string): string {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name)
    ? String.raw`[\p{sc=Han}\p{sc=Katakana}ー]`
    : String.raw`[\p{L}\p{N}]`;
}

interface NameOfCompany {
  /** Without the form of a company. */
  readonly name: string;
  /** How its form can be written; absent where none is known. */
  readonly spellings?: string;
}

function partsOf(whole: string): NameOfCompany {
  return japaneseParts(whole) ?? latinParts(whole) ?? { name: whole };
}

function japaneseParts(whole: string): NameOfCompany | undefined {
  const groups = ofJapan.exec(whole)?.groups;
  const name = groups?.['behind'] ?? groups?.['before'];
  return name === undefined ? undefined : { name, spellings: japaneseForms };
}

function latinParts(whole: string): NameOfCompany | undefined {
  for (const spellings of forms) {
    const [form] = new RegExp(String.raw`,? (?:${spellings})$`, 'iu').exec(whole) ?? [];
    const name = form === undefined ? '' : whole.slice(0, -form.length).trim();
    if (name !== '') {
      return { name, spellings };
    }
  }
  return undefined;
}

const japaneseForms = '株式会社|有限会社|合同会社|合資会社|[(（][株有][)）]|㈱|㈲';

const ofJapan = new RegExp(
  `^(?:${japaneseForms})\\s?(?<behind>.+)$|^(?<before>.+?)\\s?(?:${japaneseForms})$`,
  'u',
);

/** Each in all its spellings; those that end as a shorter one does come first. */
const forms: readonly string[] = [
  String.raw`Co(?:mpany|\.)?,? (?:Ltd\.?|Limited)`,
  String.raw`Pty\.? (?:Ltd\.?|Limited)|Proprietary Limited`,
  String.raw`p\.?l\.?c\.?|public limited company`,
  String.raw`Ltd\.?|Limited`,
  String.raw`Inc\.?|Incorporated`,
  String.raw`Corp\.?|Corporation`,
  String.raw`L\.?L\.?C\.?|limited liability company`,
  String.raw`L\.?L\.?P\.?`,
  String.raw`GmbH (?:&|und|u\.) Co\.? ?KG(?:aA)?`,
  String.raw`g?GmbH|G\.? ?m\.? ?b\.? ?H\.?|Gesellschaft mit beschränkter Haftung`,
  String.raw`AG|Aktiengesellschaft`,
  String.raw`SE|Societas Europaea`,
  String.raw`(?:& Co\.? )?KG(?:aA)?|Kommanditgesellschaft`,
  String.raw`UG(?: ?\(haftungsbeschränkt\))?`,
  String.raw`e\. ?V\.|eV|eingetragener Verein`,
  String.raw`e\. ?G\.|eG|eingetragene Genossenschaft`,
  String.raw`S\. ?A\. ?S\. ?U\.?|SASU`,
  String.raw`S\. ?A\. ?S\.?|SAS|société par actions simplifiée`,
  String.raw`S\. ?[àa]\.? ?r\.? ?l\.?|S\.? ?A\. ?R\. ?L\.?|SARL|société à responsabilité limitée`,
  String.raw`S\. ?A\.?|SA|société anonyme|sociedad anónima|sociedade anónima|sociedade anônima`,
  String.raw`S\. ?L\. ?U\.?|SLU`,
  String.raw`S\. ?L\.?|SL|sociedad limitada`,
  String.raw`Ltda\.?|Lda\.?|Limitada`,
  String.raw`S\. ?p\. ?A\.?|SpA|società per azioni`,
  String.raw`S\. ?r\. ?l\.?|Srl|società a responsabilità limitata`,
  String.raw`B\. ?V\.?|BV|besloten vennootschap`,
  String.raw`N\. ?V\.?|NV|naamloze vennootschap`,
];

const anyForm = [...forms, japaneseForms].join('|');
