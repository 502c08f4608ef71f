import { message } from '../../base/language.js';
import type { InEachTextLanguage } from '../textLanguage.js';
import { english, german } from '../wording.js';

/** An accepted risk without proof of the acceptance. */
export interface Unproven {
  readonly risk: string;
  readonly level: string;
  /** Absent where the register has words for its levels. */
  readonly acceptable: number | undefined;
  /** What is not said about the acceptance. */
  readonly lacking: Lacking;
  /** The cell in which it can be written. */
  readonly place: keyof typeof places.en;
  /** What could be written, in the language of the register. */
  readonly example: string;
}

export type Lacking = 'name' | 'date' | 'both';

export const messages = {
  unproven: message({
    en: ({ risk, level, acceptable, lacking, place, example }: Unproven) =>
      `Risk ${risk} (${level}) is accepted above the acceptable level${acceptable === undefined ? '' : ` of ${acceptable}`} and does not say ${questions.en[lacking]}. The risk owner has to accept what remains (ISO/IEC 27001, 6.1.3 f): write name and date into the ${places.en[place]}, such as ${english.quoted(example)}.`,
    de: ({ risk, level, acceptable, lacking, place, example }) =>
      `Das Risiko ${risk} (${level}) ist über dem akzeptablen Risikoniveau${acceptable === undefined ? '' : ` von ${acceptable}`} akzeptiert, ohne Angabe, ${questions.de[lacking]}. Der Risikoeigentümer muss das Restrisiko akzeptieren (ISO/IEC 27001, Abschnitt 6.1.3 f): Schreiben Sie Namen und Datum in ${places.de[place]}, etwa ${german.quoted(example)}.`,
  }),
};

const questions = {
  en: { name: 'by whom', date: 'when', both: 'by whom and when' },
  de: { name: 'von wem', date: 'wann', both: 'von wem und wann' },
};

const places = {
  en: { status: 'status', treatment: 'treatment' },
  de: { status: 'den Status', treatment: 'die Behandlung' },
};

/** How a register says who accepted a risk and when, in its own language. */
export const examples: InEachTextLanguage<string> = {
  en: 'Accepted by the CEO on 2026-09-17',
  de: 'Akzeptiert von der Geschäftsführung am 2026-09-17',
  fr: 'Accepté par la direction le 2026-09-17',
  es: 'Aceptado por la dirección el 2026-09-17',
  pt: 'Aceite pela direção em 2026-09-17',
  it: 'Accettato dalla direzione il 2026-09-17',
  nl: 'Geaccepteerd door de directie op 2026-09-17',
  ja: '2026-09-17に社長が受容',
};
