import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  empty: message({
    en: (risk: string) => `Nothing is decided about risk ${risk}. ${advice.en}`,
    de: (risk) => `Über das Risiko ${risk} ist nichts entschieden. ${advice.de}`,
  }),
  open: message({
    en: (risk: string, said: string) =>
      `${english.quoted(said)} decides nothing about risk ${risk}. ${advice.en}`,
    de: (risk, said) =>
      `${german.quoted(said)} entscheidet nichts über das Risiko ${risk}. ${advice.de}`,
  }),
};

const advice = {
  en: 'Each risk needs a treatment option (ISO/IEC 27001, 6.1.3): write whether it is mitigated, accepted, transferred or avoided.',
  de: 'Jedes Risiko braucht eine Option der Risikobehandlung (ISO/IEC 27001, Abschnitt 6.1.3): Schreiben Sie, ob es gemindert, akzeptiert, übertragen oder vermieden wird.',
};
