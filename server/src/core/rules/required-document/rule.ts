import { memoize } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import { isCalledExtract, speaksOfExtract } from '../../model/calledExtract.js';
import { isCalledPart } from '../../model/calledPart.js';
import { isCalledTemplate } from '../../model/calledTemplate.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { workspacePaths } from '../../workspace/paths.js';
import type { Workspace, WorkspaceIndex } from '../../workspace/workspace.js';
import { isOutOfForce } from '../outOfForce.js';
import type { WorkspaceRule } from '../rule.js';
import { type RequiredDocument, requiredDocuments, treatedIn } from './requiredDocuments.js';
import { messages } from './messages.js';

export const requiredDocument: WorkspaceRule = {
  id: 'required-document',
  theme: 'documents',
  severity: 'information',
  summary: 'The documents that clauses 4 to 10 ask for exist in the workspace.',
  germanSummary: 'Die Dokumente, die die Abschnitte 4 bis 10 verlangen, gibt es im Arbeitsbereich.',
  scope: 'workspace',

  *check({ document, workspace, language }) {
    if (!isWholeIsms(workspace.index.kinds) || anchorOf(workspace) !== document.uri) {
      return;
    }
    const missing = missingEverywhere(workspace);
    const range = titleRange(document);
    if (range && missing.length > 0) {
      yield {
        range,
        message: messages.missing(language, missing),
      };
    }
  },
};

/** A folder with a single policy or register is no ISMS that could lack something. */
function isWholeIsms(kinds: WorkspaceIndex['kinds']): boolean {
  return (['statement-of-applicability', 'policy', 'risk-register'] as const).every((kind) =>
    kinds.has(kind),
  );
}

/** The one document at which the gap is told: the scope, else the statement; none without a statement. */
const anchorOf = memoize((workspace: Workspace): string | undefined => {
  const [statement] = wholeStatements(workspace);
  const [scope] = [...(workspace.index.kinds.get('scope')?.keys() ?? [])].toSorted();
  return statement && (scope ?? statement);
});

/**
 * Beside a template, an extract of the statement for a customer or an auditor, or one of its parts without
 * any other, the rest may stand elsewhere, too.
 */
function wholeStatements({ index, documents, root }: Workspace): readonly string[] {
  const uris = [...(index.kinds.get('statement-of-applicability')?.keys() ?? [])];
  const statements = uris.toSorted().filter((uri) => {
    const document = documents.get(uri);
    return document === undefined || (isWhole(document) && !isOutOfForce(document, root, anyDay));
  });
  const parts = statements.filter((uri) => {
    const document = documents.get(uri);
    return document !== undefined && isCalledPart(document);
  });
  return parts.length === 1 ? statements.filter((uri) => !parts.includes(uri)) : statements;
}

/** One that ends on a day to come has its successor beside it already. */
const anyDay = '9999-12-31';

const isWhole = memoize(
  (document: IsmsDocument): boolean =>
    !speaksOfExtract(document) &&
    !isCalledExtract(document) &&
    !isCalledTemplate(document) &&
    !decidesOnOthers(document),
);

/** A statement about another standard, such as ISO/IEC 27018, has rows, but none for our controls. */
function decidesOnOthers({ parts }: IsmsDocument): boolean {
  const hasTable = parts.some(({ tables }) =>
    tables.some(({ kind, rows }) => kind === 'statement' && rows.length > 0),
  );
  return hasTable && parts.every(({ statementRows }) => statementRows.length === 0);
}

const known = new WeakMap<object, WeakMap<object, readonly RequiredDocument[]>>();

/** What no document is by its kind and no file by its name; kept as long as neither changes. */
function missingByName(
  kinds: WorkspaceIndex['kinds'],
  fileSet: object,
  workspace: Workspace,
): readonly RequiredDocument[] {
  const byFiles = known.get(kinds) ?? new WeakMap<object, readonly RequiredDocument[]>();
  known.set(kinds, byFiles);
  const before = byFiles.get(fileSet);
  if (before) {
    return before;
  }
  const names = [...workspacePaths(workspace).files].map((path) =>
    path.replaceAll(/[-_/.]+/g, ' '),
  );
  const missing = requiredDocuments.filter(
    ({ kind, words }) => !kinds.has(kind) && !names.some((name) => words.test(name)),
  );
  byFiles.set(fileSet, missing);
  return missing;
}

/** What is missing by name, too, and treated in no document. */
function missingEverywhere(workspace: Workspace): readonly RequiredDocument[] {
  const missing = new Set(missingByName(workspace.index.kinds, workspace.fileSet, workspace));
  for (const document of workspace.documents.values()) {
    if (missing.size === 0) {
      break;
    }
    treatedInDocument(document).forEach((required) => missing.delete(required));
  }
  return [...missing];
}

const treatedInDocument = memoize((document: IsmsDocument): readonly RequiredDocument[] =>
  document.parts.flatMap(treatedIn),
);

function titleRange(document: IsmsDocument): TextRange | undefined {
  for (const { part, start } of placedParts(document)) {
    const [heading] = part.headings;
    if (heading) {
      return shifted(heading.range, start);
    }
  }
  return undefined;
}
