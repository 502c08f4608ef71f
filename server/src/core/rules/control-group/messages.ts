import { type InEachLanguage, message } from '../../base/language.js';
import { english, german } from '../wording.js';

/** A group in the place of a control. */
export interface Misplaced {
  /** The group's id, with its title where it has one. */
  readonly group: string;
  readonly controls: readonly string[];
  readonly place: Place;
}

/** Where single controls have to stand. */
export type Place = 'frontMatter' | 'statement' | 'risk';

export const messages = {
  group: message({
    en: ({ group, controls, place }: Misplaced) =>
      `${group} is a group of ${controls.length === 1 ? 'one control' : `${controls.length} controls`}, not a control. An auditor follows single controls (ISO/IEC 27001, 6.1.3): ${advice.en[place]} (${english.enumerated(controls, 6)}).`,
    de: ({ group, controls, place }) =>
      `${group} ist eine Gruppe ${controls.length === 1 ? 'mit einer Maßnahme' : `von ${controls.length} Maßnahmen`}, keine einzelne Maßnahme. Im Audit werden einzelne Maßnahmen verfolgt (ISO/IEC 27001, Abschnitt 6.1.3): ${advice.de[place]} (${german.enumerated(controls, 6)}).`,
  }),
};

const advice: InEachLanguage<Readonly<Record<Place, string>>> = {
  en: {
    frontMatter: 'list those that the document treats',
    statement: 'decide each in a row of its own',
    risk: 'name those that treat the risk',
  },
  de: {
    frontMatter: 'Führen Sie die Maßnahmen auf, die das Dokument behandelt',
    statement: 'Entscheiden Sie über jede in einer eigenen Zeile',
    risk: 'Nennen Sie die Maßnahmen, die das Risiko behandeln',
  },
};
