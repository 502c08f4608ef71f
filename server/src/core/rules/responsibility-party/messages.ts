import { type InEachLanguage, message } from '../../base/language.js';
import { english, german } from '../wording.js';
import type { Addressed, Knowledge } from './addressed.js';

/** A control that is laid on the party that ISO/IEC 27017 does not address. */
export interface Misfit {
  /** The id and title of the control. */
  readonly control: string;
  readonly party: 'csp' | 'csc';
  /** What is written for the party. */
  readonly written: string;
  /** For which service, where it is a matrix. */
  readonly service: string | undefined;
  readonly addressed: Addressed;
}

export const messages = {
  misfit: message({
    en: ({ control, party, written, service, addressed }: Misfit) => {
      const right = names.en[addressed.party];
      return `${control} is laid on the ${names.en[party]} alone${service === undefined ? '' : ` for ${service}`} (${english.quoted(written)}). ISO/IEC 27017:${addressed.edition} addresses its guidance under ${english.enumerated(addressed.numbers)} to the ${right} only (${knowledge.en[addressed.knowledge]}): lay the duty on the ${right}, or mark it as shared and say who does which part.`;
    },
    de: ({ control, party, written, service, addressed }) =>
      `${control} ist ${service === undefined ? '' : `für ${service} `}allein dem ${names.de[party]} zugeordnet (${german.quoted(written)}). ISO/IEC 27017:${addressed.edition} richtet die Hinweise unter ${german.enumerated(addressed.numbers)} nur an den ${names.de[addressed.party]} (Angabe ${knowledge.de[addressed.knowledge]}): Ordnen Sie die Aufgabe ihm zu, oder kennzeichnen Sie sie als geteilt und schreiben Sie, wer welchen Teil übernimmt.`,
  }),
};

const names = {
  en: { csp: 'provider', csc: 'customer' },
  de: { csp: 'Anbieter', csc: 'Kunden' },
};

/** How well it is known whom the standard addresses, in a few words. */
export const knowledge: InEachLanguage<Readonly<Record<Knowledge, string>>> = {
  en: {
    verified: 'verified',
    partly: 'verified in part',
    unverified: 'not verified',
    reported: 'as reported, not verified',
  },
  de: {
    verified: 'geprüft',
    partly: 'zum Teil geprüft',
    unverified: 'nicht geprüft',
    reported: 'wie berichtet, nicht geprüft',
  },
};
