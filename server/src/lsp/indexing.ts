import type { Connection } from 'vscode-languageserver';

import { configurationName } from './folder.js';
import type { Host } from './host.js';
import type { Session } from './session.js';

export interface Indexing {
  /** Reads the folder `root` from disk: its configuration, the names of its files, its documents. */
  indexFolder(root: string): Promise<void>;
  /** Reads one file again, which may have changed, come or gone. */
  refreshFile(uri: string): Promise<void>;
  /** Says that every folder has been read once. */
  completed(): void;
  /** Whether documents are being read, or have not been read yet. */
  isIndexing(): boolean;
}

/** How many files are read at a time; more would only wait for the disk. */
const batchSize = 32;

/** Reads folders and files into the session, a batch at a time, so that requests are answered meanwhile. */
export function createIndexing(
  connection: Connection,
  session: Session,
  host: Host,
  reportsProgress: () => boolean,
): Indexing {
  let running = 0;
  let hasRead = false;

  async function refreshFile(uri: string): Promise<void> {
    if (session.isOpen(uri)) {
      return;
    }
    const { root } = session.folderOf(uri);
    if (uri !== `${root}/${configurationName}` && !session.isDocument(uri)) {
      return;
    }
    const file = await host.readText(uri);
    if ('skipped' in file && file.skipped !== 'missing') {
      connection.console.info(`${uri} is not read: it is ${skipReasons[file.skipped]}.`);
    }
    session.setFile(uri, 'text' in file ? file.text : undefined);
  }

  async function readAll(uris: readonly string[], done: (count: number) => void): Promise<void> {
    for (let start = 0; start < uris.length; start += batchSize) {
      await Promise.all(uris.slice(start, start + batchSize).map(refreshFile));
      done(Math.min(start + batchSize, uris.length));
      await host.pause();
    }
  }

  async function indexFolder(root: string): Promise<void> {
    await refreshFile(`${root}/${configurationName}`);
    const uris: string[] = [];
    for await (const batch of host.listFiles(root)) {
      uris.push(...batch);
    }
    const documents = uris.filter((uri) => session.isDocument(uri));
    const isDocument = new Set(documents);
    const before = [...session.folderOf(`${root}/`).workspace.documents.keys()];
    for (const uri of before.filter((known) => !isDocument.has(known))) {
      session.setFile(uri, undefined);
    }
    const others = uris.filter((uri) => !isDocument.has(uri));
    const nowDocuments = [...session.folderOf(`${root}/`).workspace.otherFiles].filter((uri) =>
      isDocument.has(uri),
    );
    session.changeOtherFiles(root, others, nowDocuments);
    const progress = reportsProgress() ? await connection.window.createWorkDoneProgress() : undefined;
    progress?.begin('Reading ISMS documents', 0);
    await readAll(documents, (count) => {
      progress?.report(Math.round((100 * count) / documents.length), `${count} of ${documents.length}`);
    });
    progress?.done();
  }

  return {
    refreshFile,
    completed() {
      hasRead = true;
    },
    isIndexing: () => running > 0 || !hasRead,
    async indexFolder(root) {
      running += 1;
      try {
        await indexFolder(root);
      } finally {
        running -= 1;
      }
    },
  };
}

const skipReasons = {
  missing: 'missing',
  unreadable: 'not readable',
  binary: 'not a text',
  'too-large': 'too large',
  'not-a-file': 'not a regular file',
};
