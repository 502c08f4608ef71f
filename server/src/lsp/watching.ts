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
        { globPattern: '**/{isms.yaml,isms-baseline.json}' },
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
  /** Events are handled one after the other, so that what was read last is what counts. */
  #handled: Promise<void> = Promise.resolve();

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
      this.#host.later(gatherFor, () => {
        this.#handled = this.#handled.then(() => this.#handle());
      });
    }
  }

  async #handle(): Promise<void> {
    this.#isPlanned = false;
    const events = this.#waiting;
    this.#waiting = new Map();
    const there = [...events].filter(([, type]) => type !== FileChangeType.Deleted);
    const gone = [...events].filter(([, type]) => type === FileChangeType.Deleted);
    this.#remove(gone.map(([uri]) => uri));
    this.#list(there.filter(([, type]) => type === FileChangeType.Created).map(([uri]) => uri));
    await this.#indexing.refreshCatalogues([...events.keys()]);
    await this.#indexing.refreshFiles(there.map(([uri]) => uri));
  }

  /** A name can be that of a folder: then all that lay in it is gone, too. */
  #remove(uris: readonly string[]): void {
    const gone = new Set(uris);
    this.#indexing.dropReads(isWithin(gone));
    for (const { root, workspace } of gone.size > 0 ? this.#session.folders() : []) {
      this.#session.changeOtherFiles(root, [], [...workspace.otherFiles].filter(isWithin(gone)));
      for (const uri of [...workspace.documents.keys()].filter(isWithin(gone))) {
        this.#session.setFile(uri, undefined);
        this.#gone(uri);
      }
    }
    for (const uri of uris.filter((one) => this.#isSetting(one))) {
      this.#session.setFile(uri, undefined);
      this.#gone(uri);
    }
  }

  #isSetting(uri: string): boolean {
    return this.#session.isConfiguration(uri) || this.#session.isBaseline(uri);
  }

  #list(uris: readonly string[]): void {
    for (const { root } of uris.length > 0 ? this.#session.folders() : []) {
      const own = uris.filter((uri) => this.#session.folderOf(uri).root === root);
      this.#session.changeOtherFiles(root, own, []);
    }
  }
}

/** Says whether a uri, or a folder that it lies in, is one of `gone`. */
function isWithin(gone: ReadonlySet<string>): (uri: string) => boolean {
  return (uri) => {
    for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
      if (gone.has(uri.slice(0, end))) {
        return true;
      }
    }
    return false;
  };
}
