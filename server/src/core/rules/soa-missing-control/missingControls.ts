import { memoize } from '../../base/memo.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import { controlsInUse } from '../../catalogue/controlsInUse.js';
import { isCalledExtract } from '../../model/calledExtract.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { Workspace, WorkspaceIndex } from '../../workspace/workspace.js';

/** The controls of Annex A, and of the cloud controls in scope, that no row decides, in their order. */
export interface Missing {
  readonly annexA: readonly Control[];
  readonly cloud: readonly Control[];
  /** The documents that make up the statement. */
  readonly parts: ReadonlySet<string>;
}

type Decisions = WorkspaceIndex['decisions'];

/**
 * What the workspace's statement leaves undecided, if `document` is its largest part; else nothing.
 * A statement can be split over several documents. Rows for fewer than a third of Annex A are no
 * statement unless the front matter of the document says that it is one. An extract never is.
 */
export function missingControls(
  document: IsmsDocument,
  { index, documents }: Workspace,
  catalogue: Catalogue,
): Missing | undefined {
  if (isExtract(document)) {
    return undefined;
  }
  const statements = new Set(
    [...statementParts(document, index)].filter((uri) => !isExtract(documents.get(uri))),
  );
  const isRead = [...statements].every((uri) => isWhole(documents.get(uri)));
  // What was not read may well decide what seems to be missing.
  if (!isRead || largestPart(index.decisions, statements) !== document.uri) {
    return undefined;
  }
  const parts = withoutRepeating(statements, document.uri, index.decisions);
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
    parts,
    annexA: missing,
    cloud: hasCloud ? cloud.filter(({ id }) => !isDecided(index.decisions, id, parts)) : [],
  };
}

function isExtract(document: IsmsDocument | undefined): boolean {
  return document !== undefined && isCalledExtract(document);
}

/** Read to its end, and not in the middle of a merge, whose marks cut tables in two. */
function isWhole(document: IsmsDocument | undefined): boolean {
  return document?.limits.length === 0 && !/^<{7} /m.test(document.text);
}

/**
 * The documents that are called a statement, with those beside `uri` that decide on a theme or more;
 * where none is called so, all that decide on controls: a statement can have a file for each control.
 */
function statementParts(
  { uri }: IsmsDocument,
  { kinds, decisions }: WorkspaceIndex,
): ReadonlySet<string> {
  const statements = kinds.get('statement-of-applicability');
  return statements && statements.size > 0
    ? new Set([uri, ...statements.keys(), ...besideIn(folderOf(uri), decisions)])
    : new Set([uri, ...decidedBy(decisions).keys()]);
}

/** Files for the themes of a statement lie side by side, and only some of them may be called one. */
function besideIn(folder: string, decisions: Decisions): readonly string[] {
  return [...decidedBy(decisions)].flatMap(([uri, ids]) =>
    ids.size >= fewestOfTheme && folderOf(uri) === folder ? [uri] : [],
  );
}

/** The smallest theme of Annex A has eight; a policy that decides a few controls is no part. */
const fewestOfTheme = 6;

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function isDecided(decisions: Decisions, id: ControlId, parts: ReadonlySet<string>): boolean {
  const documents = decisions.get(id);
  return documents !== undefined && [...documents.keys()].some((uri) => parts.has(uri));
}

/** The controls that each document decides. */
const decidedBy = memoize((decisions: Decisions): ReadonlyMap<string, ReadonlySet<ControlId>> => {
  const result = new Map<string, Set<ControlId>>();
  for (const [id, documents] of decisions) {
    for (const uri of documents.keys()) {
      const ids = result.get(uri) ?? new Set();
      result.set(uri, ids.add(id));
    }
  }
  return result;
});

/**
 * The documents that go on with the statement in `uri`. One that decides the same controls again,
 * such as an extract with the reasons for a selection, is no further part of it.
 */
function withoutRepeating(
  statements: ReadonlySet<string>,
  uri: string,
  decisions: Decisions,
): ReadonlySet<string> {
  const own = decidedBy(decisions).get(uri) ?? new Set();
  return new Set(
    [...statements].filter((other) => {
      const ids = [...(decidedBy(decisions).get(other) ?? [])];
      return other === uri || ids.filter((id) => own.has(id)).length * 10 <= ids.length;
    }),
  );
}

function largestPart(decisions: Decisions, parts: ReadonlySet<string>): string | undefined {
  const size = (uri: string): number => decidedBy(decisions).get(uri)?.size ?? 0;
  const [largest] = [...parts].toSorted(
    (first, second) => size(second) - size(first) || (first < second ? -1 : 1),
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
