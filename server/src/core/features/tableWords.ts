import { message, type Texts } from '../base/language.js';
import type { ColumnRole, TableKind } from '../model/table.js';

/** How a table is read, in one sentence. */
export const tableKinds: Readonly<Record<TableKind, Texts>> = {
  statement: {
    en: 'This table is read as a Statement of Applicability.',
    de: 'Diese Tabelle wird als Erklärung zur Anwendbarkeit gelesen.',
  },
  riskRegister: {
    en: 'This table is read as a risk register.',
    de: 'Diese Tabelle wird als Risikoregister gelesen.',
  },
  treatmentPlan: {
    en: 'This table is read as a treatment plan: it says what is done about risks of a register.',
    de: 'Diese Tabelle wird als Behandlungsplan gelesen: Sie sagt, was gegen Risiken eines Registers getan wird.',
  },
  responsibilityMatrix: {
    en: 'This table is read as a responsibility matrix.',
    de: 'Diese Tabelle wird als Verantwortlichkeitsmatrix gelesen.',
  },
  assetInventory: {
    en: 'This table is read as an inventory of assets.',
    de: 'Diese Tabelle wird als Verzeichnis der Werte gelesen.',
  },
  supplierRegister: {
    en: 'This table is read as a register of suppliers.',
    de: 'Diese Tabelle wird als Lieferantenverzeichnis gelesen.',
  },
  other: {
    en: 'This table names controls or risks, and is read as nothing more.',
    de: 'Diese Tabelle nennt Maßnahmen oder Risiken und wird als nichts Weiteres gelesen.',
  },
};

/** What stands in the columns of a role. */
export const columnMeanings: Readonly<Record<ColumnRole, Texts>> = {
  control: { en: 'the control', de: 'die Maßnahme' },
  title: { en: 'the title of the control', de: 'der Titel der Maßnahme' },
  applicable: { en: 'whether the control applies', de: 'ob die Maßnahme anwendbar ist' },
  inapplicable: {
    en: 'whether the control does not apply',
    de: 'ob die Maßnahme nicht anwendbar ist',
  },
  justification: {
    en: 'why it is included or excluded',
    de: 'warum sie aufgenommen oder ausgeschlossen ist',
  },
  inclusionReason: { en: 'why it is included', de: 'warum sie aufgenommen ist' },
  exclusionReason: { en: 'why it is excluded', de: 'warum sie ausgeschlossen ist' },
  status: {
    en: 'how far it is implemented, or where it stands',
    de: 'wie weit sie umgesetzt ist, oder der Stand',
  },
  implementation: { en: 'how it is implemented', de: 'wie sie umgesetzt ist' },
  cloudGuidance: {
    en: 'how the cloud guidance is followed',
    de: 'wie die Cloud-Hinweise befolgt werden',
  },
  responsibility: { en: 'the party that carries it', de: 'die Partei, die sie trägt' },
  owner: { en: 'the owner', de: 'wer verantwortlich ist' },
  evidence: { en: 'documents and evidence', de: 'Dokumente und Nachweise' },
  risks: { en: 'the risks that it treats', de: 'die Risiken, die sie behandelt' },
  riskId: { en: 'the id of the risk', de: 'die Kennung des Risikos' },
  risk: { en: 'the risk in words', de: 'das Risiko in Worten' },
  asset: { en: 'the asset', de: 'der Wert' },
  threat: { en: 'the threat', de: 'die Bedrohung' },
  vulnerability: { en: 'the weakness', de: 'die Schwachstelle' },
  likelihood: { en: 'the likelihood', de: 'die Eintrittswahrscheinlichkeit' },
  impact: { en: 'the impact', de: 'die Auswirkung' },
  level: { en: 'the level of the risk', de: 'das Risikoniveau' },
  treatment: { en: 'the treatment', de: 'die Risikobehandlung' },
  residual: { en: 'the risk that remains', de: 'das Restrisiko' },
  residualLikelihood: {
    en: 'the likelihood that remains',
    de: 'die Eintrittswahrscheinlichkeit nach der Behandlung',
  },
  residualImpact: { en: 'the impact that remains', de: 'die Auswirkung nach der Behandlung' },
  review: { en: 'the next review', de: 'die nächste Überprüfung' },
  activity: { en: 'the activity', de: 'die Tätigkeit' },
  iaas: { en: 'the party for IaaS', de: 'die Partei bei IaaS' },
  paas: { en: 'the party for PaaS', de: 'die Partei bei PaaS' },
  saas: { en: 'the party for SaaS', de: 'die Partei bei SaaS' },
  clause: { en: 'clauses of the standard', de: 'Abschnitte der Norm' },
};

/** What a column is missed for, where that is named otherwise than what stands in it. */
export const missedMeanings: Readonly<Partial<Record<ColumnRole, Texts>>> = {
  applicable: { en: 'the applicability', de: columnMeanings.applicable.de },
  justification: { en: 'the justification', de: columnMeanings.justification.de },
};

/** What else is said about the header of a table. */
export const tableWords = {
  noHeader: message({ en: () => '(no header)', de: () => '(ohne Überschrift)' }),
  unread: message({ en: () => 'not read', de: () => 'nicht gelesen' }),
  missed: message({ en: () => 'No column was found for:', de: () => 'Keine Spalte gefunden für:' }),
  naming: message({
    en: () => 'If a column holds it, name its header in isms.yaml, for example:',
    de: () => 'Enthält es eine Spalte, nennen Sie deren Überschrift in isms.yaml, zum Beispiel:',
  }),
  yourHeader: message({ en: () => 'Your header', de: () => 'Ihre Überschrift' }),
  parties: message({
    en: (names: readonly string[], keys: string) =>
      `${names.map((one) => `"${one}"`).join(' and ')} ${names.length === 1 ? 'is not known as a party' : 'are not known as parties'}; write parties: { ${keys} } in isms.yaml: csp is a provider, csc a customer, and both is the two together`,
    de: (names, keys) =>
      `${names.map((one) => `„${one}“`).join(' und ')} ${names.length === 1 ? 'ist' : 'sind'} als Partei nicht bekannt; schreiben Sie parties: { ${keys} } in isms.yaml, mit csp für einen Anbieter, csc für einen Kunden und both für beide`,
  }),
  advice: message({
    en: (what: readonly string[], headers: readonly string[], keys: string) =>
      `no column of this table is read as ${what.join(' and ')}; if ${headers.map((one) => `"${one}"`).join(' and ')} ${headers.length === 1 ? 'holds it' : 'hold them'}, write ${keys} in isms.yaml`,
    de: (what, headers, keys) =>
      `Keine Spalte dieser Tabelle sagt, ${what.join(' und ')}; falls ${headers.map((one) => `„${one}“`).join(' und ')} es ${headers.length === 1 ? 'enthält' : 'enthalten'}, schreiben Sie ${keys} in isms.yaml`,
  }),
};
