import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  included: message({
    en: (control: string, reason: string) =>
      `${only.en(control, reason)} name the risk, law, contract or business need.`,
    de: (control, reason) =>
      `${only.de(control, reason)} Nennen Sie das Risiko, das Gesetz, den Vertrag oder den geschäftlichen Bedarf.`,
  }),
  excluded: message({
    en: (control: string, reason: string) =>
      `${only.en(control, reason)} write why the control is excluded.`,
    de: (control, reason) =>
      `${only.de(control, reason)} Schreiben Sie, warum die Maßnahme ausgeschlossen ist.`,
  }),
  template: message({
    en: (count: number, [first, last]: readonly [string, string]) =>
      `The justifications of ${String(count)} controls of this table are placeholders, from ${first} to ${last}. An auditor counts a placeholder as no reason (ISO/IEC 27001, 6.1.3 d): write for each why it is included or excluded.`,
    de: (count, [first, last]) =>
      `Die Begründungen für ${String(count)} Maßnahmen dieser Tabelle sind Platzhalter, von ${first} bis ${last}. Ein Platzhalter zählt im Audit nicht als Begründung (ISO/IEC 27001, Abschnitt 6.1.3 d): Schreiben Sie zu jeder, warum sie aufgenommen oder ausgeschlossen ist.`,
  }),
};

const only = {
  en: (control: string, reason: string) =>
    `The justification of ${control} is only ${english.quoted(reason)}. An auditor counts a placeholder as no reason (ISO/IEC 27001, 6.1.3 d):`,
  de: (control: string, reason: string) =>
    `Die Begründung für ${control} ist nur ${german.quoted(reason)}. Ein Platzhalter zählt im Audit nicht als Begründung (ISO/IEC 27001, Abschnitt 6.1.3 d):`,
};
