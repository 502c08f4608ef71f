import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from 'vscode-languageserver';

import {
  type CatalogueFile,
  readCatalogueFile,
  unreadCatalogueFile,
} from '../core/workspace/frameworks/catalogueFiles.js';
import { catalogueUris, type Folder } from './folder.js';
import type { FileText, Host } from './host.js';
import type { Session } from './session.js';

/** How long `isms.yaml` must rest before a catalogue that it newly names is read. */
const pauseBeforeReading = 100;

interface CatalogueContext {
  readonly connection: Connection;
  readonly session: Session;
  readonly host: Host;
}

/** Keeps what has been read of the files under `catalogues:` in step with `isms.yaml` and the disk. */
export class CatalogueFiles {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #host: Host;
  readonly #watchesFiles: () => boolean;
  readonly #gone: (uri: string) => void;
  #callOff: () => void = () => undefined;
  #watched = '';
  #watcher: Promise<Disposable> | undefined;

  /** `gone` is called for each file that is no longer named. */
  constructor(
    { connection, session, host }: CatalogueContext,
    watchesFiles: () => boolean,
    gone: (uri: string) => void,
  ) {
    this.#connection = connection;
    this.#session = session;
    this.#host = host;
    this.#watchesFiles = watchesFiles;
    this.#gone = gone;
  }

  /** Says that something has changed. Costs nothing where no folder names a catalogue. */
  keepUp(): void {
    const folders = this.#session.folders();
    if (folders.every((folder) => unreadOf(folder).length + unnamedOf(folder).length === 0)) {
      return;
    }
    this.#callOff();
    this.#callOff = this.#host.later(pauseBeforeReading, () => void this.readNamed());
  }

  /** Reads what is named and has not been read, and forgets what is no longer named. */
  async readNamed(): Promise<void> {
    for (const folder of this.#session.folders()) {
      for (const uri of unnamedOf(folder)) {
        this.#session.setCatalogueFile(folder.root, uri, undefined);
        this.#gone(uri);
      }
      await this.#read(folder, unreadOf(folder));
    }
    this.#watch();
  }

  /** Reads again what may have changed: the files `uris`, and those in folders of these names. */
  async refresh(uris: readonly string[]): Promise<void> {
    for (const folder of this.#session.folders()) {
      const touched = [...catalogueUris(folder).keys()].filter((uri) =>
        uris.some((one) => uri === one || uri.startsWith(`${one}/`)),
      );
      await this.#read(folder, touched);
    }
  }

  async #read(folder: Folder, uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      const path = catalogueUris(folder).get(uri) ?? '';
      const file = fileFrom(path, await this.#host.readTextWithin(folder.root, uri));
      this.#take(folder.root, uri, file);
    }
  }

  /** What has become of the folder while the file was read decides whether it is still wanted. */
  #take(root: string, uri: string, file: CatalogueFile): void {
    const folder = this.#session.folderOf(`${root}/`);
    const before = folder.catalogueFiles.get(uri);
    const isSame = before && before.text === file.text && before.refusal === file.refusal;
    if (folder.root === root && catalogueUris(folder).has(uri) && !isSame) {
      this.#session.setCatalogueFile(root, uri, file);
    }
  }

  /** Asks the client to tell of changes in the files that are named now. */
  #watch(): void {
    const paths = this.#session.folders().flatMap((folder) => [...catalogueUris(folder).values()]);
    const key = JSON.stringify(paths);
    if (key === this.#watched || !this.#watchesFiles()) {
      return;
    }
    this.#watched = key;
    void this.#watcher?.then(
      (watcher) => {
        watcher.dispose();
      },
      () => undefined,
    );
    this.#watcher =
      paths.length === 0
        ? undefined
        : this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: paths.map((path) => ({ globPattern: `**/${literally(path)}` })),
          });
    this.#watcher?.catch(() => undefined);
  }
}

/** A file that cannot be read is remembered as such, so that it is not tried again and again. */
function unreadOf(folder: Folder): readonly string[] {
  return [...catalogueUris(folder).keys()].filter((uri) => !folder.catalogueFiles.has(uri));
}

function unnamedOf(folder: Folder): readonly string[] {
  const named = catalogueUris(folder);
  return [...folder.catalogueFiles.keys()].filter((uri) => !named.has(uri));
}

function fileFrom(path: string, file: FileText): CatalogueFile {
  return 'text' in file
    ? readCatalogueFile(path, file.text)
    : unreadCatalogueFile(path, refusals[file.skipped]);
}

const refusals = {
  missing: { en: 'is not in this folder', de: 'liegt nicht in diesem Ordner' },
  unreadable: { en: 'cannot be read', de: 'lässt sich nicht lesen' },
  binary: { en: 'is no text', de: 'ist kein Text' },
  'too-large': { en: 'is too large', de: 'ist zu groß' },
  'not-a-file': {
    en: 'is no regular file, and links are not followed',
    de: 'ist keine gewöhnliche Datei, und Links wird nicht gefolgt',
  },
  outside: {
    en: 'lies outside of this folder, to which a link leads',
    de: 'liegt außerhalb dieses Ordners, wohin ein Link führt',
  },
};

/** Signs that have a meaning in patterns stand for any one character. */
function literally(path: string): string {
  return path.replace(/^\.\//, '').replaceAll(/[*?[\]{}!\\]/g, '?');
}
