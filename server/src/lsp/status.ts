import type { CancellationToken } from 'vscode-languageserver';

import { severities } from '../core/base/severity.js';
import { shortEditions } from '../core/catalogue/names.js';
import { coverageOf } from '../core/features/coverage.js';
import {
  statusNotification,
  type WorkspaceCheck,
  type WorkspaceStatus,
} from '../protocol/status.js';
import { documentsInTurn } from './documentsInTurn.js';
import { isIsmsFolder, worldOf } from './folder.js';
import type { Server } from './server.js';

export interface Status {
  /** Something has changed; the client is told when typing pauses. */
  changed(): void;
}

/** Counting looks at every document, so it waits for a pause. */
const pauseBeforeCounting = 200;

/** Tells the client what the workspace is and how it stands. */
export function createStatus(server: Server, refreshesDiagnostics: () => boolean): Status {
  const { connection, session, host } = server;
  let callOff: (() => void) | undefined;
  let sent = '';
  let indexes: readonly unknown[] = [];
  let round = 0;
  let counted: Counted = { documents: 0, findings: noFindings, gaps: 0 };

  async function tell(): Promise<void> {
    callOff = undefined;
    round += 1;
    const own = round;
    const now = session
      .folders()
      .map(({ workspace, configuration }) => [workspace.index, configuration])
      .flat();
    // As long as documents are being read, findings about the others come and go.
    const isIndexing = server.indexing.isIndexing();
    const count = isIndexing ? counted : await countAll(server);
    if (own !== round) {
      return;
    }
    counted = count;
    const status = statusOf(server, counted);
    const text = JSON.stringify(status);
    if (text !== sent) {
      sent = text;
      void connection.sendNotification(statusNotification, status);
    }
    const isChanged =
      now.length !== indexes.length || now.some((index, at) => index !== indexes[at]);
    indexes = now;
    if (isChanged && refreshesDiagnostics()) {
      void connection.languages.diagnostics.refresh();
    }
  }

  function changed(): void {
    callOff?.();
    callOff = host.later(pauseBeforeCounting, () => void tell());
  }

  return { changed };
}

/** Counts the findings of every document, open or not. Ends with an error where `token` is cancelled. */
export async function countFindings(
  { session, diagnostics }: Pick<Server, 'session' | 'diagnostics'>,
  pause: () => Promise<void>,
  token?: CancellationToken,
): Promise<WorkspaceCheck> {
  const folders = session.folders().filter(isIsmsFolder);
  const findings = { ...noFindings };
  let documents = 0;
  const workspaces = folders.map(({ workspace }) => workspace);
  for await (const { uri } of documentsInTurn(workspaces, pause, token)) {
    documents += 1;
    const counts = diagnostics.reportOf(uri)?.counts;
    for (const severity of severities) {
      findings[severity] += counts?.[severity] ?? 0;
    }
  }
  return { documents, findings };
}

/** What takes a look at every document to know. */
interface Counted extends WorkspaceCheck {
  readonly gaps: number;
}

const noFindings = { error: 0, warning: 0, information: 0, hint: 0 };

async function countAll(server: Server): Promise<Counted> {
  const { documents, findings } = await countFindings(server, server.rest);
  const now = server.occasion();
  // Documents that lie in no folder, such as drafts that are not saved, are no ISMS that could have gaps.
  const gaps = server.session
    .folders()
    .filter((folder) => folder.root !== '' && isIsmsFolder(folder))
    .map((folder) => coverageOf(worldOf(folder, now)).totals.gap);
  return { documents, findings, gaps: gaps.reduce((sum, gap) => sum + gap, 0) };
}

function statusOf({ session, indexing }: Server, counted: Counted): WorkspaceStatus {
  const { documents, findings, gaps } = counted;
  const folders = session.folders().filter(isIsmsFolder);
  const configuration = (folders[0] ?? session.folders()[0])?.configuration;
  return {
    ismsWorkspace: folders.length > 0,
    folders: folders.map(({ root }) => root).filter((root) => root !== ''),
    indexing: indexing.isIndexing(),
    documents,
    role: configuration?.role ?? 'both',
    editions: { ...configuration?.editions },
    editionNames: configuration ? shortEditions(configuration.editions) : '',
    gaps,
    findings,
  };
}
