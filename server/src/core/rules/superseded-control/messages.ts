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

/** A control of a later edition than the one that the document works to. */
export interface Newer extends Omit<Superseded, 'successors'> {
  /** The ids and titles of what it was; none for a new control. */
  readonly predecessors: readonly string[];
}

export const messages = {
  newer: message({
    en: ({ id, edition, worksTo, predecessors }: Newer) =>
      `${id} belongs to ${edition}, this document works to ${worksTo}. ${predecessors.length > 0 ? `There it was ${predecessors.join(' and ')}.` : 'It has no such control.'} A statement follows one Annex A (ISO/IEC 27001, 6.1.3 d): use its number, or move the whole statement to the current edition.`,
    de: ({ id, edition, worksTo, predecessors }) =>
      `${id} gehört zu ${edition}, dieses Dokument richtet sich nach ${worksTo}. ${predecessors.length > 0 ? `Dort war es ${predecessors.join(' und ')}.` : 'Dort gibt es diese Maßnahme nicht.'} Eine Erklärung zur Anwendbarkeit folgt einem einzigen Anhang A (ISO/IEC 27001, 6.1.3 d): Verwenden Sie dessen Nummer, oder stellen Sie die ganze Erklärung auf die aktuelle Ausgabe um.`,
  }),
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
