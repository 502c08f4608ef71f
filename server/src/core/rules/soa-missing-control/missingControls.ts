import { memoize } from '../../base/memo.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import { controlsInUse } from '../../catalogue/controlsInUse.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { Workspace, WorkspaceIndex } from '../../workspace/workspace.js';

/** The controls of Annex A, and of the cloud controls in scope, that no row decides, in their order. */
export interface Missing {
  readonly annexA: readonly Control[];
  readonly cloud: readonly Control[];
}

type Decisions = WorkspaceIndex['decisions'];

/**
 * What the workspace's statement leaves undecided, if `document` is its largest part; else nothing.
 * A statement can be split over several documents. Rows for fewer than a third of Annex A are no
 * statement unless the front matter of the document says that it is one.
 */
export function missingControls(
  document: IsmsDocument,
  { index, documents }: Workspace,
  catalogue: Catalogue,
): Missing | undefined {
  const parts = statementParts(document, index);
  const isRead = [...parts].every((uri) => documents.get(uri)?.limits.length === 0);
  // What was not read may well decide what seems to be missing.
  if (!isRead || largestPart(index.decisions, parts) !== document.uri) {
    return undefined;
  }
  const { editions } = document.profile;
  const annexA = catalogue.edition('iso27001', editions.iso27001);
  const missing = annexA.filter(({ id }) => !isDecided(index.decisions, id, parts));
  const isPartial = (annexA.length - missing.length) * 3 < annexA.length;
  if (isPartial && !isDeclared(document)) {
    return undefined;
  }
  const cloud = controlsInUse(catalogue, editions).filter(
    ({ standard }) => standard === 'iso27017',
  );
  const hasCloud =
    cloud.some(({ id }) => isDecided(index.decisions, id, parts)) || namesCloudStandard(document);
  return {
    annexA: missing,
    cloud: hasCloud ? cloud.filter(({ id }) => !isDecided(index.decisions, id, parts)) : [],
  };
}

/**
 * The documents that are called a statement; where none is, all that decide on controls: a statement
 * can have a file for each control.
 */
function statementParts(
  { uri }: IsmsDocument,
  { kinds, decisions }: WorkspaceIndex,
): ReadonlySet<string> {
  const statements = kinds.get('statement-of-applicability');
  return statements && statements.size > 0
    ? new Set([uri, ...statements.keys()])
    : new Set([uri, ...sizes(decisions).keys()]);
}

function isDecided(decisions: Decisions, id: ControlId, parts: ReadonlySet<string>): boolean {
  const documents = decisions.get(id);
  return documents !== undefined && [...documents.keys()].some((uri) => parts.has(uri));
}

/** How many controls each document decides. */
const sizes = memoize((decisions: Decisions): ReadonlyMap<string, number> => {
  const result = new Map<string, number>();
  for (const documents of decisions.values()) {
    for (const uri of documents.keys()) {
      result.set(uri, (result.get(uri) ?? 0) + 1);
    }
  }
  return result;
});

function largestPart(decisions: Decisions, parts: ReadonlySet<string>): string | undefined {
  const size = sizes(decisions);
  const [largest] = [...parts].toSorted(
    (first, second) =>
      (size.get(second) ?? 0) - (size.get(first) ?? 0) || (first < second ? -1 : 1),
  );
  return largest;
}

function isDeclared({ profile }: IsmsDocument): boolean {
  return profile.kind === 'statement-of-applicability' && profile.kindFrom === 'frontMatter';
}

function namesCloudStandard({ frontMatter }: IsmsDocument): boolean {
  const entry = frontMatter?.entries.find(({ key }) => key === 'editions');
  return entry?.values.some(({ text }) => text.includes('27017')) ?? false;
}
