import { type InEachLanguage, message } from '../../base/language.js';
import type { InEachTextLanguage } from '../textLanguage.js';
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
export const toFill: InEachTextLanguage<Readonly<Record<WantedKey, string>>> = {
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
  fr: {
    id: '[indiquer l’identifiant du document]',
    title: '[indiquer le titre du document]',
    version: '[indiquer le numéro de version]',
    owner: '[indiquer la fonction qui le tient à jour]',
    approver: '[indiquer le nom de la personne qui l’a approuvé]',
    approved: '[indiquer la date d’approbation]',
    review: '[indiquer la date de la prochaine revue]',
  },
  es: {
    id: '[indicar el código del documento]',
    title: '[indicar el título del documento]',
    version: '[indicar el número de versión]',
    owner: '[indicar el cargo que lo mantiene al día]',
    approver: '[indicar el nombre de quien lo aprobó]',
    approved: '[indicar la fecha de aprobación]',
    review: '[indicar la fecha de la próxima revisión]',
  },
  pt: {
    id: '[indicar o código do documento]',
    title: '[indicar o título do documento]',
    version: '[indicar o número da versão]',
    owner: '[indicar a função que o mantém atualizado]',
    approver: '[indicar o nome de quem o aprovou]',
    approved: '[indicar a data de aprovação]',
    review: '[indicar a data da próxima revisão]',
  },
  it: {
    id: '[indicare il codice del documento]',
    title: '[indicare il titolo del documento]',
    version: '[indicare il numero di versione]',
    owner: '[indicare il ruolo che lo tiene aggiornato]',
    approver: '[indicare il nome di chi lo ha approvato]',
    approved: '[indicare la data di approvazione]',
    review: '[indicare la data del prossimo riesame]',
  },
  nl: {
    id: '[vul het documentnummer in]',
    title: '[vul de titel van het document in]',
    version: '[vul het versienummer in]',
    owner: '[vul de rol in die het actueel houdt]',
    approver: '[vul de naam in van wie het heeft goedgekeurd]',
    approved: '[vul de datum van goedkeuring in]',
    review: '[vul de datum van de volgende beoordeling in]',
  },
  ja: {
    id: '[記入：文書番号]',
    title: '[記入：文書名]',
    version: '[記入：版番号]',
    owner: '[記入：この文書を維持する役割]',
    approver: '[記入：承認した人の氏名]',
    approved: '[記入：承認日]',
    review: '[記入：次回見直し日]',
  },
};
