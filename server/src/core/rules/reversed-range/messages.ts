import { message } from '../../base/language.js';

export const messages = {
  downwards: message({
    en: (range: string, first: string, last: string) =>
      `The range ${range} runs downwards, so it stands for ${first} and ${last} alone and not for what lies between. An auditor does not find the controls between them here (ISO/IEC 27001, 6.1.3): write the lower end first.`,
    de: (range, first, last) =>
      `Der Bereich ${range} läuft abwärts und steht deshalb nur für ${first} und ${last}, nicht für das, was dazwischen liegt. Im Audit fehlen hier die Maßnahmen dazwischen (ISO/IEC 27001, Abschnitt 6.1.3): Schreiben Sie das kleinere Ende zuerst.`,
  }),
};
