import { message } from '../../base/language.js';

export const messages = {
  overdue: message({
    en: (due: string) =>
      `The review of this document was due on ${due}. An auditor takes that as a sign that nobody keeps it suitable (ISO/IEC 27001, 7.5.2): review it, have it approved, and write the next date here.`,
    de: (due) =>
      `Die Überprüfung dieses Dokuments war am ${due} fällig. Im Audit gilt das als Zeichen, dass niemand es aktuell hält (ISO/IEC 27001, Abschnitt 7.5.2): Überprüfen Sie es, lassen Sie es freigeben und tragen Sie hier den nächsten Termin ein.`,
  }),
};
