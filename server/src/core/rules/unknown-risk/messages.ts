import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  closest: message({
    en: (id: string, description: string) =>
      `The most similar id is ${id}${description === '' ? '' : `, ${english.quoted(description)}`}.`,
    de: (id, description) =>
      `Am ähnlichsten ist die Kennung ${id}${description === '' ? '' : `, ${german.quoted(description)}`}.`,
  }),
  register: message({
    en: () => 'The risks are registered here.',
    de: () => 'Die Risiken sind hier verzeichnet.',
  }),
  unknown: message({
    en: (id: string) =>
      `There is no risk ${id} in the risk register. An auditor follows each risk to the register and notes where the trail ends (ISO/IEC 27001, 6.1.3 and 8.2): correct the id, or enter the risk.`,
    de: (id) =>
      `Im Risikoregister gibt es kein Risiko ${id}. Im Audit wird jedes Risiko bis ins Register verfolgt (ISO/IEC 27001, Abschnitte 6.1.3 und 8.2): Korrigieren Sie die Kennung, oder tragen Sie das Risiko ein.`,
  }),
};
