import { message } from '../../base/language.js';
import { isRangeName } from '../wording.js';

export const messages = {
  missing: message({
    en: (control: string) =>
      `${control} ${isRangeName(control) ? 'are' : 'is'} said to be implemented, but no evidence is named. An auditor asks what shows it (ISO/IEC 27001, 6.1.3 d): name or link the document, record or system.`,
    de: (control) =>
      `${control} ${isRangeName(control) ? 'sind' : 'ist'} als umgesetzt angegeben, aber ohne Nachweis. Im Audit wird gefragt, was das belegt (ISO/IEC 27001, Abschnitt 6.1.3 d): Nennen oder verlinken Sie das Dokument, die Aufzeichnung oder das System.`,
  }),
};
