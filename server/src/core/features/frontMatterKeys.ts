import type { Texts } from '../base/language.js';
import type { DocumentKind, FrontMatterKey } from '../model/frontMatter.js';

/** What a key of the front matter is, for people who fill it in. */
export interface FrontMatterKeyFacts {
  readonly key: FrontMatterKey;
  readonly about: Texts;
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
    about: {
      en: 'What kind of document this is. It decides which checks apply.',
      de: 'Um welche Art von Dokument es sich handelt. Davon hängt ab, was geprüft wird.',
    },
    values: Object.keys(kinds),
  },
  {
    key: 'id',
    about: {
      en: 'The document’s own id. Other documents refer to it; it is given once.',
      de: 'Die Kennung des Dokuments. Andere Dokumente verweisen darauf; es gibt sie nur einmal.',
    },
    form: 'POL-001',
  },
  {
    key: 'title',
    about: {
      en: 'The title as people cite it.',
      de: 'Der Titel, unter dem das Dokument angeführt wird.',
    },
  },
  {
    key: 'version',
    about: {
      en: 'The version that is in force or in work.',
      de: 'Die Version, die gilt oder in Arbeit ist.',
    },
    form: '1.2',
  },
  {
    key: 'status',
    about: {
      en: 'How far the document is. An auditor only accepts an approved document as being in force.',
      de: 'Der Stand des Dokuments. Im Audit gilt nur ein freigegebenes Dokument als in Kraft.',
    },
    values: ['draft', 'in-review', 'approved', 'retired'],
  },
  {
    key: 'owner',
    about: {
      en: 'The person or role that keeps the document right and reviews it.',
      de: 'Die Person oder Rolle, die das Dokument pflegt und überprüft.',
    },
  },
  {
    key: 'author',
    about: {
      en: 'Who wrote it. The author does not approve it as well.',
      de: 'Wer es geschrieben hat. Wer ein Dokument verfasst, gibt es nicht auch frei.',
    },
  },
  {
    key: 'approver',
    about: {
      en: 'Who approved it, with the authority to do so.',
      de: 'Wer es freigegeben hat und dazu befugt ist.',
    },
  },
  {
    key: 'approved',
    about: { en: 'The day on which it was approved.', de: 'Der Tag der Freigabe.' },
    form: '2026-01-31',
  },
  {
    key: 'review',
    about: {
      en: 'The day by which it is reviewed next.',
      de: 'Der Tag, bis zu dem es das nächste Mal überprüft wird.',
    },
    form: '2027-01-31',
  },
  {
    key: 'classification',
    about: {
      en: 'How confidential the document is, by your own classes.',
      de: 'Wie vertraulich das Dokument ist, nach Ihren eigenen Klassen.',
    },
  },
  {
    key: 'role',
    about: {
      en: 'The side of a cloud service that the document speaks for: provider (csp), customer (csc) or both.',
      de: 'Die Seite eines Cloud-Dienstes, für die das Dokument spricht: Anbieter (csp), Kunde (csc) oder beide (both).',
    },
    values: ['csp', 'csc', 'both'],
  },
  {
    key: 'editions',
    about: {
      en: 'The editions that this document works to, where they are not those of the workspace.',
      de: 'Die Ausgaben der Normen, nach denen sich dieses Dokument richtet, wenn es nicht die des Arbeitsbereichs sind.',
    },
    form: '{ iso27001: 2022, iso27017: 2015 }',
  },
  {
    key: 'controls',
    about: {
      en: 'The controls that this document treats.',
      de: 'Die Maßnahmen, die dieses Dokument behandelt.',
    },
    form: '[A.5.15, A.5.18]',
    isList: true,
  },
  {
    key: 'clauses',
    about: {
      en: 'The clauses of ISO/IEC 27001 that this document serves.',
      de: 'Die Abschnitte der ISO/IEC 27001, zu denen dieses Dokument gehört.',
    },
    form: '[5.2, 7.5]',
    isList: true,
  },
  {
    key: 'risks',
    about: {
      en: 'The ids of the risks that this document treats.',
      de: 'Die Kennungen der Risiken, die dieses Dokument behandelt.',
    },
    form: '[R-001]',
    isList: true,
  },
  {
    key: 'services',
    about: {
      en: 'The cloud services that this document is about.',
      de: 'Die Cloud-Dienste, um die es in diesem Dokument geht.',
    },
    isList: true,
  },
];

/** The facts of one key. */
export function factsOfKey(key: FrontMatterKey): FrontMatterKeyFacts | undefined {
  return frontMatterKeys.find((facts) => facts.key === key);
}
