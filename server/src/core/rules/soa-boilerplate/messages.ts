import { message } from '../../base/language.js';
import type { Editions } from '../../catalogue/catalogue.js';
import { english, german } from '../wording.js';

export const messages = {
  many: message({
    en: (reason: string, rows: number, themes: number, edition: Editions['iso27001']) =>
      `${english.quoted(reason)} is the justification of ${rows} controls from ${themes} ${edition === '2013' ? 'domains' : 'themes'}. A reason that fits them all justifies none (ISO/IEC 27001, 6.1.3 d): name for each the risk, law, contract or business need.`,
    de: (reason, rows, themes, edition) =>
      `${german.quoted(reason)} ist die Begründung für ${rows} Maßnahmen aus ${themes} ${edition === '2013' ? 'Bereichen' : 'Themen'}. Was auf alle passt, begründet keine einzelne (ISO/IEC 27001, Abschnitt 6.1.3 d): Nennen Sie jeweils das Risiko, das Gesetz, den Vertrag oder den geschäftlichen Bedarf.`,
  }),
  same: message({
    en: (control: string) => `${control} has the same justification.`,
    de: (control) => `${control} hat dieselbe Begründung.`,
  }),
};
