import { message } from '../../base/language.js';

/** Guidance that a row does not answer. */
export interface Unanswered {
  /** The id and title of the control. */
  readonly control: string;
  readonly edition: '2015' | '2026';
  /** Whom of us it addresses. */
  readonly asked: readonly ('customer' | 'provider')[];
}

export const messages = {
  unanswered: message({
    en: ({ control, edition, asked }: Unanswered) =>
      `ISO/IEC 27017:${edition} has guidance for us as ${asked.join(' and ')} of cloud services on ${control}${reported.en(edition)}, and the cell for it says nothing. Where 27017 is in scope, an auditor asks how it is followed: say it in a few words, or that it does not concern the service.`,
    de: ({ control, edition, asked }) =>
      `ISO/IEC 27017:${edition} gibt Ihnen als ${asked.map((party) => parties[party]).join(' und ')} Hinweise zu ${control}${reported.de(edition)}, aber die Zelle dafür sagt nichts dazu. Gehört ISO/IEC 27017 zum Audit, wird nach der Umsetzung gefragt: Beschreiben Sie sie in wenigen Worten, oder schreiben Sie, dass der Dienst nicht betroffen ist.`,
  }),
};

const parties = { customer: 'Cloud-Service-Kunde', provider: 'Cloud-Service-Anbieter' };

const reported = {
  en: (edition: string) => (edition === '2026' ? ' (as reported, not read in the standard)' : ''),
  de: (edition: string) =>
    edition === '2026' ? ' (wie berichtet, nicht in der Norm gelesen)' : '',
};
