import type { DocumentKind, FrontMatterKey } from '../model/frontMatter.js';

/** What a key of the front matter is, for people who fill it in. */
export interface FrontMatterKeyFacts {
  readonly key: FrontMatterKey;
  readonly about: string;
  /** The values it can have; absent where any text can stand. */
  readonly values?: readonly string[];
  /** What a value looks like where it is not one of a list. */
  readonly form?: string;
  readonly isList?: boolean;
}

const kinds: Readonly<Record<Exclude<DocumentKind, 'document'>, true>> = {
  policy: true,
  procedure: true,
  scope: true,
  'risk-methodology': true,
  'risk-register': true,
  'risk-treatment-plan': true,
  'statement-of-applicability': true,
  'asset-inventory': true,
  'supplier-register': true,
  'responsibility-matrix': true,
  'incident-response-plan': true,
  'continuity-plan': true,
  'audit-report': true,
  'management-review': true,
  objectives: true,
  record: true,
};

/** The keys that are ours, in the order in which people write them. */
export const frontMatterKeys: readonly FrontMatterKeyFacts[] = [
  {
    key: 'type',
    about: 'What kind of document this is. It decides which checks apply.',
    values: Object.keys(kinds),
  },
  {
    key: 'id',
    about: 'The document’s own id. Other documents refer to it; it is given once.',
    form: 'POL-001',
  },
  { key: 'title', about: 'The title as people cite it.' },
  { key: 'version', about: 'The version that is in force or in work.', form: '1.2' },
  {
    key: 'status',
    about:
      'How far the document is. An auditor only accepts an approved document as being in force.',
    values: ['draft', 'in-review', 'approved', 'retired'],
  },
  { key: 'owner', about: 'The person or role that keeps the document right and reviews it.' },
  { key: 'author', about: 'Who wrote it. The author does not approve it as well.' },
  { key: 'approver', about: 'Who approved it, with the authority to do so.' },
  { key: 'approved', about: 'The day on which it was approved.', form: '2026-01-31' },
  { key: 'review', about: 'The day by which it is reviewed next.', form: '2027-01-31' },
  { key: 'classification', about: 'How confidential the document is, by your own classes.' },
  {
    key: 'role',
    about:
      'The side of a cloud service that the document speaks for: provider (csp), customer (csc) or both.',
    values: ['csp', 'csc', 'both'],
  },
  {
    key: 'editions',
    about: 'The editions that this document works to, where they are not those of the workspace.',
    form: '{ iso27001: 2022, iso27017: 2015 }',
  },
  {
    key: 'controls',
    about: 'The controls that this document treats.',
    form: '[A.5.15, A.5.18]',
    isList: true,
  },
  {
    key: 'clauses',
    about: 'The clauses of ISO/IEC 27001 that this document serves.',
    form: '[5.2, 7.5]',
    isList: true,
  },
  {
    key: 'risks',
    about: 'The ids of the risks that this document treats.',
    form: '[R-001]',
    isList: true,
  },
  { key: 'services', about: 'The cloud services that this document is about.', isList: true },
];

/** The facts of one key. */
export function factsOfKey(key: FrontMatterKey): FrontMatterKeyFacts | undefined {
  return frontMatterKeys.find((facts) => facts.key === key);
}
