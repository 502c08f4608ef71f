import { memoize } from '../core/base/memo.js';
import type { WorkspaceIndex } from '../core/workspace/workspace.js';
import { coverageChanged } from '../protocol/coverage.js';
import { documentsChanged } from '../protocol/reviews.js';
import type { Folder } from './folder.js';
import type { Server } from './server.js';

export interface OverviewChanges {
  /** Something has changed; the client is told soon, in the middle of typing, too. */
  changed(): void;
}

/** So long the client is told nothing more after it was told something. */
const pauseWhileTyping = 50;
/** The first change after a rest is told as soon as the messages that came with it are handled. */
const pauseAtRest = 5;

/**
 * Tells the client when what its trees show may have changed. Nothing is computed for that: what the
 * answers depend on is compared by identity.
 */
export function createOverviewChanges({
  connection,
  session,
  host,
  indexing,
}: Pick<Server, 'connection' | 'session' | 'host' | 'indexing'>): OverviewChanges {
  let isPlanned = false;
  const nextPause = createPause(host);
  let coverage: readonly unknown[] = [];
  let documents: readonly unknown[] = [];

  function tell(): void {
    isPlanned = false;
    if (indexing.isIndexing()) {
      changed();
      return;
    }
    const folders = session.folders();
    const newCoverage = folders.flatMap(basisOfCoverage);
    const newDocuments = folders.flatMap(basisOfDocuments);
    if (!isSame(newCoverage, coverage)) {
      void connection.sendNotification(coverageChanged);
    }
    if (!isSame(newDocuments, documents)) {
      void connection.sendNotification(documentsChanged);
    }
    coverage = newCoverage;
    documents = newDocuments;
  }

  function changed(): void {
    if (!isPlanned) {
      isPlanned = true;
      host.later(nextPause(), tell);
    }
  }

  return { changed };
}

/** Gives the pause before the client is told: a short one where nothing was told for the time of a long one. */
function createPause({ later }: Server['host']): () => number {
  let isAtRest = true;
  let callOff: () => void = () => undefined;
  return () => {
    const pause = isAtRest ? pauseAtRest : pauseWhileTyping;
    isAtRest = false;
    callOff();
    callOff = later(pause + pauseWhileTyping, () => (isAtRest = true));
    return pause;
  };
}

/** Where a statement is edited, its lines and cells are what changes, and the indexes may stay the same. */
function basisOfCoverage({ workspace, configuration, catalogue }: Folder): readonly unknown[] {
  const { index, documents } = workspace;
  const statements = [...deciding(index.decisions)].map((uri) => documents.get(uri));
  return [index, configuration, catalogue, ...statements];
}

const deciding = memoize(
  (decisions: WorkspaceIndex['decisions']): ReadonlySet<string> =>
    new Set([...decisions.values()].flatMap((byUri) => [...byUri.keys()])),
);

function basisOfDocuments({ workspace, configuration }: Folder): readonly unknown[] {
  return [workspace.documents, workspace.otherFiles, configuration];
}

function isSame(first: readonly unknown[], second: readonly unknown[]): boolean {
  return first.length === second.length && first.every((value, index) => value === second[index]);
}
