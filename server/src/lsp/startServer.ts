import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

import { type Rule } from '../core/rules/rule.js';
import { ruleFailures } from '../core/rules/runRules.js';
import { defaultSettings, type Settings, settingsSection } from '../protocol/settings.js';
import { createDiagnostics } from './diagnostics.js';
import { canonicalUri } from './fromProto.js';
import { registerDiagnosticHandlers } from './handlers/diagnosticHandlers.js';
import { registerDocumentHandlers } from './handlers/documentHandlers.js';
import { registerFeatureHandlers } from './handlers/featureHandlers.js';
import { registerIsmsHandlers } from './handlers/ismsHandlers.js';
import type { Host } from './host.js';
import { Indexing } from './indexing.js';
import { refuseWrongTimes } from './lifecycle.js';
import { Publishing } from './publishing.js';
import type { Server } from './server.js';
import { Session } from './session.js';
import { createStatus } from './status.js';
import { registerWatchers, Watching } from './watching.js';
import { createChanges } from './workspaceDiagnostics.js';

/** Serves one client over `connection`. Knows no host: each host starts it with its own. */
export function startServer(connection: Connection, host: Host, rules: readonly Rule[]): void {
  let abilities: ClientAbilities = abilitiesOf(undefined);
  const changes = createChanges();
  const session = new Session(host.today, () => {
    changes.happened();
    status.changed();
    indexing.keepUp();
    if (!abilities.pullsDiagnostics) {
      publishing.changed();
    }
  });
  const diagnostics = createDiagnostics(session, rules, {
    today: host.today,
    rulePage: () => abilities.rulePage,
  });
  const publishing = new Publishing(connection, session, diagnostics, host);
  const indexing = new Indexing(
    { connection, session, host },
    () => abilities.showsProgress,
    () => {
      changes.happened();
      status.changed();
    },
  );
  const server: Server = {
    ...{ connection, session, host, rules, diagnostics, indexing, changes, gone },
    rulePage: () => abilities.rulePage,
  };
  const status = createStatus(server, () => abilities.refreshesDiagnostics);
  const watching = new Watching(session, indexing, host, gone);

  ruleFailures.report = (rule, error) => {
    connection.console.error(`The rule ${rule} failed: ${String(error)}`);
  };

  function gone(uri: string): void {
    diagnostics.forget(uri);
    publishing.clear(uri);
  }

  async function indexAll(): Promise<void> {
    const roots = session.folders().map(({ root }) => root);
    await indexing.indexFolders(roots.filter((root) => root !== ''));
  }

  async function loadSettings(): Promise<void> {
    if (abilities.hasConfiguration) {
      session.setSettings(settingsOf(await givenSettings()));
    }
  }

  async function givenSettings(): Promise<unknown> {
    try {
      return await connection.workspace.getConfiguration(settingsSection);
    } catch {
      return undefined;
    }
  }

  connection.onInitialize((params) => {
    abilities = abilitiesOf(params);
    session.setFolders(rootsOf(params));
    return initializeResult(abilities);
  });

  connection.onInitialized(() => {
    if (abilities.watchesFiles) {
      registerWatchers(connection);
    }
    if (abilities.hasConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type).catch(() => undefined);
    }
    if (abilities.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const left = session
          .folders()
          .filter(({ root }) => root !== '' && !removed.some(({ uri }) => rootOf(uri) === root));
        session.setFolders([
          ...left.map(({ root }) => root),
          ...added.map(({ uri }) => rootOf(uri)),
        ]);
        void indexAll();
      });
    }
    void loadSettings().then(indexAll);
  });

  connection.onDidChangeConfiguration(() => void loadSettings());
  connection.onDidChangeWatchedFiles(({ changes: events }) => {
    watching.onEvents(events);
  });
  refuseWrongTimes(connection);
  registerDocumentHandlers(server);
  registerDiagnosticHandlers(server);
  registerFeatureHandlers(server);
  registerIsmsHandlers(server);
  connection.listen();
}

interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsProgress: boolean;
  readonly hasConfiguration: boolean;
  readonly hasFolders: boolean;
  readonly watchesFiles: boolean;
  readonly rulePage: string | undefined;
}

function abilitiesOf(params: InitializeParams | undefined): ClientAbilities {
  const { workspace, textDocument, window } = params?.capabilities ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsProgress: window?.workDoneProgress === true,
    hasConfiguration: workspace?.configuration === true,
    hasFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    rulePage: rulePageOf(params?.initializationOptions),
  };
}

/** Only text is taken: any client may send anything. */
function rulePageOf(options: unknown): string | undefined {
  const given: { readonly rulePage?: unknown } = typeof options === 'object' ? { ...options } : {};
  return typeof given.rulePage === 'string' ? given.rulePage : undefined;
}

function initializeResult({ hasFolders }: ClientAbilities): InitializeResult {
  return {
    serverInfo: { name: 'ISMS Author' },
    capabilities: {
      ...capabilities,
      ...(hasFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: {
    identifier: 'isms',
    interFileDependencies: true,
    workspaceDiagnostics: true,
  },
  hoverProvider: true,
  definitionProvider: true,
  completionProvider: { triggerCharacters: ['.', ' ', '|', ':', '[', ','] },
  codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.isms'] },
  documentSymbolProvider: true,
};

function rootsOf({ workspaceFolders, ...params }: InitializeParams): readonly string[] {
  if (workspaceFolders) {
    return workspaceFolders.map(({ uri }) => rootOf(uri));
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Older clients send nothing else.
  return params.rootUri ? [rootOf(params.rootUri)] : [];
}

function rootOf(uri: string): string {
  return canonicalUri(uri).replace(/\/+$/, '');
}

/** Takes from what a client sends only what has the right form. */
function settingsOf(given: unknown): Settings {
  if (typeof given !== 'object' || given === null) {
    return defaultSettings;
  }
  const { enable, rules }: { enable?: unknown; rules?: unknown } = given;
  return {
    enable: enable === 'on' || enable === 'off' ? enable : 'auto',
    rules: typeof rules === 'object' && rules !== null ? ruleSettings(rules) : {},
  };
}

function ruleSettings(given: object): Settings['rules'] {
  const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;
  return Object.fromEntries(
    Object.entries(given).flatMap(([rule, value]: [string, unknown]) => {
      const level = levels.find((one) => one === value);
      return level ? [[rule, level]] : [];
    }),
  );
}
