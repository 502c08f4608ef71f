import { message } from '../../base/language.js';

/** An older control, and what it became in the edition that the document works to. */
export interface Superseded {
  readonly id: string;
  /** The name of the control's edition. */
  readonly edition: string;
  /** The name of the edition that the document works to. */
  readonly worksTo: string;
  /** The ids and titles of its successors, at least one. */
  readonly successors: readonly string[];
}

export const messages = {
  became: message({
    en: (control: Superseded) =>
      `${old.en(control)} There it became ${named.en(control)}. ${advice.en}`,
    de: (control) => `${old.de(control)} Dort wurde daraus ${named.de(control)}. ${advice.de}`,
  }),
  reportedly: message({
    en: (control: Superseded) =>
      `${old.en(control)} There it became ${named.en(control)} (as reported, not read in the standard). ${advice.en}`,
    de: (control) =>
      `${old.de(control)} Dort wurde daraus ${named.de(control)} (wie berichtet, nicht in der Norm gelesen). ${advice.de}`,
  }),
  linked: message({
    en: (control: Superseded) =>
      `${old.en(control)} By its topic it is linked to ${named.en(control)} there, which is our own judgement and not stated by the standard. ${advice.en}`,
    de: (control) =>
      `${old.de(control)} Dem Thema nach entspricht dem dort ${named.de(control)}; das ist unsere Einschätzung und steht nicht in der Norm. ${advice.de}`,
  }),
};

const old = {
  en: ({ id, edition, worksTo }: Superseded) =>
    `${id} belongs to ${edition}, this document works to ${worksTo}.`,
  de: ({ id, edition, worksTo }: Superseded) =>
    `${id} gehört zu ${edition}, dieses Dokument richtet sich nach ${worksTo}.`,
};

const named = {
  en: ({ successors }: Superseded) => successors.join(' and '),
  de: ({ successors }: Superseded) => successors.join(' und '),
};

const advice = {
  en: 'An auditor checks against the current edition: use its number.',
  de: 'Im Audit gilt die aktuelle Ausgabe: Verwenden Sie deren Nummer.',
};
