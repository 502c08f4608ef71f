import { message } from '../../base/language.js';

/** A risk that is to be mitigated with nothing. */
export interface Untreated {
  readonly risk: string;
  readonly level: string;
  /** Absent where the register has words for its levels. */
  readonly acceptable: number | undefined;
  /** The ids that a treatment plan names for it; empty without one. */
  readonly planned: string;
}

export const messages = {
  untreated: message({
    en: ({ risk, level, acceptable, planned }: Untreated) =>
      `Risk ${risk} (${level}) is to be mitigated and names no control, and ${acceptable === undefined ? 'only lower levels are acceptable' : `the acceptable level is ${acceptable}`}. An auditor follows each high risk to its controls (ISO/IEC 27001, 6.1.3 b): ${planned === '' ? 'name those that bring it down' : `the treatment plan names ${planned}, so write them here, too`}.`,
    de: ({ risk, level, acceptable, planned }) =>
      `Das Risiko ${risk} (${level}) soll gemindert werden, nennt aber keine Maßnahme; ${acceptable === undefined ? 'nur niedrigere Risikoniveaus sind akzeptabel' : `das akzeptable Risikoniveau ist ${acceptable}`}. Im Audit wird jedes hohe Risiko bis zu seinen Maßnahmen verfolgt (ISO/IEC 27001, Abschnitt 6.1.3 b): ${planned === '' ? 'Nennen Sie die Maßnahmen, die es senken' : `Der Risikobehandlungsplan nennt ${planned}; schreiben Sie sie auch hierher`}.`,
  }),
  take: message({
    en: (planned: string) => `Take ${planned} from the treatment plan`,
    de: (planned) => `${planned} aus dem Risikobehandlungsplan übernehmen`,
  }),
};
