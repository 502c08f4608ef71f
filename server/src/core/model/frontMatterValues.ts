import { remember, sizeForWords } from '../syntax/boundedMemo.js';
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

const statusWords: Readonly<Record<DocumentStatus, string>> = {
  draft: `draft, in draft, work in progress, wip, proposed, proposal, new, Entwurf, Vorentwurf, in Arbeit,
    in Erstellung, in Ausarbeitung, brouillon, ébauche, projet, en cours de rédaction,
    en cours d'élaboration, en préparation, borrador, en borrador, minuta, en elaboración,
    en preparación, en redacción, propuesta, rascunho, em rascunho, em elaboração, em preparação,
    em redação, proposta, bozza, in bozza, in lavorazione, in elaborazione, in preparazione,
    in redazione, concept, conceptversie, ontwerp, in bewerking, in voorbereiding, in opstelling,
    ドラフト, 草案, 案, 作成中, 起案中, 起草中, 下書き, 原案, 草稿`,
  'in-review': `in review, review, under review, for review, reviewing, pending, pending approval,
    pending review, awaiting approval, submitted, in Prüfung, zur Prüfung, in Freigabe, zur Freigabe,
    in Abstimmung, en revue, en révision, en relecture, en validation, en cours de révision,
    en cours de validation, en attente d'approbation, en attente de validation, en consulta,
    en aprobación, en validación, pendiente, pendiente de aprobación, em revisão, em consulta,
    em aprovação, em análise, em validação, aguardando aprovação, pendente, pendente de aprovação,
    in revisione, in consultazione, in verifica, in approvazione, in validazione,
    in attesa di approvazione, ter beoordeling, ter goedkeuring, ter vaststelling, in beoordeling,
    レビュー中, 確認中, 承認待ち, レビュー待ち, 審査中, 審議中, 査読中, 承認申請中, 承認依頼中, 承認手続中`,
  approved: `approved, final, published, active, effective, released, current, in force, in effect, valid,
    issued, live, adopted, freigegeben, genehmigt, gültig, in Kraft, veröffentlicht, aktiv, verabschiedet,
    beschlossen, erlassen, in Kraft gesetzt, verbindlich, approuvé, approuvée, publié, publiée, validé,
    validée, en vigueur, applicable, actif, adopté, adoptée, diffusé, définitif, aprobado, aprobada,
    vigente, en vigor, en vigencia, publicado, publicada, activo, activa, emitido, emitida, autorizado,
    autorizada, liberado, liberada, oficial, definitivo, definitiva, válido, válida, aprovado, aprovada,
    ativo, ativa, em vigor, em vigência, homologado, homologada, approvato, approvata, pubblicato,
    pubblicata, in vigore, attivo, attiva, emesso, emessa, adottato, adottata, valido, valida, ufficiale,
    goedgekeurd, vastgesteld, definitief, van kracht, gepubliceerd, actief, geldig, in werking,
    承認済, 承認済み, 承認, 発行済, 発行済み, 有効, 公開, 施行, 施行済, 施行済み, 施行中, 制定, 発効,
    公開済, 公開済み, 公開中, 発行, 運用中, 確定, 確定版, 正式版, 最終版, 承認版, 現行, 現行版, 最新版, 発効済み, 発効中`,
  retired: `retired, withdrawn, obsolete, archived, superseded, deprecated, expired, replaced, cancelled,
    canceled, inactive, revoked, außer Kraft, außer Kraft gesetzt, zurückgezogen, archiviert, ersetzt,
    ungültig, veraltet, aufgehoben, abgelöst, retiré, retirée, obsolète, archivé, archivée, remplacé,
    remplacée, abrogé, abrogée, annulé, annulée, périmé, périmée, caduc, retirado, retirada, obsoleto,
    obsoleta, archivado, archivada, derogado, derogada, anulado, anulada, caducado, caducada, cancelado,
    cancelada, sustituido, sustituida, arquivado, arquivada, substituído, substituída, revogado,
    revogada, ritirato, ritirata, archiviato, archiviata, sostituito, sostituita, abrogato, abrogata,
    annullato, annullata, superato, superata, revocato, revocata, ingetrokken, vervallen, verlopen,
    gearchiveerd, vervangen, buiten werking, 廃止, 廃止済, 廃止済み,
    廃止文書, 失効, 失効済み, 廃版, 旧版, 旧文書, 無効, 公開終了`,
};

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
