import type { InEachLanguage } from '../base/language.js';
import type { DocumentKind } from '../model/frontMatter.js';

/** What people call a document of each kind: `Statement of Applicability`. */
export const kindNames: InEachLanguage<Readonly<Record<DocumentKind, string>>> = {
  en: {
    policy: 'Policy',
    procedure: 'Procedure',
    scope: 'Scope',
    'risk-methodology': 'Risk methodology',
    'risk-register': 'Risk register',
    'risk-treatment-plan': 'Risk treatment plan',
    'statement-of-applicability': 'Statement of Applicability',
    'asset-inventory': 'Asset inventory',
    'supplier-register': 'Supplier register',
    'responsibility-matrix': 'Responsibility matrix',
    'incident-response-plan': 'Incident response plan',
    'continuity-plan': 'Continuity plan',
    'audit-report': 'Audit report',
    'management-review': 'Management review',
    objectives: 'Objectives',
    record: 'Record',
    document: 'Other document',
  },
  de: {
    policy: 'Richtlinie',
    procedure: 'Verfahren',
    scope: 'Anwendungsbereich',
    'risk-methodology': 'Risikomethodik',
    'risk-register': 'Risikoregister',
    'risk-treatment-plan': 'Risikobehandlungsplan',
    'statement-of-applicability': 'Erklärung zur Anwendbarkeit',
    'asset-inventory': 'Verzeichnis der Werte',
    'supplier-register': 'Lieferantenverzeichnis',
    'responsibility-matrix': 'Verantwortlichkeitsmatrix',
    'incident-response-plan': 'Plan für Sicherheitsvorfälle',
    'continuity-plan': 'Notfallplan',
    'audit-report': 'Auditbericht',
    'management-review': 'Managementbewertung',
    objectives: 'Ziele',
    record: 'Aufzeichnung',
    document: 'Anderes Dokument',
  },
};
