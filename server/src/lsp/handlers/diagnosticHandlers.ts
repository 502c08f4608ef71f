import { canonicalUri } from '../fromProto.js';
import type { Server } from '../server.js';
import { workspaceDiagnostics } from '../workspaceDiagnostics.js';

/** Answers requests for diagnostics, of one document and of all. */
export function registerDiagnosticHandlers(server: Server): void {
  const { connection, session, diagnostics, indexing, changes, rest } = server;

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) => {
    const report = diagnostics.reportOf(canonicalUri(textDocument.uri));
    if (!report) {
      return { kind: 'full', items: [] };
    }
    const { resultId, items } = report;
    return resultId === previousResultId
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, items: [...items()] };
  });

  connection.languages.diagnostics.onWorkspace((params, token, _workDone, progress) =>
    workspaceDiagnostics(
      { session, diagnostics, changes, isIndexing: () => indexing.isIndexing(), pause: rest },
      params,
      token,
      progress,
    ),
  );
}
