import { type InEachLanguage, message } from '../../base/language.js';
import type { Party } from '../../model/words/parties.js';
import { english, german } from '../wording.js';

/** Two answers to the question who does a control. */
export interface Conflict {
  /** The id and title of the control. */
  readonly control: string;
  readonly here: Answer & { readonly where: 'statement' | 'register' };
  /** What the matrix says, for one of its activities. */
  readonly matrix: Answer & { readonly activity: string };
  /** Where the split of duties stands. */
  readonly source: string;
}

export interface Answer {
  readonly party: Party;
  /** What is written for it. */
  readonly written: string;
}

export const messages = {
  conflict: message({
    en: ({ control, here, matrix, source }: Conflict) =>
      `${control} is done by ${names.en[here.party]} by this ${here.where} (${english.quoted(here.written)}), but by ${names.en[matrix.party]} by the responsibility matrix (${english.quoted(matrix.written)} for ${english.quoted(matrix.activity)}). An auditor asks which was agreed with the other party (${source}): make both places say the same.`,
    de: ({ control, here, matrix, source }) =>
      `${control} ist laut ${here.where === 'statement' ? 'dieser Erklärung zur Anwendbarkeit' : 'diesem Register'} Sache ${names.de[here.party]} (${german.quoted(here.written)}), laut Verantwortlichkeitsmatrix aber Sache ${names.de[matrix.party]} (${german.quoted(matrix.written)} für ${german.quoted(matrix.activity)}). Im Audit wird gefragt, was mit der anderen Partei vereinbart ist (${source}): Gleichen Sie beide Stellen an.`,
  }),
  matrix: message({
    en: (control: string, party: Party) => `The matrix gives ${control} to ${names.en[party]}.`,
    de: (control, party) => `Laut Matrix ist ${control} Sache ${names.de[party]}.`,
  }),
  changeHere: message({
    en: (word: string) => `Change to ${english.quoted(word)} here, as in the matrix`,
    de: (word) => `Hier in ${german.quoted(word)} ändern, wie in der Matrix`,
  }),
  changeMatrix: message({
    en: (word: string) => `Change to ${english.quoted(word)} in the responsibility matrix`,
    de: (word) => `In der Verantwortlichkeitsmatrix in ${german.quoted(word)} ändern`,
  }),
};

const names: InEachLanguage<Readonly<Record<Party, string>>> = {
  en: { csp: 'the provider alone', csc: 'the customer alone', both: 'both together' },
  de: { csp: 'des Anbieters allein', csc: 'des Kunden allein', both: 'beider gemeinsam' },
};
