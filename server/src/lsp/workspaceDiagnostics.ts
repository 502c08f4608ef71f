import type {
  CancellationToken,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';

import { type Diagnostics, hasFindings } from './diagnostics.js';
import { documentsInTurn } from './documentsInTurn.js';
import { configurationFilesOf } from './folder.js';
import type { Session } from './session.js';

/** Lets a request wait for the next change. */
export interface Changes {
  /** Resolves at the next change, or when the token is cancelled. */
  next(token: CancellationToken): Promise<void>;
  happened(): void;
}

export function createChanges(): Changes {
  let waiting: (() => void)[] = [];
  return {
    next: (token) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        token.onCancellationRequested(() => {
          resolve();
        });
      }),
    happened() {
      const woken = waiting;
      waiting = [];
      woken.forEach((wake) => {
        wake();
      });
    },
  };
}

/** What answers a request for the diagnostics of the whole workspace. */
export interface WorkspaceDiagnosticsContext {
  readonly session: Session;
  readonly diagnostics: Diagnostics;
  readonly changes: Changes;
  readonly isIndexing: () => boolean;
  readonly pause: () => Promise<void>;
}

/**
 * Gives the reports that differ from those the client has. It waits until the documents have been
 * read: before, each one that is still to be read would look like one that is missing. Where no report
 * differs, the answer waits for the next change, so that a client that asks again and again costs nothing.
 */
export async function workspaceDiagnostics(
  context: WorkspaceDiagnosticsContext,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  while (context.isIndexing() && !token.isCancellationRequested) {
    await context.changes.next(token);
  }
  // Asked for before looking, so that a change while looking is not missed.
  let change = context.changes.next(token);
  let items = await differing(context, previous, token);
  while (items.length === 0 && previous.size > 0 && !token.isCancellationRequested) {
    await change;
    change = context.changes.next(token);
    items = await differing(context, previous, token);
  }
  if (progress && items.length > 0) {
    progress.report({ items });
    return { items: [] };
  }
  return { items };
}

async function differing(
  { session, diagnostics, pause }: WorkspaceDiagnosticsContext,
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const seen = new Set<string>();
  function add(uri: string): void {
    seen.add(uri);
    const report = diagnostics.reportOf(uri);
    if (!report || report.resultId === previous.get(uri)) {
      return;
    }
    if (hasFindings(report) || previous.has(uri)) {
      const { resultId, version } = report;
      items.push({ kind: 'full', uri, version, resultId, items: [...report.items()] });
    }
  }
  const workspaces = session.folders().map(({ workspace }) => workspace);
  for await (const { uri } of documentsInTurn(workspaces, pause, token)) {
    add(uri);
  }
  for (const { uri } of session.folders().flatMap(configurationFilesOf)) {
    add(uri);
  }
  for (const uri of previous.keys()) {
    if (!seen.has(uri)) {
      items.push({ kind: 'full', uri, version: null, items: [] });
    }
  }
  return items;
}
