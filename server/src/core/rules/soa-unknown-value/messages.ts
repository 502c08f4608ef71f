import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

import type { Vocable } from './knownWords.js';

/** A word that is not understood. */
export interface Unknown {
  readonly word: string;
  readonly vocable: Vocable;
  /** The id and title of the control. */
  readonly control: string;
  /** How many further controls have the same word. */
  readonly others: number;
  /** Plain words for the same in the language of the statement. */
  readonly examples: readonly string[];
}

export const messages = {
  strange: message({
    en: (unknown: Unknown) =>
      `${unclear.en(unknown)} write a plain word such as ${english.alternatives(unknown.examples.map(english.quoted))}, or explain yours under "vocabulary" in isms.yaml.`,
    de: (unknown) =>
      `${unclear.de(unknown)} Schreiben Sie ein klares Wort wie ${german.alternatives(unknown.examples.map(german.quoted))}, oder erklären Sie Ihres unter „vocabulary“ in isms.yaml.`,
  }),
  mistyped: message({
    en: (unknown: Unknown, meant: string) =>
      `${unclear.en(unknown)} change it to ${english.quoted(meant)}.`,
    de: (unknown, meant) => `${unclear.de(unknown)} Ändern Sie es in ${german.quoted(meant)}.`,
  }),
  mistypedBehindSign: message({
    en: ({ word, control }: Unknown, meant: string) =>
      `${english.quoted(word)} behind the sign for ${control} is no word that is understood, so an auditor has only the sign to go by (ISO/IEC 27001, 6.1.3 d): change it to ${english.quoted(meant)}.`,
    de: ({ word, control }, meant) =>
      `${german.quoted(word)} hinter dem Zeichen für ${control} ist nicht verständlich, sodass im Audit nur das Zeichen zählt (ISO/IEC 27001, Abschnitt 6.1.3 d): Ändern Sie es in ${german.quoted(meant)}.`,
  }),
};

const unclear = {
  en: ({ word, vocable, control, others }: Unknown) =>
    `${english.quoted(word)} as the ${vocable} of ${control}${others > 0 ? ` and ${String(others)} further controls` : ''} cannot be understood. An auditor has to ask what was decided (ISO/IEC 27001, 6.1.3 d), and no count includes ${others > 0 ? 'these rows' : 'the row'}:`,
  de: ({ word, vocable, control, others }: Unknown) =>
    `${german.quoted(word)} als ${vocable === 'status' ? 'Status' : 'Anwendbarkeit'} von ${control}${others > 0 ? ` und ${String(others)} weiteren Maßnahmen` : ''} ist nicht verständlich. Im Audit muss nachgefragt werden, was entschieden ist (ISO/IEC 27001, Abschnitt 6.1.3 d), und ${others > 0 ? 'diese Zeilen fehlen' : 'die Zeile fehlt'} in jeder Zählung:`,
};
