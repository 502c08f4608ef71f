import { remember, sizeForWords } from '../syntax/boundedMemo.js';
import { endOfForce } from './endOfForce.js';
import type { DocumentKind, FrontMatter, FrontMatterEntry, FrontMatterKey } from './frontMatter.js';
import { type DocumentStatus, statusWords } from './words/documentStatusWords.js';

export type { DocumentStatus };

export type CloudRole = 'csp' | 'csc' | 'both';

export const documentStatuses: readonly DocumentStatus[] = [
  'draft',
  'in-review',
  'approved',
  'retired',
];

export const cloudRoles: readonly CloudRole[] = ['csp', 'csc', 'both'];

/** The values of `type` that make a document one of the ISMS. */
export const documentKinds: readonly Exclude<DocumentKind, 'document'>[] = [
  'policy',
  'procedure',
  'scope',
  'risk-methodology',
  'risk-register',
  'risk-treatment-plan',
  'statement-of-applicability',
  'asset-inventory',
  'supplier-register',
  'responsibility-matrix',
  'incident-response-plan',
  'continuity-plan',
  'audit-report',
  'management-review',
  'objectives',
  'record',
];

/** The first entry of `key`, in its canonical form or a synonym. */
export function entryWith(
  frontMatter: Pick<FrontMatter, 'entries'> | undefined,
  key: FrontMatterKey,
): FrontMatterEntry | undefined {
  return frontMatter?.entries.find((entry) => entry.key === key);
}

/**
 * The status that a header names, in its words or in those of other tools, be it of today or of a day
 * to come; absent for any other word.
 */
export function statusOf(
  frontMatter: Pick<FrontMatter, 'entries'> | undefined,
): DocumentStatus | undefined {
  return statusNamed(statusText(frontMatter));
}

/** The status of {@link statusOf} on the day `today`: a document that ends on a day to come is still in force. */
export function statusOn(
  today: string,
  frontMatter: Pick<FrontMatter, 'entries'> | undefined,
): DocumentStatus | undefined {
  const status = statusOf(frontMatter);
  const isToCome =
    status === 'retired' && (endOfForce(statusText(frontMatter))?.day ?? today) > today;
  return isToCome ? 'approved' : status;
}

/** The status that `text` means; absent for words that are not known. */
export function statusNamed(text: string): DocumentStatus | undefined {
  return statusesByWord.get(plainWord(text)) ?? (endOfForce(text) && 'retired');
}

/** What a field for the status says, else one such as "Superseded by". */
function statusText(frontMatter: Pick<FrontMatter, 'entries'> | undefined): string {
  const entries = frontMatter?.entries.filter(({ key }) => key === 'status') ?? [];
  const [stated] = [...entries.filter(({ isByValue }) => !isByValue), ...entries];
  const text = stated?.values[0]?.text ?? '';
  return stated?.isByValue ? `${stated.writtenKey} ${text}` : text;
}

/** The side of a cloud service that `text` means; absent for a word that is not known. */
export function roleNamed(text: string): CloudRole | undefined {
  return rolesByWord.get(plainWord(text));
}

/** Lower case, without accents, one hyphen between words: `In Review` is `in-review`. */
export function plainWord(text: string): string {
  return inPlainLetters(text.slice(0, longestWord));
}

const longestWord = 80;

/** All documents have the same few words, and each is asked for by several rules. */
const inPlainLetters = remember(
  (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, ''),
  sizeForWords,
);

/** The words for a status of a document, as they are written. */
export const writtenStatuses: readonly string[] = Object.values(statusWords).flatMap((words) =>
  words.split(',').map((word) => word.trim()),
);

const statusesByWord = wordIndex<DocumentStatus>(statusWords);

const rolesByWord = wordIndex<CloudRole>({
  csp: `csp, provider, cloud provider, service provider, cloud service provider, anbieter, cloud anbieter,
    fournisseur, proveedor, fornecedor, プロバイダ, 提供者`,
  csc: `csc, customer, cloud customer, cloud service customer, consumer, kunde, cloud kunde, client,
    cliente, カスタマ, 利用者`,
  both: `both, csp and csc, csc and csp, provider and customer, customer and provider, beide, les deux,
    ambos, 両方`,
});

function wordIndex<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  return new Map(
    (Object.keys(words) as Meaning[]).flatMap((meaning) =>
      words[meaning].split(',').map((word) => [plainWord(word), meaning] as const),
    ),
  );
}
