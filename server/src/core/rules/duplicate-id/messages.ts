import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

/** Where a risk id stands already: in a file, or in an earlier row of the register itself. */
export type Earlier = { readonly file: string } | 'here';

export const messages = {
  document: message({
    en: (id: string, file: string) =>
      `${id} is the id of ${file}, too. An id tells an auditor which document is meant (ISO/IEC 27001, 7.5.2), so it can name one only: give one of the two another id.`,
    de: (id, file) =>
      `${id} ist auch die Kennung von ${file}. Eine Kennung sagt im Audit, welches Dokument gemeint ist (ISO/IEC 27001, Abschnitt 7.5.2), und kann nur eines bezeichnen: Geben Sie einem der beiden eine andere.`,
  }),
  alsoHere: message({
    en: (id: string) => `${id} is given here, too.`,
    de: (id) => `${id} ist auch hier vergeben.`,
  }),
  risk: message({
    en: (id: string, earlier: Earlier, description: string) =>
      `${id} stands for another risk already, in ${earlier === 'here' ? 'an earlier row of this register' : earlier.file}: ${english.quoted(description)}. An auditor cannot follow an id that stands for two risks (ISO/IEC 27001, 6.1.2 and 8.2): give one of them another id.`,
    de: (id, earlier, description) =>
      `${id} steht schon ${earlier === 'here' ? 'in einer früheren Zeile dieses Registers' : `in ${earlier.file}`} für ein Risiko: ${german.quoted(description)}. Eine Kennung für zwei Risiken lässt sich im Audit nicht verfolgen (ISO/IEC 27001, Abschnitte 6.1.2 und 8.2): Geben Sie einem der beiden eine andere.`,
  }),
  firstHere: message({
    en: (id: string) => `${id} is given here first.`,
    de: (id) => `${id} ist hier zuerst vergeben.`,
  }),
};
