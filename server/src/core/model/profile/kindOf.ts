import { remember, sizeForWords } from '../../syntax/boundedMemo.js';
import type { DocumentKind, FrontMatter } from '../frontMatter.js';
import type { DocumentProfile } from '../ismsDocument.js';
import type { TableKind } from '../table.js';
import type { PartEvidence } from './partEvidence.js';
import { kindWords, securityWords } from './kindWords.js';

/** The kind of a document, what told it, and whether that leaves no doubt that it belongs to an ISMS. */
export interface FoundKind {
  readonly kind: DocumentKind;
  readonly kindFrom: DocumentProfile['kindFrom'];
  readonly isSpecific: boolean;
}

/** What the kind is read from. */
export interface KindSources {
  readonly frontMatter: FrontMatter | undefined;
  readonly parts: readonly PartEvidence[];
  readonly title: string | undefined;
  /** The file name without its ending, with spaces for hyphens and underscores. */
  readonly fileName: string;
}

const kinds: ReadonlySet<string> = new Set<DocumentKind>([
  ...(['policy', 'procedure', 'scope', 'risk-methodology', 'risk-register'] as const),
  ...(['risk-treatment-plan', 'statement-of-applicability', 'asset-inventory'] as const),
  ...(['supplier-register', 'responsibility-matrix', 'incident-response-plan'] as const),
  ...(['continuity-plan', 'audit-report', 'management-review', 'objectives', 'record'] as const),
  'document',
]);

const kindOfTable: Readonly<Record<TableKind, DocumentKind | undefined>> = {
  statement: 'statement-of-applicability',
  riskRegister: 'risk-register',
  treatmentPlan: undefined,
  responsibilityMatrix: 'responsibility-matrix',
  assetInventory: 'asset-inventory',
  supplierRegister: 'supplier-register',
  other: undefined,
};

interface KindOfTables {
  readonly kind: DocumentKind;
  readonly rows: number;
}

/** So many rows make the document, whatever its title; fewer are an example in another document. */
const rowsThatDecide = 5;

/** A page about one control bears the words of its title without being such a document. */
const namesControl = /^[^\p{L}\p{N}]*(?:A|CLD)[ .]?\d/u;
/** The same of file names: `a05_36_policy_review_check`, `clause_09_02_internal_audit`. */
const fileOfControl = /^(?:a|cld|clause|klausel|control)[ .]?\d{1,2}[ ._]\d/i;

/** The kind that `type:` says, else the tables, else the title, else the file name. */
export function kindOf({ frontMatter, parts, title = '', fileName }: KindSources): FoundKind {
  const declared = declaredKind(frontMatter);
  if (declared) {
    return { kind: declared, kindFrom: 'frontMatter', isSpecific: true };
  }
  const byTitle = namesControl.test(title) ? undefined : kindInWords(title);
  const byTables = tableKind(parts);
  if (byTables && tablesDecide(byTables, byTitle?.kind)) {
    return { kind: byTables.kind, kindFrom: 'tables', isSpecific: true };
  }
  return byTitle ? { ...byTitle, kindFrom: 'title' } : kindOfFileName(fileName);
}

function kindOfFileName(fileName: string): FoundKind {
  const found = fileOfControl.test(fileName) ? undefined : kindInWords(fileName);
  return found
    ? { kind: found.kind, kindFrom: 'fileName', isSpecific: false }
    : { kind: 'document', kindFrom: 'nothing', isSpecific: false };
}

function tablesDecide({ kind, rows }: KindOfTables, title: DocumentKind | undefined): boolean {
  return title === undefined || title === kind || rows >= rowsThatDecide;
}

/** The kind that `type:` names; nothing for a value of another tool, such as `post`. */
export function declaredKind(frontMatter: FrontMatter | undefined): DocumentKind | undefined {
  const written = frontMatter?.entries.find(({ key }) => key === 'type')?.values[0]?.text;
  if (written === undefined) {
    return undefined;
  }
  const value = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (kinds.has(value)) {
    return value as DocumentKind;
  }
  const words = value.replaceAll('-', ' ');
  return declaredWords.get(words) ?? kindWords.find((one) => one.words.test(words))?.kind;
}

/** What a document can call itself in its header; in a title these words are of much else. */
const declaredWords: ReadonlyMap<string, DocumentKind> = new Map<string, DocumentKind>([
  ...(['weisung', 'reglement', 'pssi', 'charte', 'charte informatique'] as const).map(
    (word) => [word, 'policy'] as const,
  ),
  ...(
    [
      ...[
        'dienstanweisung',
        'arbeitsanweisung',
        'prozessbeschreibung',
        'prozess',
        'werkinstructie',
      ],
      ...['instructie', 'mode opératoire', 'processus', 'instruction de travail', 'proceso'],
      ...['processo', 'instrucción de trabajo', 'istruzione operativa'],
      // Below the policy, and not asked for what a policy is.
      ...['norma', 'norma interna', 'norma de seguridad', 'norma de segurança', 'normativa'],
      ...['normativa interna', 'normativo', 'reglamento', 'regulamento', 'diretriz', 'directriz'],
      ...['direttiva', 'regolamento', 'directive interne', 'règlement intérieur', 'regeling'],
      ...['dienstvereinbarung', '規程', '規定', '規則', '細則'],
    ] as const
  ).map((word) => [word, 'procedure'] as const),
  ...(['dda', 'vvt', 'soa'] as const).map((word) => [word, 'statement-of-applicability'] as const),
]);

type KindInWords = Pick<FoundKind, 'kind' | 'isSpecific'>;

/** Searching for all words takes long, and each document has a title and a file name. */
const rememberedKind = remember((text: string): { readonly found: KindInWords | undefined } => {
  const found = kindWords.find(({ words }) => words.test(text));
  return {
    found: found && { kind: found.kind, isSpecific: !found.generic || securityWords.test(text) },
  };
}, sizeForWords);

/** The kind that the words of a title or of a file name tell. */
export function kindInWords(text: string): KindInWords | undefined {
  return rememberedKind(text).found;
}

/** The kind with the most rows; the first in order of importance where two have as many. */
function tableKind(parts: readonly PartEvidence[]): KindOfTables | undefined {
  let most: KindOfTables | undefined;
  for (const [table, kind] of Object.entries(kindOfTable) as [TableKind, DocumentKind?][]) {
    const rows = parts.reduce((sum, { tableRows }) => sum + (tableRows[table] ?? 0), 0);
    if (kind && rows > (most?.rows ?? 0)) {
      most = { kind, rows };
    }
  }
  return most;
}
