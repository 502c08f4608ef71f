import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { rules } from '../core/rules/index.js';
import { createLifecycle } from '../lsp/lifecycle.js';
import { startServer } from '../lsp/startServer.js';
import { nodeHost } from './nodeHost.js';
import { watchInput } from './watchInput.js';

if (process.argv.includes('--stdio')) {
  watchInput(process.stdin, (reason) => {
    process.stderr.write(`${reason} The server ends.\n`);
    process.exit(1);
  });
}

const connection = createConnection(ProposedFeatures.all, { messageStrategy: createLifecycle() });

// A mistake of ours in a timer or a promise must not take the server away from the user.
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error: unknown) => {
    connection.console.error(
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
  });
}

// Only the protocol may be written to standard output.
console.log = console.info = console.warn = console.debug = console.error;

startServer(connection, nodeHost, rules);
