import type { InEachLanguage } from '../base/language.js';
import type { ControlAttributes } from '../catalogue/control.js';
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
  readonly attributes: Readonly<Record<keyof ControlAttributes, string>>;
  /** Stands before what a control of 2013 is about, by the ids that it became. */
  readonly today: (ids: readonly string[]) => string;
  readonly was: string;
  readonly became: string;
  readonly newIn2022: string;
  /** A sentence about ids and their edition. */
  readonly linkedByTopic: (ids: string) => string;
  readonly related: (named: string) => string;
  readonly asReported: string;
  readonly reported: string;
  readonly derived: string;
  readonly notRead: (edition: string, party: CloudParty) => string;
  readonly noGuidance: (edition: string, party: CloudParty) => string;
  readonly under: (numbers: string) => string;
  readonly noCloudGuidance: string;
  readonly noEvidence: string;
  readonly whatItWas: string;
  readonly whatItBecame: string;
  readonly guidanceComesFrom: string;
  readonly relatedControls: string;
  readonly attributesTitle: string;
  readonly sources: string;
  /** What a hover leaves to the full card: so many points, and notes by service model. */
  readonly inFullCard: (points: number, hasNotes: boolean) => string;
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
    attributes: {
      controlType: 'Control type',
      securityProperties: 'Information security properties',
      cybersecurityConcepts: 'Cybersecurity concepts',
      operationalCapabilities: 'Operational capabilities',
      securityDomains: 'Security domains',
    },
    today: (ids) => `Today ${ids.join(' and ')}: `,
    was: 'Was',
    became: 'Became',
    newIn2022: 'New in 2022.',
    linkedByTopic: (ids) =>
      `Linked by topic to ${ids}, by our own judgement; the standard does not state it.`,
    related: (named) => `Related: ${named}.`,
    asReported: 'as reported',
    reported: 'reported, not verified',
    derived: 'linked by topic, by our own judgement',
    notRead: (edition, party) =>
      `ISO/IEC 27017:${edition} is reported to address the ${party}; what it says was not read.`,
    noGuidance: (edition, party) =>
      `ISO/IEC 27017:${edition} has no guidance for the ${party} here.`,
    under: (numbers) => `Under ${numbers}:`,
    noCloudGuidance: 'The catalogue holds no cloud guidance for this control.',
    noEvidence: 'The catalogue names no evidence for it.',
    whatItWas: 'What it was',
    whatItBecame: 'What it became',
    guidanceComesFrom: 'Cloud guidance comes from',
    relatedControls: 'Related',
    attributesTitle: 'Attributes',
    sources: 'Sources',
    inFullCard: (points, hasNotes) =>
      `… ${[...(points > 0 ? [`${points} more ${points === 1 ? 'point' : 'points'}`] : []), ...(hasNotes ? ['notes by service model'] : [])].join(' and ')} in the full card`,
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
    askOther: 'Fragen an die andere Partei',
    sameTopic: 'Cloud-Maßnahmen zum selben Thema',
    auditorAsks: 'Was im Audit verlangt wird',
    oftenWrong: 'Häufige Fehler',
    usualDocuments: 'Übliche Dokumente',
    servesClauses: 'Gehört zu Abschnitten der ISO/IEC 27001',
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
    attributes: {
      controlType: 'Maßnahmenart',
      securityProperties: 'Informationssicherheitseigenschaften',
      cybersecurityConcepts: 'Cybersicherheitskonzepte',
      operationalCapabilities: 'Betriebsfähigkeiten',
      securityDomains: 'Sicherheitsdomänen',
    },
    today: (ids) => `Heute ${ids.join(' und ')}: `,
    was: 'Früher',
    became: 'Jetzt',
    newIn2022: 'Neu seit 2022.',
    linkedByTopic: (ids) =>
      `Dem Thema nach verwandt mit ${ids}, nach unserer Einschätzung; in der Norm steht es nicht.`,
    related: (named) => `Verwandt: ${named}.`,
    asReported: 'wie berichtet',
    reported: 'berichtet, nicht geprüft',
    derived: 'dem Thema nach verwandt, nach unserer Einschätzung',
    notRead: (edition, party) =>
      `ISO/IEC 27017:${edition} wendet sich Berichten zufolge an ${germanParties[party]}; was dort steht, wurde nicht gelesen.`,
    noGuidance: (edition, party) =>
      `ISO/IEC 27017:${edition} hat hier keine Hinweise für ${germanParties[party]}.`,
    under: (numbers) => `Unter ${numbers}:`,
    noCloudGuidance: 'Der Katalog enthält zu dieser Maßnahme keine Cloud-Hinweise.',
    noEvidence: 'Der Katalog nennt keine Nachweise dazu.',
    whatItWas: 'Was sie war',
    whatItBecame: 'Was aus ihr wurde',
    guidanceComesFrom: 'Die Cloud-Hinweise kommen aus',
    relatedControls: 'Verwandt',
    attributesTitle: 'Attribute',
    sources: 'Quellen',
    inFullCard: (points, hasNotes) =>
      `… ${[...(points > 0 ? [points === 1 ? '1 weiterer Punkt' : `${points} weitere Punkte`] : []), ...(hasNotes ? ['Hinweise nach Servicemodell'] : [])].join(' und ')} in der vollständigen Karte`,
  },
};

const germanParties: Readonly<Record<CloudParty, string>> = {
  customer: 'den Kunden',
  provider: 'den Anbieter',
};
