import { message } from '../../base/language.js';

export const messages = {
  unknown: message({
    en: (id: string) =>
      `There is no risk ${id} in the risk register. An auditor follows each risk to the register and notes where the trail ends (ISO/IEC 27001, 6.1.3 and 8.2): correct the id, or enter the risk.`,
    de: (id) =>
      `Im Risikoregister gibt es kein Risiko ${id}. Im Audit wird jedes Risiko bis ins Register verfolgt (ISO/IEC 27001, Abschnitte 6.1.3 und 8.2): Korrigieren Sie die Kennung, oder tragen Sie das Risiko ein.`,
  }),
};
