import { message } from '../../base/language.js';

export const messages = {
  undeclared: message({
    en: (control: string) =>
      `This document treats ${control}, which does not stand in the controls of its front matter. The coverage for the Statement of Applicability (ISO/IEC 27001, 6.1.3 d) counts it as mentioned only: add it to the front matter, or take the id out of the text.`,
    de: (control) =>
      `Dieses Dokument behandelt ${control}, nennt die Maßnahme aber nicht unter controls in seinen Kopfdaten. Für die Abdeckung der Erklärung zur Anwendbarkeit (ISO/IEC 27001, Abschnitt 6.1.3 d) zählt sie nur als erwähnt: Ergänzen Sie sie in den Kopfdaten, oder streichen Sie die Kennung im Text.`,
  }),
  untreated: message({
    en: (control: string) =>
      `The front matter says that this document treats ${control}, but its text does not name it as it does the others. An auditor looks for it here (ISO/IEC 27001, 6.1.3 d): name it where it is treated, or take it out of the front matter.`,
    de: (control) =>
      `Laut seinen Kopfdaten behandelt dieses Dokument ${control}, im Text kommt die Maßnahme aber nicht vor, die übrigen schon. Im Audit wird sie hier gesucht (ISO/IEC 27001, Abschnitt 6.1.3 d): Nennen Sie sie, wo sie behandelt wird, oder streichen Sie sie in den Kopfdaten.`,
  }),
  add: message({
    en: (control: string) => `Add ${control} to the controls of the front matter`,
    de: (control) => `${control} in den Kopfdaten unter controls ergänzen`,
  }),
  remove: message({
    en: (control: string) => `Remove ${control} from the front matter`,
    de: (control) => `${control} aus den Kopfdaten entfernen`,
  }),
};
