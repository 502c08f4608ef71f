import type { Connection } from 'vscode-languageserver';

import { documentsInTurn } from './documentsInTurn.js';
import type { Diagnostics } from './diagnostics.js';
import type { Folder } from './folder.js';
import type { Host } from './host.js';
import type { Session } from './session.js';

export interface Publishing {
  /** Says that something has changed. Open documents are told soon, the others when nothing else is to do. */
  changed(): void;
  /** Tells the client that a document is gone or no longer looked at. */
  clear(uri: string): void;
}

/** Typing faster than this is answered once. */
const pauseWhileTyping = 40;
/** How long nothing may have changed before documents that are not open are looked at. */
const idleAfter = 300;

/** Sends diagnostics to a client that does not ask for them. Nothing is sent twice. */
export function createPublishing(
  connection: Connection,
  session: Session,
  diagnostics: Diagnostics,
  host: Host,
): Publishing {
  const sent = new Map<string, string>();
  let callOff: (() => void) | undefined;
  let callOffIdle: (() => void) | undefined;
  let round = 0;

  function publish(uri: string): void {
    const report = diagnostics.reportOf(uri);
    const name = report && `${report.resultId} ${report.version ?? ''}`;
    if (!report || name === sent.get(uri) || (report.items.length === 0 && !sent.has(uri) && !session.isOpen(uri))) {
      return;
    }
    sent.set(uri, name ?? '');
    void connection.sendDiagnostics({
      uri,
      diagnostics: [...report.items],
      ...(report.version !== null && { version: report.version }),
    });
  }

  async function publishOthers(): Promise<void> {
    round += 1;
    const own = round;
    for await (const document of documentsInTurn(session.folders().map(workspaceOf), host.pause)) {
      if (own !== round) {
        return;
      }
      if (!session.isOpen(document.uri)) {
        publish(document.uri);
      }
    }
    for (const { configurationFile } of session.folders()) {
      if (configurationFile) {
        publish(configurationFile.uri);
      }
    }
  }

  return {
    changed() {
      callOff ??= host.later(pauseWhileTyping, () => {
        callOff = undefined;
        session.openUris().forEach(publish);
      });
      callOffIdle?.();
      callOffIdle = host.later(idleAfter, () => {
        callOffIdle = undefined;
        void publishOthers();
      });
    },
    clear(uri) {
      diagnostics.forget(uri);
      if (sent.delete(uri)) {
        void connection.sendDiagnostics({ uri, diagnostics: [] });
      }
    },
  };
}

function workspaceOf({ workspace }: Folder): Folder['workspace'] {
  return workspace;
}
