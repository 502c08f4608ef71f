import type { Connection, InitializeParams } from 'vscode-languageserver';

import { rules } from '../core/rules/index.js';
import { startServer } from '../lsp/startServer.js';
import { nodeHost } from './nodeHost.js';

/**
 * Serves the client of `connection`, which has said `params` of itself and has sent so many messages
 * as `received` tells. Loaded behind the first answer.
 */
export function start(
  connection: Connection,
  params: InitializeParams,
  received: () => number,
): void {
  startServer(connection, { host: nodeHost, rules, params, received });
}
