import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

/** An activity that nobody is to do. */
export interface Unassigned {
  readonly activity: string;
  /** For which services; empty where the matrix does not name them. */
  readonly services: readonly string[];
  /** The words that stand where a party must, such as "TBD". */
  readonly said: readonly string[];
  /** Where the split of duties stands. */
  readonly source: string;
}

export const messages = {
  unassigned: message({
    en: ({ activity, services, said, source }: Unassigned) =>
      `${english.quoted(activity)} has no party${services.length > 0 ? ` for ${english.enumerated(services)}` : ''}${said.length > 0 ? ` (${english.enumerated(said.map(english.quoted))} ${said.length > 1 ? 'name' : 'names'} none)` : ''}. Provider and customer may each take it for the other's task (${source}): write who does it, the provider, the customer or both.`,
    de: ({ activity, services, said, source }) =>
      `${german.quoted(activity)} ist ${services.length > 0 ? `für ${german.enumerated(services)} ` : ''}niemandem zugeordnet${said.length > 0 ? ` (${german.enumerated(said.map(german.quoted))} ${said.length > 1 ? 'nennen' : 'nennt'} niemanden)` : ''}. Anbieter und Kunde halten es jeweils für die Aufgabe des anderen (${source}): Schreiben Sie, wer es tut: der Anbieter, der Kunde oder beide.`,
  }),
};
