import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  vague: message({
    en: (phrase: string) =>
      `${english.quoted(phrase)} leaves open when or in which case this is done. An auditor compares what is done with what is written (ISO/IEC 27001, 9.2): write how often, by when, or who decides.`,
    de: (phrase) =>
      `${german.quoted(phrase)} lässt offen, wann oder in welchem Fall das geschieht. Im Audit wird verglichen, was getan wird und was geschrieben steht (ISO/IEC 27001, Abschnitt 9.2): Schreiben Sie, wie oft, bis wann oder wer entscheidet.`,
  }),
};
