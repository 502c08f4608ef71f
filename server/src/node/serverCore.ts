import type { Connection, InitializeParams } from 'vscode-languageserver';

import { rules } from '../core/rules/index.js';
import { startServer } from '../lsp/startServer.js';
import { nodeHost } from './nodeHost.js';

/** Serves the client of `connection`, which has said `params` of itself. Loaded behind the first answer. */
export function start(connection: Connection, params: InitializeParams): void {
  startServer(connection, { host: nodeHost, rules, params });
}
