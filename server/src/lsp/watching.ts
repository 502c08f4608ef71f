import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';

import { canonicalUri } from './fromProto.js';
import type { Host } from './host.js';
import type { Indexing } from './indexing.js';
import type { Session } from './session.js';

/** Events closer together than this are handled at once: switching a branch changes thousands of files. */
const gatherFor = 50;

/** Asks the client to tell of files that change, come or go. */
export function registerWatchers(connection: Connection): void {
  void connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: '**/*.{md,markdown,mdx}' },
        { globPattern: '**/isms.yaml' },
        // Links can lead to any file, so it matters which ones exist; their content does not.
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ],
    })
    .catch(() => undefined);
}

export interface Watching {
  onEvents(events: readonly FileEvent[]): void;
}

/** Gathers events and brings the session up to date with the disk. */
export function createWatching(
  session: Session,
  indexing: Indexing,
  host: Host,
  gone: (uri: string) => void,
): Watching {
  let waiting = new Map<string, FileChangeType>();
  let planned = false;

  async function handle(): Promise<void> {
    planned = false;
    const events = waiting;
    waiting = new Map();
    for (const [uri, type] of events) {
      await handleEvent(uri, type);
    }
  }

  async function handleEvent(uri: string, type: FileChangeType): Promise<void> {
    const { root, workspace } = session.folderOf(uri);
    if (type === FileChangeType.Deleted) {
      const inside = [...workspace.documents.keys()].filter((known) => known.startsWith(`${uri}/`));
      const files = [...workspace.otherFiles].filter((known) => known.startsWith(`${uri}/`));
      session.changeOtherFiles(root, [], [uri, ...files]);
      for (const known of [uri, ...inside]) {
        session.setFile(known, undefined);
        gone(known);
      }
      return;
    }
    await indexing.refreshFile(uri);
    if (type === FileChangeType.Created && !session.isDocument(uri)) {
      session.changeOtherFiles(root, [uri], []);
    }
  }

  return {
    onEvents(events) {
      for (const { uri, type } of events) {
        waiting.set(canonicalUri(uri), type);
      }
      if (!planned && waiting.size > 0) {
        planned = true;
        host.later(gatherFor, () => void handle());
      }
    },
  };
}
