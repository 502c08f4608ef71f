import type { Connection } from 'vscode-languageserver';

import type { Rule } from '../core/rules/rule.js';
import { ruleFailures } from '../core/rules/runRules.js';
import { CatalogueFiles } from './catalogueFiles.js';
import { abilitiesOf, type ClientAbilities } from './clientAbilities.js';
import { createDiagnostics } from './diagnostics.js';
import { registerDiagnosticHandlers } from './handlers/diagnosticHandlers.js';
import { registerDocumentHandlers } from './handlers/documentHandlers.js';
import { registerFeatureHandlers } from './handlers/featureHandlers.js';
import { registerIsmsHandlers } from './handlers/ismsHandlers.js';
import { registerWorkspaceHandlers } from './handlers/workspaceHandlers.js';
import type { Host } from './host.js';
import { Indexing } from './indexing.js';
import { refuseWrongTimes } from './lifecycle.js';
import { Publishing } from './publishing.js';
import type { Server } from './server.js';
import { Session } from './session.js';
import { createStatus } from './status.js';
import { createChanges } from './workspaceDiagnostics.js';

/** Serves one client over `connection`. Knows no host: each host starts it with its own. */
export function startServer(connection: Connection, host: Host, rules: readonly Rule[]): void {
  const client = { abilities: abilitiesOf(undefined) };
  const server = createServer({ connection, host, rules }, client);
  ruleFailures.report = (rule, error) => {
    connection.console.error(`The rule ${rule} failed: ${String(error)}`);
  };
  refuseWrongTimes(connection);
  registerWorkspaceHandlers(server, client);
  registerDocumentHandlers(server);
  registerDiagnosticHandlers(server);
  registerFeatureHandlers(server);
  registerIsmsHandlers(server);
  connection.listen();
}

/** Puts together what the handlers share; what the client can do is known only once it has said so. */
function createServer(
  { connection, host, rules }: Pick<Server, 'connection' | 'host' | 'rules'>,
  client: { readonly abilities: ClientAbilities },
): Server {
  const rulePage = (): string | undefined => client.abilities.rulePage;
  const changes = createChanges();
  const session = new Session(host.today, () => {
    changed();
    indexing.keepUp();
    catalogues.keepUp();
    if (!client.abilities.pullsDiagnostics) {
      publishing.changed();
    }
  });
  const diagnostics = createDiagnostics(session, rules, { today: host.today, rulePage });
  const publishing = new Publishing(connection, session, diagnostics, host);
  const showsProgress = (): boolean => client.abilities.showsProgress;
  const watchesFiles = (): boolean => client.abilities.watchesFiles;
  const catalogues = new CatalogueFiles({ connection, session, host }, watchesFiles, gone);
  const indexing = new Indexing({ connection, session, host, catalogues }, showsProgress, changed);
  const shared = { connection, session, host, rules, diagnostics, indexing, changes, rulePage };
  const server: Server = { ...shared, gone };
  const status = createStatus(server, () => client.abilities.refreshesDiagnostics);

  function changed(): void {
    changes.happened();
    status.changed();
  }

  function gone(uri: string): void {
    diagnostics.forget(uri);
    publishing.clear(uri);
  }

  return server;
}
