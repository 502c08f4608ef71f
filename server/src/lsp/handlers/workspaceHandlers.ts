import {
  DidChangeConfigurationNotification,
  type InitializeParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';

import type { ClientAbilities } from '../clientAbilities.js';
import { askForSettings } from '../clientSettings.js';
import { canonicalUri } from '../fromProto.js';
import type { Server } from '../server.js';
import { registerWatchers, Watching } from '../watching.js';

/** Follows the client's folders, its settings and its files. */
export function registerWorkspaceHandlers(server: Server, abilities: ClientAbilities): void {
  const { connection, session, indexing, host, gone } = server;
  const watching = new Watching(session, indexing, host, gone);

  connection.onInitialized(() => {
    registerWithClient(server, abilities);
    void loadSettings().then(() => indexAll(server));
  });

  connection.onDidChangeConfiguration(() => void loadSettings());
  connection.onDidChangeWatchedFiles(({ changes }) => {
    watching.onEvents(changes);
  });

  async function loadSettings(): Promise<void> {
    if (abilities.hasConfiguration) {
      session.setSettings(await askForSettings(connection));
    }
  }
}

function registerWithClient(server: Server, abilities: ClientAbilities): void {
  const { connection } = server;
  if (abilities.watchesFiles) {
    registerWatchers(connection);
  }
  if (abilities.hasConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type).catch(() => undefined);
  }
  if (abilities.hasFolders) {
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      changeFolders(server, event);
    });
  }
}

function changeFolders(server: Server, { added, removed }: WorkspaceFoldersChangeEvent): void {
  const gone = new Set(removed.map(({ uri }) => rootOf(uri)));
  const left = rootsIn(server).filter((root) => !gone.has(root));
  server.session.setFolders([...left, ...added.map(({ uri }) => rootOf(uri))]);
  void indexAll(server);
}

async function indexAll(server: Server): Promise<void> {
  await server.indexing.indexFolders(rootsIn(server));
}

/** The roots of all folders but the one for documents without a folder. */
function rootsIn({ session }: Server): readonly string[] {
  return session
    .folders()
    .map(({ root }) => root)
    .filter((root) => root !== '');
}

/** The uris of the folders that the client has open, without a slash at the end. */
export function rootsOf({ workspaceFolders, ...params }: InitializeParams): readonly string[] {
  if (workspaceFolders) {
    return workspaceFolders.map(({ uri }) => rootOf(uri));
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Older clients send nothing else.
  return params.rootUri ? [rootOf(params.rootUri)] : [];
}

function rootOf(uri: string): string {
  return canonicalUri(uri).replace(/\/+$/, '');
}
