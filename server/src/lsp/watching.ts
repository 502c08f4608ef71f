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

/** Gathers events and brings the session up to date with the disk. */
export class Watching {
  readonly #session: Session;
  readonly #indexing: Indexing;
  readonly #host: Host;
  readonly #gone: (uri: string) => void;
  #waiting = new Map<string, FileChangeType>();
  #isPlanned = false;

  /** `gone` is called for each document that is no longer there. */
  constructor(session: Session, indexing: Indexing, host: Host, gone: (uri: string) => void) {
    this.#session = session;
    this.#indexing = indexing;
    this.#host = host;
    this.#gone = gone;
  }

  onEvents(events: readonly FileEvent[]): void {
    for (const { uri, type } of events) {
      this.#waiting.set(canonicalUri(uri), type);
    }
    if (!this.#isPlanned && this.#waiting.size > 0) {
      this.#isPlanned = true;
      this.#host.later(gatherFor, () => void this.#handle());
    }
  }

  async #handle(): Promise<void> {
    this.#isPlanned = false;
    const events = this.#waiting;
    this.#waiting = new Map();
    for (const [uri, type] of events) {
      if (type === FileChangeType.Deleted) {
        this.#remove(uri);
      } else {
        await this.#read(uri, type);
      }
    }
  }

  /** The name can be that of a folder: then all that lay in it is gone, too. */
  #remove(uri: string): void {
    const { root, workspace } = this.#session.folderOf(uri);
    const isWithin = (known: string): boolean => known === uri || known.startsWith(`${uri}/`);
    const files = [...workspace.otherFiles].filter(isWithin);
    this.#session.changeOtherFiles(root, [], files);
    for (const known of [uri, ...[...workspace.documents.keys()].filter(isWithin)]) {
      this.#session.setFile(known, undefined);
      this.#gone(known);
    }
  }

  async #read(uri: string, type: FileChangeType): Promise<void> {
    await this.#indexing.refreshFile(uri);
    if (type === FileChangeType.Created && !this.#session.isDocument(uri)) {
      const { root } = this.#session.folderOf(uri);
      this.#session.changeOtherFiles(root, [uri], []);
    }
  }
}
