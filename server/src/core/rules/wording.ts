import { type InEachLanguage, type Language, message } from '../base/language.js';
import type { Catalogue, Editions } from '../catalogue/catalogue.js';
import { namedControl } from '../catalogue/names.js';
import type { ControlReference } from '../model/controlReference.js';

const longestQuote = 60;

/** How a message names what a reference stands for: `A.5.1 Policies …`, `A.7.1 to A.7.14`, `A.5.99`. */
export function namedReference(
  { kind, id, lastId }: Pick<ControlReference, 'kind' | 'id' | 'lastId'>,
  { catalogue, language = 'en' }: { readonly catalogue: Catalogue; readonly language?: Language },
): string {
  if (kind === 'range' && lastId !== undefined) {
    return range(language, id, lastId);
  }
  const control = kind === 'control' ? catalogue.find(id) : undefined;
  return control ? namedControl(control) : id;
}

const range = message({
  en: (first: string, last: string) => `${first} to ${last}`,
  de: (first, last) => `${first} bis ${last}`,
});

/** Whether `named` is what {@link namedReference} calls a range: the sentence is about several controls. */
export function isRangeName(named: string): boolean {
  return /^\S+ (?:to|bis) \S+$/u.test(named);
}

/** The title of a fix that puts `text` into the place of what stands there. */
export const changeTo = message({
  en: (text: string) => `Change to ${text}`,
  de: (text) => `In ${text} ändern`,
});

/** How the parts of a sentence are written that differ between languages. */
export interface Wording {
  /** A value from a document in quotation marks, cut where it is long. */
  readonly quoted: (text: string) => string;
  /** `A.5.1, A.5.2 and A.5.3`; of a long list the first ones, and how many more. */
  readonly enumerated: (items: readonly string[], most?: number) => string;
  /** `A.5.1, A.5.2 or A.5.3`. */
  readonly alternatives: (items: readonly string[]) => string;
}

export const english: Wording = {
  quoted: (text) => `"${shortened(text)}"`,
  enumerated: (items, most = 10) => enumeration(items, most, { and: 'and', more: 'more' }),
  alternatives: (items) => joined(items, 'or'),
};

export const german: Wording = {
  quoted: (text) => `„${shortened(text)}“`,
  enumerated: (items, most = 10) => enumeration(items, most, { and: 'und', more: 'weitere' }),
  alternatives: (items) => joined(items, 'oder'),
};

/** {@link english} and {@link german} for who has the language as a value. */
export const wordings: InEachLanguage<Wording> = { en: english, de: german };

/** `text`, or as many of its words as there is room for. */
function shortened(text: string): string {
  if (text.length <= longestQuote) {
    return text;
  }
  const cut = text.slice(0, longestQuote - 1);
  const words = /\s/u.test(text.charAt(longestQuote - 1)) ? cut : cut.replace(/\s\S{1,15}$/u, '');
  return `${words.trimEnd()}…`;
}

function enumeration(
  items: readonly string[],
  most: number,
  { and, more }: { readonly and: string; readonly more: string },
): string {
  const further = items.length - most;
  return further > 0
    ? `${items.slice(0, most).join(', ')} ${and} ${String(further)} ${more}`
    : joined(items, and);
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** A value from a document in quotation marks, cut where it is long. */
export function quoted(text: string): string {
  return `"${shortened(text)}"`;
}

/** A list as a sentence has it: `A.5.1, A.5.2 and A.5.3`; of a long one the first, and how many more. */
export function enumerated(items: readonly string[], most = 10): string {
  const shown = items.slice(0, most);
  const further = items.length - shown.length;
  if (further > 0) {
    return `${shown.join(', ')} and ${String(further)} more`;
  }
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** Where the split of duties in the cloud stands, by the edition of 27017 that is worked to. */
export const sourceOfSplit = message({
  en: ({ iso27017 }: Editions) => sourcesOfSplit.en[iso27017],
  de: ({ iso27017 }) => sourcesOfSplit.de[iso27017],
});

const sourcesOfSplit: InEachLanguage<Readonly<Record<Editions['iso27017'], string>>> = {
  en: {
    '2015': 'ISO/IEC 27017:2015, CLD.6.3.1; ISO/IEC 27001, A.5.23',
    '2026': 'ISO/IEC 27017:2026, 5.38 as reported; ISO/IEC 27001, A.5.23',
    none: 'ISO/IEC 27001, A.5.23',
  },
  de: {
    '2015': 'ISO/IEC 27017:2015, CLD.6.3.1; ISO/IEC 27001, A.5.23',
    '2026': 'ISO/IEC 27017:2026, 5.38 wie berichtet; ISO/IEC 27001, A.5.23',
    none: 'ISO/IEC 27001, A.5.23',
  },
};
