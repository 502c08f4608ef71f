import { type InEachLanguage, message } from '../base/language.js';
import type { ControlCoverage, Coverage, CoverageState } from '../features/coverage.js';
import { decisionNames } from '../features/decisionNames.js';

type Status = NonNullable<ControlCoverage['status']>;
type Party = 'customer' | 'provider';
type Listed = 'document' | 'evidence' | 'risk';

/** The words of the coverage as text. */
export const coverageWords = {
  basis: message({
    en: ({ editions, role }: Pick<Coverage, 'editions' | 'role'>) =>
      `${standards(editions, 'and')}, ${roles.en[role]}`,
    de: ({ editions, role }) => `${standards(editions, 'und')}, ${roles.de[role]}`,
  }),
  controls: message({
    en: (count: number) => (count === 1 ? '1 control' : `${count} controls`),
    de: (count) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
  }),
  state: message({
    en: (state: CoverageState) => states.en[state],
    de: (state) => states.de[state],
  }),
  meaning: message({
    en: (state: CoverageState) => stateMeanings.en[state],
    de: (state) => stateMeanings.de[state],
  }),
  roleAdvice: message({
    en: () =>
      'There is no isms.yaml, so both roles are assumed; write "role: csc" (customer only) or "role: csp" (provider only) into isms.yaml to change that.',
    de: () =>
      'Es gibt keine isms.yaml, deshalb werden beide Rollen angenommen; schreiben Sie „role: csc“ (nur Kunde) oder „role: csp“ (nur Anbieter) in isms.yaml, um das zu ändern.',
  }),
  notInStatement: message({
    en: () => 'not in a Statement of Applicability',
    de: () => 'in keiner Erklärung zur Anwendbarkeit',
  }),
  excludedWithout: message({
    en: () => 'excluded without a reason',
    de: () => 'ohne Begründung ausgeschlossen',
  }),
  excludedYet: message({
    en: (status: Status) => `excluded, and ${statuses.en[status]} all the same`,
    de: (status) => `ausgeschlossen und trotzdem ${statuses.de[status]}`,
  }),
  noOneDecision: message({
    en: () => 'no one decision',
    de: () => 'keine eindeutige Entscheidung',
  }),
  notDecided: message({ en: () => 'not decided', de: () => 'nicht entschieden' }),
  status: message({
    en: (status: Status) => statuses.en[status],
    de: (status) => statuses.de[status],
  }),
  nothingBehind: message({
    en: () => 'no document or evidence',
    de: () => 'kein Dokument oder Nachweis',
  }),
  listed: message({
    en: (kind: Listed, shown: readonly string[], further: number) =>
      `${kinds.en[kind][shown.length + further === 1 ? 0 : 1]}: ${shown.join(', ')}${further > 0 ? ` and ${further} more` : ''}`,
    de: (kind, shown, further) =>
      `${kinds.de[kind][shown.length + further === 1 ? 0 : 1]}: ${shown.join(', ')}${further > 0 ? ` und ${further} weitere` : ''}`,
  }),
  cloudMissing: message({
    en: (parties: readonly Party[]) =>
      `cloud guidance for the ${parties.join(' and the ')} not addressed`,
    de: (parties) =>
      `Cloud-Hinweise für ${parties.map((party) => (party === 'customer' ? 'den Kunden' : 'den Anbieter')).join(' und ')} nicht behandelt`,
  }),
  open: message({
    en: (open: number, all: number) => `${open} of ${all} open`,
    de: (open, all) => `${open} von ${all} offen`,
  }),
  partly: message({
    en: (count: number) => `${count} partly covered`,
    de: (count) => `${count} teilweise abgedeckt`,
  }),
  nothingOpen: message({ en: () => 'nothing open', de: () => 'nichts offen' }),
};

const roles: InEachLanguage<Readonly<Record<Coverage['role'], string>>> = {
  en: {
    both: 'as a cloud service customer and provider',
    csc: 'as a cloud service customer',
    csp: 'as a cloud service provider',
  },
  de: {
    both: 'als Cloud-Service-Kunde und -Anbieter',
    csc: 'als Cloud-Service-Kunde',
    csp: 'als Cloud-Service-Anbieter',
  },
};

const states: InEachLanguage<Readonly<Record<CoverageState, string>>> = {
  en: { covered: 'covered', partial: 'partly covered', gap: 'open', excluded: 'excluded' },
  de: {
    covered: 'abgedeckt',
    partial: 'teilweise abgedeckt',
    gap: 'offen',
    excluded: 'ausgeschlossen',
  },
};

/** What a state of coverage means. */
export const stateMeanings: InEachLanguage<Readonly<Record<CoverageState, string>>> = {
  en: {
    covered: 'applicable, implemented, with a document or evidence behind it',
    partial: 'applicable, with some of that',
    gap: 'not decided, or applicable with nothing behind it',
    excluded: 'excluded with a reason',
  },
  de: {
    covered: 'anwendbar, umgesetzt, mit einem Dokument oder Nachweis dahinter',
    partial: 'anwendbar, mit einem Teil davon',
    gap: 'nicht entschieden, oder anwendbar mit nichts dahinter',
    excluded: 'mit Begründung ausgeschlossen',
  },
};

const statuses: InEachLanguage<Readonly<Record<Status, string>>> = {
  en: {
    ...decisionNames.en.status,
    notApplicable: 'status "not applicable"',
    missing: 'no status',
    unknown: 'status not understood',
  },
  de: {
    ...decisionNames.de.status,
    notApplicable: 'Status „nicht anwendbar“',
    missing: 'kein Status',
    unknown: 'Status nicht verständlich',
  },
};

/** One and many. */
const kinds: InEachLanguage<Readonly<Record<Listed, readonly [string, string]>>> = {
  en: {
    document: ['document', 'documents'],
    evidence: ['evidence', 'evidence'],
    risk: ['risk', 'risks'],
  },
  de: {
    document: ['Dokument', 'Dokumente'],
    evidence: ['Nachweis', 'Nachweise'],
    risk: ['Risiko', 'Risiken'],
  },
};

function standards({ iso27001, iso27017 }: Coverage['editions'], and: string): string {
  const cloud = iso27017 === 'none' ? '' : ` ${and} ISO/IEC 27017:${iso27017}`;
  return `ISO/IEC 27001:${iso27001}${cloud}`;
}
