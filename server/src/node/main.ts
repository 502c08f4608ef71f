import * as languageServer from 'vscode-languageserver';
import * as protocol from 'vscode-languageserver-protocol';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { createLifecycle } from '../lsp/lifecycle.js';
import { openServer } from '../lsp/openServer.js';
import { watchInput } from './watchInput.js';

if (process.argv.includes('--stdio')) {
  watchInput(process.stdin, (reason) => {
    process.stderr.write(`${reason} The server ends.\n`);
    process.exit(1);
  });
}

const lifecycle = createLifecycle();
const connection = createConnection(ProposedFeatures.all, { messageStrategy: lifecycle });

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

/** The library writes an answer two turns after it was given; some more do no harm. */
const turnsUntilWritten = 8;

openServer(connection, {
  failed: endDeaf,
  lifecycle,
  afterAnswer: (run) => {
    inTurns(turnsUntilWritten, run);
  },
  load: async (params) => {
    const { start } = await import('./serverCore.js');
    start(connection, params, () => lifecycle.received());
  },
});

// A server that cannot be loaded must not stay and be deaf: the editor starts another or says so.
function endDeaf(error: unknown): void {
  process.stderr.write(`The server could not be loaded: ${String(error)}\n`);
  process.exit(1);
}

/** Calls `run` after so many turns of the event loop. */
function inTurns(turns: number, run: () => void): void {
  setImmediate(() => {
    if (turns > 1) {
      inTurns(turns - 1, run);
    } else {
      run();
    }
  });
}

/** The packages that the bundle with the rest of the server takes from this one instead of holding them again. */
export const shared = {
  'vscode-languageserver': languageServer,
  'vscode-languageserver-protocol': protocol,
};
