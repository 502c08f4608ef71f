import { message } from '../../base/language.js';

/** An accepted risk without proof of the acceptance. */
export interface Unproven {
  readonly risk: string;
  readonly level: string;
  /** Absent where the register has words for its levels. */
  readonly acceptable: number | undefined;
  /** What is not said about the acceptance. */
  readonly lacking: Lacking;
}

export type Lacking = 'name' | 'date' | 'both';

export const messages = {
  unproven: message({
    en: ({ risk, level, acceptable, lacking }: Unproven) =>
      `Risk ${risk} (${level}) is accepted above the acceptable level${acceptable === undefined ? '' : ` of ${acceptable}`} and does not say ${questions.en[lacking]}. The risk owner has to accept what remains (ISO/IEC 27001, 6.1.3 f): write name and date into the status, such as "Accepted by the CEO on 2026-09-17".`,
    de: ({ risk, level, acceptable, lacking }) =>
      `Das Risiko ${risk} (${level}) ist über dem akzeptablen Risikoniveau${acceptable === undefined ? '' : ` von ${acceptable}`} akzeptiert, ohne Angabe, ${questions.de[lacking]}. Der Risikoeigentümer muss das Restrisiko akzeptieren (ISO/IEC 27001, Abschnitt 6.1.3 f): Schreiben Sie Namen und Datum in den Status, etwa „Akzeptiert von der Geschäftsführung am 2026-09-17“.`,
  }),
};

const questions = {
  en: { name: 'by whom', date: 'when', both: 'by whom and when' },
  de: { name: 'von wem', date: 'wann', both: 'von wem und wann' },
};
