import { message } from '../../base/language.js';
import { english, german, isRangeName } from '../wording.js';

export const messages = {
  empty: message({
    en: (control: string) => `${applies.en(control)} status is empty. ${advice.en}`,
    de: (control) => `${applies.de(control)} der Status fehlt. ${advice.de}`,
  }),
  open: message({
    en: (control: string, status: string) =>
      `${applies.en(control)} status is only ${english.quoted(status)}. ${advice.en}`,
    de: (control, status) =>
      `${applies.de(control)} der Status ist nur ${german.quoted(status)}. ${advice.de}`,
  }),
  template: message({
    en: (count: number, [first, last]: readonly [string, string]) =>
      `${String(count)} controls of this table apply, from ${first} to ${last}, but their status is still open. ${adviceForAll.en}`,
    de: (count, [first, last]) =>
      `${String(count)} Maßnahmen dieser Tabelle sind anwendbar, von ${first} bis ${last}, aber ihr Status ist noch offen. ${adviceForAll.de}`,
  }),
  set: message({
    en: (status: string) => `Set the status to ${english.quoted(status)}`,
    de: (status) => `Den Status auf ${german.quoted(status)} setzen`,
  }),
};

const applies = {
  en: (control: string) =>
    isRangeName(control) ? `${control} apply, but their` : `${control} applies, but its`,
  de: (control: string) => `${control} ${isRangeName(control) ? 'sind' : 'ist'} anwendbar, aber`,
};

const adviceForAll = {
  en: 'The statement has to say whether each necessary control is implemented (ISO/IEC 27001, 6.1.3 d): write for each how far it is.',
  de: 'Die Erklärung zur Anwendbarkeit muss angeben, ob jede notwendige Maßnahme umgesetzt ist (ISO/IEC 27001, Abschnitt 6.1.3 d): Tragen Sie zu jeder den Stand der Umsetzung ein.',
};

const advice = {
  en: 'The statement has to say whether each necessary control is implemented (ISO/IEC 27001, 6.1.3 d): write how far it is.',
  de: 'Die Erklärung zur Anwendbarkeit muss angeben, ob jede notwendige Maßnahme umgesetzt ist (ISO/IEC 27001, Abschnitt 6.1.3 d): Tragen Sie den Stand der Umsetzung ein.',
};
