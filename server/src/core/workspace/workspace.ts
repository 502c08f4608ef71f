import { emptyPersistentMap, type PersistentMap } from '../base/persistentMap.js';
import type { ControlId } from '../catalogue/control.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import {
  type Contribution,
  contributionOf,
  type Decision,
  emptyContribution,
  sameContribution,
  type Use,
} from './contribution.js';
import { type Index, reindexed } from './workspaceIndex.js';

/**
 * All documents of one workspace folder at one moment, with what is looked up across them.
 *
 * A workspace is a value: a change makes a new one and leaves this one as it was, so a request that
 * started on an older workspace finishes on it. An index is the identical object as before where a
 * change does not touch what it holds; typing prose touches none.
 */
export interface Workspace {
  /** The folder's uri without a slash at the end; the empty text for documents without a folder. */
  readonly root: string;
  /** By uri. */
  readonly documents: PersistentMap<IsmsDocument>;
  /** The uris of the folder's other files, which links can lead to. */
  readonly otherFiles: ReadonlySet<string>;
  readonly index: WorkspaceIndex;
  /** Another object whenever a file comes or goes, and only then: what depends on names alone is kept by it. */
  readonly fileSet: object;
}

export interface WorkspaceIndex {
  /** For each control, the documents that name it outside of a statement row, and how. */
  readonly uses: Index<ControlId, Use>;
  /** For each control, what each document's statement rows decide about it. */
  readonly decisions: Index<ControlId, readonly Decision[]>;
  /** For each control, the risks of each document's register that name it. */
  readonly risks: Index<ControlId, readonly string[]>;
  /** For each risk id, how often each document's register defines it. */
  readonly riskIds: Index<string, number>;
  /** For each document id of front matter, the documents that bear it. */
  readonly documentIds: Index<string, true>;
  /** For each id that a title, a file name or first lines give, in a form to compare, the documents that have it there. */
  readonly pageIds: Index<string, string>;
  /** Under `level`, up to where each document says that risks are accepted. */
  readonly acceptance: Index<'level', number>;
  /** For each kind of document, the documents of that kind. */
  readonly kinds: Index<string, true>;
  /** Under `isms`, the documents that belong to an ISMS. */
  readonly belonging: Index<'isms', true>;
}

/** A workspace without documents. */
export function emptyWorkspace(
  root: string,
  otherFiles: ReadonlySet<string> = new Set(),
): Workspace {
  const index = {
    uses: new Map(),
    decisions: new Map(),
    risks: new Map(),
    riskIds: new Map(),
    documentIds: new Map(),
    pageIds: new Map(),
    acceptance: new Map(),
    kinds: new Map(),
    belonging: new Map(),
  };
  return { root, documents: emptyPersistentMap(), otherFiles, index, fileSet: {} };
}

/** The workspace with `document` added, or in the place of its earlier version. */
export function withDocument(workspace: Workspace, document: IsmsDocument): Workspace {
  return withDocuments(workspace, [document]);
}

/**
 * The workspace with several documents added or in the place of their earlier versions. For many
 * documents this costs far less than one after the other. No uri may be given twice.
 */
export function withDocuments(workspace: Workspace, documents: readonly IsmsDocument[]): Workspace {
  const changes = documents.map((after) => ({
    uri: after.uri,
    before: workspace.documents.get(after.uri),
    after,
  }));
  const isKnown = changes.every(({ before }) => before !== undefined);
  return {
    ...workspace,
    documents: workspace.documents.withAll(documents.map((one) => [one.uri, one])),
    index: indexAfter(workspace.index, changes),
    fileSet: isKnown ? workspace.fileSet : {},
  };
}

/** The workspace without the document `uri`; the same workspace where there is none. */
export function withoutDocument(workspace: Workspace, uri: string): Workspace {
  const before = workspace.documents.get(uri);
  return before
    ? {
        ...workspace,
        documents: workspace.documents.without(uri),
        index: indexAfter(workspace.index, [{ uri, before, after: undefined }]),
        fileSet: {},
      }
    : workspace;
}

/** The workspace with another set of files that are no documents. */
export function withOtherFiles(workspace: Workspace, otherFiles: ReadonlySet<string>): Workspace {
  return { ...workspace, otherFiles, fileSet: {} };
}

interface DocumentChange {
  readonly uri: string;
  readonly before: IsmsDocument | undefined;
  readonly after: IsmsDocument | undefined;
}

function indexAfter(index: WorkspaceIndex, changes: readonly DocumentChange[]): WorkspaceIndex {
  const telling = changes
    .filter(({ before, after }) => !(before && after && sameContribution(before, after)))
    .map(({ uri, before, after }) => ({
      uri,
      before: before ? contributionOf(before) : emptyContribution,
      after: after ? contributionOf(after) : emptyContribution,
    }));
  if (telling.length === 0) {
    return index;
  }
  function changed<Key, Value>(
    old: Index<Key, Value>,
    saidIn: (contribution: Contribution) => ReadonlyMap<Key, Value>,
  ): Index<Key, Value> {
    const said = telling.map(({ uri, before, after }) => ({
      uri,
      before: saidIn(before),
      after: saidIn(after),
    }));
    return reindexed(old, said);
  }
  return {
    uses: changed(index.uses, ({ uses }) => uses),
    decisions: changed(index.decisions, ({ decisions }) => decisions),
    risks: changed(index.risks, ({ risks }) => risks),
    riskIds: changed(index.riskIds, ({ riskIds }) => riskIds),
    documentIds: changed(index.documentIds, ({ documentIds }) => documentIds),
    pageIds: changed(index.pageIds, ({ pageIds }) => pageIds),
    acceptance: changed(index.acceptance, ({ acceptance }) => acceptance),
    kinds: changed(index.kinds, ({ kinds }) => kinds),
    belonging: changed(index.belonging, ({ belonging }) => belonging),
  };
}
