import { message } from '../../base/language.js';

/** An exclusion without a reason. */
export interface Unreasoned {
  /** The id and title of the control. */
  readonly control: string;
  /** Whether the control is one of Annex A, for whose exclusion the standard itself wants a reason. */
  readonly isOfAnnexA: boolean;
}

export const messages = {
  empty: message({
    en: (exclusion: Unreasoned) => `${unreasoned.en(exclusion)} write why it is not needed.`,
    de: (exclusion) =>
      `${unreasoned.de(exclusion)} Schreiben Sie, warum die Maßnahme nicht nötig ist.`,
  }),
  withoutPlace: message({
    en: (exclusion: Unreasoned) =>
      `${unreasoned.en(exclusion)} add a column for the justification and write why it is not needed.`,
    de: (exclusion) =>
      `${unreasoned.de(exclusion)} Ergänzen Sie eine Spalte für die Begründung und schreiben Sie, warum die Maßnahme nicht nötig ist.`,
  }),
  /** Of a section, which has lines and no columns. */
  withoutLine: message({
    en: (exclusion: Unreasoned) =>
      `${unreasoned.en(exclusion)} add a line for the justification that says why it is not needed.`,
    de: (exclusion) =>
      `${unreasoned.de(exclusion)} Ergänzen Sie eine Zeile mit der Begründung, warum die Maßnahme nicht nötig ist.`,
  }),
  insert: message({
    en: (reason: string) => `Insert a justification to complete: "${reason}"`,
    de: (reason) => `Begründung zum Ergänzen einfügen: „${reason}“`,
  }),
};

const unreasoned = {
  en: ({ control, isOfAnnexA }: Unreasoned) =>
    `${control} is excluded without a reason. ${
      isOfAnnexA
        ? 'Each exclusion from Annex A has to be justified (ISO/IEC 27001, 6.1.3 d):'
        : 'An auditor expects one as for the controls of Annex A (ISO/IEC 27001, 6.1.3 d):'
    }`,
  de: ({ control, isOfAnnexA }: Unreasoned) =>
    `${control} ist ohne Begründung ausgeschlossen. ${
      isOfAnnexA
        ? 'Jeder Ausschluss aus Anhang A ist zu begründen (ISO/IEC 27001, Abschnitt 6.1.3 d):'
        : 'Im Audit wird sie wie bei den Maßnahmen aus Anhang A erwartet (ISO/IEC 27001, Abschnitt 6.1.3 d):'
    }`,
};
