import { message } from '../../base/language.js';

/** A residual risk that is above the risk before treatment. */
export interface Raised {
  readonly risk: string;
  readonly before: string;
  readonly residual: string;
}

export const messages = {
  raised: message({
    en: ({ risk, before, residual }: Raised) =>
      `Risk ${risk} has a residual risk (${residual}) above its risk before treatment (${before}). A treatment makes no risk worse, so an auditor doubts the assessment (ISO/IEC 27001, 6.1.2): correct one of the two values.`,
    de: ({ risk, before, residual }) =>
      `Risiko ${risk} hat ein Restrisiko (${residual}) über dem Risiko vor der Behandlung (${before}). Eine Behandlung macht kein Risiko größer, deshalb wird im Audit die Beurteilung angezweifelt (ISO/IEC 27001, Abschnitt 6.1.2): Korrigieren Sie einen der beiden Werte.`,
  }),
};
