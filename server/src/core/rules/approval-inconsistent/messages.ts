import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  sameHand: message({
    en: (name: string) =>
      `${name} is both the author and the approver of this document. An auditor does not count an approval by the author (ISO/IEC 27001, 7.5.2, and A.5.3): have another person approve it.`,
    de: (name) =>
      `${name} hat dieses Dokument verfasst und selbst freigegeben. Eine Freigabe durch den Verfasser zählt im Audit nicht (ISO/IEC 27001, Abschnitt 7.5.2, und A.5.3): Lassen Sie das Dokument von einer anderen Person freigeben.`,
  }),
  inFuture: message({
    en: (date: string) =>
      `The approval of this document is dated ${date}, which is still to come. An auditor cannot take it as given (ISO/IEC 27001, 7.5.2): correct the date, or set the status to in-review until then.`,
    de: (date) =>
      `Die Freigabe dieses Dokuments ist auf den ${date} datiert, der noch bevorsteht. Im Audit gilt sie nicht als erteilt (ISO/IEC 27001, Abschnitt 7.5.2): Korrigieren Sie das Datum, oder setzen Sie den Status bis dahin auf in-review.`,
  }),
  unproven: message({
    en: (missing: readonly ApprovalKey[]) =>
      `This document says that it is approved, but not ${english.alternatives(missing.map((key) => questions.en[key]))}. An auditor asks for proof of the approval (ISO/IEC 27001, 7.5.2): add ${english.enumerated(missing)} to the front matter.`,
    de: (missing) =>
      `Dieses Dokument ist als freigegeben gekennzeichnet, sagt aber nicht, ${german.enumerated(missing.map((key) => questions.de[key]))}. Im Audit wird nach dem Nachweis der Freigabe gefragt (ISO/IEC 27001, Abschnitt 7.5.2): Ergänzen Sie ${german.enumerated(missing)} in den Kopfdaten.`,
  }),
};

/** The keys of the front matter that prove an approval. */
export type ApprovalKey = 'approver' | 'approved';

const questions = {
  en: { approver: 'by whom', approved: 'when' },
  de: { approver: 'von wem', approved: 'wann' },
};
