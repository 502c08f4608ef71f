import type { InEachLanguage } from '../base/language.js';
import type { CloudParty } from './cloudParties.js';

/** The labels of a card. What the catalogue says about a control stays as it is. */
export interface CardWords {
  /** What stands above the points of a party. */
  readonly does: Readonly<Record<CloudParty, string>>;
  /** The tab of a party. */
  readonly party: Readonly<Record<CloudParty, string>>;
  readonly shownBy: string;
  readonly shows: Readonly<Record<CloudParty, string>>;
  readonly byServiceModel: string;
  readonly askOther: string;
  readonly sameTopic: string;
  readonly auditorAsks: string;
  readonly oftenWrong: string;
  readonly usualDocuments: string;
  readonly servesClauses: string;
  readonly evidence: string;
  readonly mapping: string;
  readonly inWorkspace: string;
  readonly treatment: Readonly<Record<'statement' | 'documents' | 'risks' | 'evidence', string>>;
  readonly untreated: string;
  readonly more: (count: number) => string;
}

export const cardWords: InEachLanguage<CardWords> = {
  en: {
    does: { customer: 'What the customer does (CSC)', provider: 'What the provider does (CSP)' },
    party: { customer: 'Customer (CSC)', provider: 'Provider (CSP)' },
    shownBy: 'Shown by',
    shows: {
      customer: 'What shows the part of the customer (CSC)',
      provider: 'What shows the part of the provider (CSP)',
    },
    byServiceModel: 'By service model',
    askOther: 'What to ask the other party',
    sameTopic: 'Cloud controls on the same topic',
    auditorAsks: 'What an auditor asks to see',
    oftenWrong: 'Often found wrong',
    usualDocuments: 'Usual documents',
    servesClauses: 'Serves clauses of ISO/IEC 27001',
    evidence: 'Evidence',
    mapping: 'Mapping',
    inWorkspace: 'In this workspace',
    treatment: {
      statement: 'Statement of Applicability',
      documents: 'Documents',
      risks: 'Risks',
      evidence: 'Evidence',
    },
    untreated:
      'Nothing in this workspace treats it yet: no row of a statement, no document, no risk.',
    more: (count) => `and ${count} more`,
  },
  de: {
    does: {
      customer: 'Was der Cloud-Service-Kunde tut (CSC)',
      provider: 'Was der Cloud-Service-Anbieter tut (CSP)',
    },
    party: { customer: 'Kunde (CSC)', provider: 'Anbieter (CSP)' },
    shownBy: 'Belegt durch',
    shows: {
      customer: 'Was den Anteil des Kunden belegt (CSC)',
      provider: 'Was den Anteil des Anbieters belegt (CSP)',
    },
    byServiceModel: 'Nach Servicemodell',
    askOther: 'Was die andere Partei zu fragen ist',
    sameTopic: 'Cloud-Maßnahmen zum selben Thema',
    auditorAsks: 'Was im Audit verlangt wird',
    oftenWrong: 'Häufige Fehler',
    usualDocuments: 'Übliche Dokumente',
    servesClauses: 'Dient Abschnitten der ISO/IEC 27001',
    evidence: 'Nachweise',
    mapping: 'Zuordnung',
    inWorkspace: 'In diesem Arbeitsbereich',
    treatment: {
      statement: 'Erklärung zur Anwendbarkeit',
      documents: 'Dokumente',
      risks: 'Risiken',
      evidence: 'Nachweise',
    },
    untreated:
      'Nichts in diesem Arbeitsbereich behandelt sie: keine Zeile einer Erklärung, kein Dokument, kein Risiko.',
    more: (count) => `und ${count} weitere`,
  },
};
