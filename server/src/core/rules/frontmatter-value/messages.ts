import { type InEachLanguage, message } from '../../base/language.js';
import { english, german } from '../wording.js';

/** What a date of the front matter is the date of. */
export type Event = 'approval' | 'review';

export const messages = {
  kind: message({
    en: (written: string, near: string) =>
      `${english.quoted(written)} is no kind of document that is known, so nothing is checked that an auditor asks of a ${near}. Write ${near}.`,
    de: (written, near) =>
      `${german.quoted(written)} ist keine bekannte Art von Dokument, deshalb wird nicht geprüft, was im Audit von einem Dokument der Art ${near} verlangt wird. Schreiben Sie ${near}.`,
  }),
  status: message({
    en: (written: string, allowed: readonly string[]) =>
      `${english.quoted(written)} does not say whether this document is in force. An auditor looks for that first (ISO/IEC 27001, 7.5.2): write ${english.alternatives(allowed)}.`,
    de: (written, allowed) =>
      `${german.quoted(written)} sagt nicht, ob dieses Dokument in Kraft ist. Danach wird im Audit zuerst gefragt (ISO/IEC 27001, Abschnitt 7.5.2): Schreiben Sie ${german.alternatives(allowed)}.`,
  }),
  role: message({
    en: (written: string) =>
      `${english.quoted(written)} does not say on which side of a cloud service this document stands. The guidance of ISO/IEC 27017 for that side is then not asked for: write csp (provider), csc (customer) or both.`,
    de: (written) =>
      `${german.quoted(written)} sagt nicht, auf welcher Seite eines Cloud-Dienstes dieses Dokument steht. Die Hinweise aus ISO/IEC 27017 für diese Seite werden dann nicht verlangt: Schreiben Sie csp (Anbieter), csc (Kunde) oder both (beide).`,
  }),
  version: message({
    en: (written: string) =>
      `${english.quoted(written)} tells no version from the next. An auditor cannot see which text was approved (ISO/IEC 27001, 7.5.3): write a number, such as 1.0.`,
    de: (written) =>
      `${german.quoted(written)} unterscheidet keine Version von der nächsten. Im Audit ist nicht zu erkennen, welcher Text freigegeben wurde (ISO/IEC 27001, Abschnitt 7.5.3): Schreiben Sie eine Nummer, etwa 1.0.`,
  }),
  edition: message({
    en: (year: string, allowed: readonly string[]) =>
      `The edition of ${year} is not known here, so ids and titles of controls are checked by another. A certificate names one edition: write ${english.alternatives(allowed)}.`,
    de: (year, allowed) =>
      `Die Ausgabe von ${year} ist hier nicht bekannt, deshalb werden Kennungen und Titel nach einer anderen geprüft. Ein Zertifikat nennt eine Ausgabe: Schreiben Sie ${german.alternatives(allowed)}.`,
  }),
  ambiguousDate: message({
    en: (written: string, [earlier, later]: readonly [string, string], event: Event) =>
      `${english.quoted(written)} is ${earlier} to some readers and ${later} to others. ${asked.en[event]}: write it with the year first.`,
    de: (written, [earlier, later], event) =>
      `${german.quoted(written)} ist für die einen der ${earlier}, für andere der ${later}. ${asked.de[event]}: Schreiben Sie das Jahr zuerst.`,
  }),
  impossibleDate: message({
    en: (written: string, event: Event) =>
      `There is no day ${english.quoted(written)}. ${asked.en[event]}: correct it.`,
    de: (written, event) =>
      `Den Tag ${german.quoted(written)} gibt es nicht. ${asked.de[event]}: Korrigieren Sie es.`,
  }),
  noDate: message({
    en: (written: string, event: Event) =>
      `${english.quoted(written)} is no date. ${asked.en[event]}, and nobody is reminded of what has none: write year, month and day, in the form of 2027-06-30.`,
    de: (written, event) =>
      `${german.quoted(written)} ist kein Datum. ${asked.de[event]}, und ohne Datum wird niemand erinnert: Schreiben Sie Jahr, Monat und Tag in der Form 2027-06-30.`,
  }),
};

const asked: InEachLanguage<Readonly<Record<Event, string>>> = {
  en: {
    approval: 'An auditor asks for the date of the approval (ISO/IEC 27001, 7.5.2)',
    review: 'An auditor asks for the date of the next review (ISO/IEC 27001, 7.5.2)',
  },
  de: {
    approval: 'Im Audit wird nach dem Datum der Freigabe gefragt (ISO/IEC 27001, Abschnitt 7.5.2)',
    review:
      'Im Audit wird nach dem Datum der nächsten Überprüfung gefragt (ISO/IEC 27001, Abschnitt 7.5.2)',
  },
};
