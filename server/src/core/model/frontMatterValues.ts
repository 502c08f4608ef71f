import type { DocumentKind, FrontMatter, FrontMatterEntry, FrontMatterKey } from './frontMatter.js';

/** Where a document is in its life. */
export type DocumentStatus = 'draft' | 'in-review' | 'approved' | 'retired';

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

/** The status that a header names, in its words or in those of other tools; absent for any other word. */
export function statusOf(
  frontMatter: Pick<FrontMatter, 'entries'> | undefined,
): DocumentStatus | undefined {
  const text = entryWith(frontMatter, 'status')?.values[0]?.text;
  return text === undefined ? undefined : statusNamed(text);
}

/** The status that `text` means; absent for a word that is not known. */
export function statusNamed(text: string): DocumentStatus | undefined {
  return statusesByWord.get(plainWord(text));
}

/** The side of a cloud service that `text` means; absent for a word that is not known. */
export function roleNamed(text: string): CloudRole | undefined {
  return rolesByWord.get(plainWord(text));
}

/** Lower case, without accents, one hyphen between words: `In Review` is `in-review`. */
export function plainWord(text: string): string {
  return text
    .slice(0, longestWord)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

const longestWord = 80;

const statusesByWord = wordIndex<DocumentStatus>({
  draft: `draft, in draft, work in progress, wip, proposed, proposal, new, entwurf, in arbeit, brouillon,
    projet, borrador, rascunho, bozza, concept, conceptversie, in bewerking,
    in lavorazione, ドラフト, 草案, 案, 作成中`,
  'in-review': `in review, review, under review, for review, reviewing, pending, pending approval,
    pending review, awaiting approval, submitted, in prufung, zur freigabe, en revue, en revision,
    en cours de revision, em revisao, pendiente, in revisione, in approvazione,
    in attesa di approvazione, ter beoordeling, ter goedkeuring, in beoordeling, レビュー中, 確認中, 承認待ち`,
  approved: `approved, final, published, active, effective, released, current, in force, in effect, valid,
    issued, live, adopted, freigegeben, genehmigt, gultig, in kraft, veroffentlicht, aktiv, approuve,
    publie, en vigueur, valide, actif, aprobado, aprobada, vigente, publicado, publicada, activo,
    aprovado, aprovada, ativo, em vigor, approvato, approvata,
    pubblicato, pubblicata, in vigore, attivo, emesso, goedgekeurd, vastgesteld, definitief, van kracht,
    gepubliceerd, actief, geldig, 承認済, 承認済み, 承認, 発行済, 発行済み, 有効, 公開`,
  retired: `retired, withdrawn, obsolete, archived, superseded, deprecated, expired, replaced, cancelled,
    canceled, inactive, revoked, ausser kraft, zuruckgezogen, archiviert, ersetzt, ungultig, veraltet,
    retire, obsolete, archive, remplace, abroge, retirado, retirada, obsoleto, obsoleta, archivado,
    arquivado, substituido, sustituido, ritirato, ritirata,
    archiviato, sostituito, ingetrokken, vervallen, verlopen, gearchiveerd, vervangen, 廃止, 失効, 廃版`,
});

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
