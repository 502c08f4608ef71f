import { type InEachLanguage, message } from '../../base/language.js';
import { english, german } from '../wording.js';

/** What the front matter of an approved policy gives. */
export type WantedKey = 'id' | 'title' | 'version' | 'owner' | 'approver' | 'approved' | 'review';

export const messages = {
  missing: message({
    en: (keys: readonly WantedKey[]) =>
      `This policy is approved, but its front matter does not give ${english.enumerated(keys.map((key) => names.en[key]))}. An auditor looks for ${keys.length === 1 ? 'it' : 'them'} on the first page (ISO/IEC 27001, 7.5.2): add ${english.enumerated(keys)}.`,
    de: (keys) =>
      `Diese Richtlinie ist freigegeben, in ihren Kopfdaten ${keys.length === 1 ? 'fehlt' : 'fehlen'} aber ${german.enumerated(keys.map((key) => names.de[key]))}. Im Audit wird auf der ersten Seite danach gesucht (ISO/IEC 27001, Abschnitt 7.5.2): Ergänzen Sie ${german.enumerated(keys)}.`,
  }),
  add: message({
    en: (keys: readonly WantedKey[]) => `Add ${english.enumerated(keys)} to complete`,
    de: (keys) => `${german.enumerated(keys)} zum Ergänzen einfügen`,
  }),
};

const names: InEachLanguage<Readonly<Record<WantedKey, string>>> = {
  en: {
    id: 'its id',
    title: 'its title',
    version: 'its version',
    owner: 'its owner',
    approver: 'who approved it',
    approved: 'the date of its approval',
    review: 'the date of its next review',
  },
  de: {
    id: 'die Kennung',
    title: 'der Titel',
    version: 'die Version',
    owner: 'der Verantwortliche',
    approver: 'die freigebende Person',
    approved: 'das Datum der Freigabe',
    review: 'das Datum der nächsten Überprüfung',
  },
};

/** What stands for the value of a key until somebody completes it, in the document's language. */
export const toFill: InEachLanguage<Readonly<Record<WantedKey, string>>> = {
  en: {
    id: '[id of this document]',
    title: '[title of this document]',
    version: '[number of the version]',
    owner: '[role that keeps it up to date]',
    approver: '[name of the person who approved it]',
    approved: '[date of the approval]',
    review: '[date of the next review]',
  },
  de: {
    id: '[bitte Kennung dieses Dokuments eintragen]',
    title: '[bitte Titel dieses Dokuments eintragen]',
    version: '[bitte Nummer der Version eintragen]',
    owner: '[bitte Rolle eintragen, die es aktuell hält]',
    approver: '[bitte Namen der Person eintragen, die es freigegeben hat]',
    approved: '[Datum der Freigabe]',
    review: '[Datum der nächsten Überprüfung]',
  },
};
