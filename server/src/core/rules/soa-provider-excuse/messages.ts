import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  excuse: message({
    en: (control: string, reason: string) =>
      `${control} is excluded because somebody else does it: ${english.quoted(reason)}. What others do for us still applies and is shared (ISO/IEC 27001, 6.1.3 d; ISO/IEC 27002, 5.19 to 5.23), so an auditor does not accept this: mark it as applicable and state who does what.`,
    de: (control, reason) =>
      `${control} ist ausgeschlossen, weil jemand anderes es tut: ${german.quoted(reason)}. Was andere für Sie tun, bleibt anwendbar, mit geteilter Verantwortung (ISO/IEC 27001, Abschnitt 6.1.3 d; ISO/IEC 27002, 5.19 bis 5.23); im Audit ist das kein Ausschlussgrund: Kennzeichnen Sie die Maßnahme als anwendbar und schreiben Sie, wer was tut.`,
  }),
  share: message({
    en: () => 'Make it applicable, with shared responsibility',
    de: () => 'Als anwendbar mit geteilter Verantwortung kennzeichnen',
  }),
};
