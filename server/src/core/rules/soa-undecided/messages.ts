import { message } from '../../base/language.js';
import { english, german, isRangeName } from '../wording.js';

export const messages = {
  empty: message({
    en: (control: string) =>
      `${control} ${isRangeName(control) ? 'are not decided: the cell that says whether they apply' : 'is not decided: the cell that says whether it applies'} is empty. ${advice.en}`,
    de: (control) =>
      `Über ${control} ist nicht entschieden: Die Zelle für die Anwendbarkeit ist leer. ${advice.de}`,
  }),
  open: message({
    en: (control: string, said: string) =>
      `${control} ${isRangeName(control) ? 'are' : 'is'} not decided: there is only ${english.quoted(said)}. ${advice.en}`,
    de: (control, said) =>
      `Über ${control} ist nicht entschieden: Dort steht nur ${german.quoted(said)}. ${advice.de}`,
  }),
  template: message({
    en: (count: number, [first, last]: readonly [string, string]) =>
      `${String(count)} controls of this table are not decided, from ${first} to ${last}. An auditor counts them as missing (ISO/IEC 27001, 6.1.3 d): write for each whether it applies, and why.`,
    de: (count, [first, last]) =>
      `Zu ${String(count)} Maßnahmen dieser Tabelle fehlt die Entscheidung, von ${first} bis ${last}. Im Audit zählen sie als fehlend (ISO/IEC 27001, Abschnitt 6.1.3 d): Schreiben Sie zu jeder, ob sie anwendbar ist und warum.`,
  }),
};

const advice = {
  en: 'An auditor counts it as missing (ISO/IEC 27001, 6.1.3 d): write whether it applies, and why.',
  de: 'Im Audit zählt das als fehlend (ISO/IEC 27001, Abschnitt 6.1.3 d): Schreiben Sie, ob die Maßnahme anwendbar ist und warum.',
};
