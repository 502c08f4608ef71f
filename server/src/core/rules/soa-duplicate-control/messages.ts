import { message } from '../../base/language.js';

export const messages = {
  again: message({
    en: (control: string) => `${control} is decided more than once. ${advice.en}`,
    de: (control) => `Über ${control} wird mehrfach entschieden. ${advice.de}`,
  }),
  differently: message({
    en: (control: string) =>
      `${control} is decided more than once, and the rows do not agree. ${advice.en}`,
    de: (control) =>
      `Über ${control} wird mehrfach entschieden, und die Zeilen stimmen nicht überein. ${advice.de}`,
  }),
  first: message({
    en: (control: string) => `${control} is decided here first.`,
    de: (control) => `Über ${control} wird hier zuerst entschieden.`,
  }),
};

const advice = {
  en: 'An auditor cannot tell which row holds (ISO/IEC 27001, 6.1.3 d): keep one and remove the other.',
  de: 'Im Audit ist nicht zu erkennen, welche Zeile gilt (ISO/IEC 27001, Abschnitt 6.1.3 d): Behalten Sie eine und entfernen Sie die andere.',
};
