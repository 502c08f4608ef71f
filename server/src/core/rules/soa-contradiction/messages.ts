import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

/** A row that says two things. */
export interface Contradiction {
  /** The id and title of the control. */
  readonly control: string;
  /** What stands in the cell for the decision. */
  readonly decision: string;
  readonly status: string;
}

export const messages = {
  both: message({
    en: (control: string) =>
      `${control} is ticked as applicable and as not applicable. ${one.en}: take one of the two away.`,
    de: (control) =>
      `${control} ist als anwendbar und als nicht anwendbar angekreuzt. ${one.de}: Nehmen Sie eines von beiden zurück.`,
  }),
  applicable: message({
    en: ({ control, decision, status }: Contradiction) =>
      `${control} is marked as applicable with ${english.quoted(decision)}, but its status is ${english.quoted(status)}. ${one.en}: exclude it with its reason, or write how far it is implemented.`,
    de: ({ control, decision, status }) =>
      `${control} ist mit ${german.quoted(decision)} als anwendbar gekennzeichnet, der Status ist aber ${german.quoted(status)}. ${one.de}: Schließen Sie die Maßnahme mit Begründung aus, oder schreiben Sie, wie weit sie umgesetzt ist.`,
  }),
  excluded: message({
    en: ({ control, decision, status }: Contradiction) =>
      `${control} is excluded with ${english.quoted(decision)}, but its status is ${english.quoted(status)}. ${one.en}: include it with its reason, or take the status back.`,
    de: ({ control, decision, status }) =>
      `${control} ist mit ${german.quoted(decision)} ausgeschlossen, der Status ist aber ${german.quoted(status)}. ${one.de}: Nehmen Sie die Maßnahme mit Begründung auf, oder nehmen Sie den Status zurück.`,
  }),
};

const one = {
  en: 'The statement has to give one decision (ISO/IEC 27001, 6.1.3 d)',
  de: 'Die Erklärung zur Anwendbarkeit muss eine Entscheidung nennen (ISO/IEC 27001, Abschnitt 6.1.3 d)',
};
