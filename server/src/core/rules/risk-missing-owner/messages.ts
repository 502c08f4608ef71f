import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  empty: message({
    en: (risk: string) => `Risk ${risk} has no owner. ${advice.en}`,
    de: (risk) => `Das Risiko ${risk} hat keinen Risikoeigentümer. ${advice.de}`,
  }),
  unnamed: message({
    en: (risk: string, said: string) =>
      `${english.quoted(said)} names no owner of risk ${risk}. ${advice.en}`,
    de: (risk, said) =>
      `${german.quoted(said)} nennt keinen Risikoeigentümer für das Risiko ${risk}. ${advice.de}`,
  }),
};

const advice = {
  en: 'The owner approves the treatment and accepts what remains (ISO/IEC 27001, 6.1.3 f): name the role or person.',
  de: 'Risikoeigentümer genehmigen die Behandlung und akzeptieren das Restrisiko (ISO/IEC 27001, Abschnitt 6.1.3 f): Nennen Sie Rolle oder Person.',
};
