import type { Connection, InitializeParams } from 'vscode-languageserver';

import { languageOf, message } from '../core/base/language.js';
import type { Rule } from '../core/rules/rule.js';
import { type Occasion, ruleFailures } from '../core/rules/runRules.js';
import { CatalogueFiles } from './catalogueFiles.js';
import { createAnnotationRefresh } from './annotationRefresh.js';
import { abilitiesOf, type ClientAbilities } from './clientAbilities.js';
import { createDiagnostics } from './diagnostics.js';
import { registerAnnotationHandlers } from './handlers/annotationHandlers.js';
import { registerDiagnosticHandlers } from './handlers/diagnosticHandlers.js';
import { registerDocumentHandlers } from './handlers/documentHandlers.js';
import { registerFeatureHandlers } from './handlers/featureHandlers.js';
import { registerFirstStepHandlers } from './handlers/firstStepHandlers.js';
import { registerIsmsHandlers } from './handlers/ismsHandlers.js';
import { registerReportHandlers } from './handlers/reportHandlers.js';
import { registerResponsibilityHandlers } from './handlers/responsibilityHandlers.js';
import { registerNavigationHandlers } from './handlers/navigationHandlers.js';
import { registerOverviewHandlers } from './handlers/overviewHandlers.js';
import { registerStructureHandlers } from './handlers/structureHandlers.js';
import { registerWorkspaceHandlers, rootsOf } from './handlers/workspaceHandlers.js';
import type { Host, Storage } from './host.js';
import { Indexing } from './indexing.js';
import { KeptReadings } from './keptReadings.js';
import { createOverviewChanges } from './overviewChanges.js';
import { Publishing } from './publishing.js';
import { createRest } from './rest.js';
import type { Server } from './server.js';
import { Session } from './session.js';
import { createSettling } from './settling.js';
import { createStatus } from './status.js';
import { createChanges } from './workspaceDiagnostics.js';

/** What a server needs beside its connection. */
export interface ServerStart {
  readonly host: Host;
  readonly rules: readonly Rule[];
  /** What the client has said of itself. */
  readonly params: InitializeParams;
  /** How many messages the client has sent so far. */
  readonly received: () => number;
}

/**
 * Serves the client of `connection`, whose `initialize` has been answered. Knows no host: each host
 * starts it with its own.
 */
export function startServer(
  connection: Connection,
  { host, rules, params, received }: ServerStart,
): void {
  const client = { abilities: abilitiesOf(params) };
  const language = languageOf(params.locale);
  const rest = createRest(host, received);
  const occasion = (): Occasion => ({ today: host.today(), language });
  const server = createServer({ connection, host, rest, rules, occasion }, client);
  ruleFailures.report = (rule, error) => {
    connection.console.error(ruleFailed(language, rule, String(error)));
  };
  registerWorkspaceHandlers(server, client.abilities);
  server.session.setFolders(rootsOf(params));
  registerDocumentHandlers(server);
  registerDiagnosticHandlers(server);
  registerFeatureHandlers(server);
  registerNavigationHandlers(server, client.abilities);
  registerStructureHandlers(server);
  registerAnnotationHandlers(server, client.abilities);
  registerIsmsHandlers(server);
  registerReportHandlers(server);
  registerResponsibilityHandlers(server);
  registerOverviewHandlers(server);
  registerFirstStepHandlers(server);
}

/** Puts together what the handlers share; what the client can do is known only once it has said so. */
function createServer(
  given: Pick<Server, 'connection' | 'host' | 'rest' | 'rules' | 'occasion'>,
  client: { readonly abilities: ClientAbilities },
): Server {
  const { connection, host, rest, rules, occasion } = given;
  const asked = askedOf(client);
  const changes = createChanges();
  let edits = 0;
  const session = new Session(occasion, (what) => {
    changed();
    edits += what === 'edit' ? 1 : 0;
    (what === 'edit' ? [] : [indexing, catalogues]).forEach((one) => {
      one.keepUp();
    });
    if (!client.abilities.pullsDiagnostics) {
      publishing.changed();
    }
  });
  const diagnostics = createDiagnostics(session, rules, { occasion, ...asked });
  const publishing = new Publishing(connection, session, diagnostics, { ...host, pause: rest });
  const gone = (uri: string): void => {
    diagnostics.forget(uri);
    publishing.clear(uri);
  };
  const catalogues = new CatalogueFiles({ connection, session, host }, asked.watchesFiles, gone);
  const readings = new KeptReadings(storageOf(host, client.abilities));
  // Who types while documents are being read is not to wait for them at each key.
  const unhurried = { ...host, pause: createRest(host, () => edits) };
  const context = { ...given, session, host: unhurried, catalogues, readings };
  const indexing = new Indexing(context, asked.showsProgress, changed);
  const own = { session, diagnostics, indexing, readings, changes, gone };
  const server: Server = { ...given, ...asked, ...own };
  const followers = followersOf(server, client);

  function changed(): void {
    changes.happened();
    followers.forEach((follower) => {
      follower.changed();
    });
  }

  return server;
}

function storageOf(host: Host, { storage }: ClientAbilities): Storage | undefined {
  return storage === undefined ? undefined : host.openStorage(storage);
}

/** What does something each time when something has changed. */
function followersOf(
  server: Server,
  client: { readonly abilities: ClientAbilities },
): readonly { changed(): void }[] {
  return [
    createStatus(server, () => client.abilities.refreshesDiagnostics),
    createOverviewChanges(server),
    createAnnotationRefresh(server, () => client.abilities.refreshes),
    createSettling(server),
  ];
}

/** Each ability as a question, since the answer comes later than who asks is made. */
function askedOf(client: { readonly abilities: ClientAbilities }): {
  readonly [
    Name in
      | 'rulePage'
      | 'showsProgress'
      | 'watchesFiles'
      | 'createsFiles'
      | 'takesSnippets'
      | 'assistsYaml'
  ]: () => ClientAbilities[Name];
} {
  return {
    rulePage: () => client.abilities.rulePage,
    showsProgress: () => client.abilities.showsProgress,
    watchesFiles: () => client.abilities.watchesFiles,
    createsFiles: () => client.abilities.createsFiles,
    takesSnippets: () => client.abilities.takesSnippets,
    assistsYaml: () => client.abilities.assistsYaml,
  };
}

const ruleFailed = message({
  en: (rule: string, reason: string) => `The rule ${rule} failed: ${reason}`,
  de: (rule, reason) => `Die Regel ${rule} ist gescheitert: ${reason}`,
});
