import type { DocumentKind } from '../model/frontMatter.js';

/** What people call a document of each kind: `Statement of Applicability`. */
export const kindNames: Readonly<Record<DocumentKind, string>> = {
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
};
