import { message } from '../../base/language.js';
import { english, german, isRangeName } from '../wording.js';

export const messages = {
  unreasoned: message({
    en: (control: string) =>
      `${unreasoned.en(control)} name the risk, law, contract or business need that calls for it.`,
    de: (control) =>
      `${unreasoned.de(control)} Nennen Sie das Risiko, das Gesetz, den Vertrag oder den geschäftlichen Bedarf dafür.`,
  }),
  treating: message({
    en: (control: string, risks: readonly string[]) =>
      `${unreasoned.en(control)} say that it treats ${english.enumerated(risks, 5)} of the risk register.`,
    de: (control, risks) =>
      `${unreasoned.de(control)} Schreiben Sie, dass sie laut Risikoregister ${german.enumerated(risks, 5)} behandelt.`,
  }),
  insert: message({
    en: (reason: string) => `Insert the reason "${reason}"`,
    de: (reason) => `Die Begründung „${reason}“ einfügen`,
  }),
};

const unreasoned = {
  en: (control: string) =>
    `${control} ${isRangeName(control) ? 'apply' : 'applies'}, but nothing says why. The statement justifies inclusions, too (ISO/IEC 27001, 6.1.3 d):`,
  de: (control: string) =>
    `${control} ${isRangeName(control) ? 'sind' : 'ist'} anwendbar, aber ohne Begründung. Auch die Aufnahme ist zu begründen (ISO/IEC 27001, Abschnitt 6.1.3 d):`,
};
