import type { Readable } from 'node:stream';

import * as languageServer from 'vscode-languageserver';
import * as protocol from 'vscode-languageserver-protocol';
import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  Message,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageReader,
} from 'vscode-languageserver/node';

import { createLifecycle, type Lifecycle } from '../lsp/lifecycle.js';
import { openServer } from '../lsp/openServer.js';
import { type Answered, transportAsked } from './firstAnswer.js';
import { watchInput } from './watchInput.js';
import { WholeMessageWriter } from './wholeMessages.js';

/**
 * Serves the client of this process. Where the request `answered` has had its answer, the one that is
 * made here is not sent; its message must still be in the input.
 */
export function serve(answered: Answered | undefined): void {
  const lifecycle = createLifecycle();
  const connection = connectionFor(lifecycle, answered);
  logMistakes(connection);
  openServer(connection, {
    failed: endDeaf,
    lifecycle,
    afterAnswer: (run) => {
      inTurns(answered === undefined ? turnsUntilWritten : 1, run);
    },
    load: async (params) => {
      const { start } = await import('./serverCore.js');
      start(connection, params, () => lifecycle.received());
    },
  });
}

function connectionFor(lifecycle: Lifecycle, answered: Answered | undefined): Connection {
  const options = { messageStrategy: lifecycle };
  const transport = transportAsked();
  if (transport === '--node-ipc') {
    const writer = withoutAnswer(new IPCMessageWriter(process), answered);
    const reader = new IPCMessageReader(process);
    return createConnection(ProposedFeatures.all, reader, writer, options);
  }
  if (transport !== '--stdio') {
    return createConnection(ProposedFeatures.all, options);
  }
  watchInput(process.stdin, (reason) => {
    process.stderr.write(`${reason} The server ends.\n`);
    process.exit(1);
  });
  leaveWith(process.stdin, lifecycle);
  const reader = new StreamMessageReader(process.stdin);
  const writer = withoutAnswer(new WholeMessageWriter(process.stdout), answered);
  return createConnection(ProposedFeatures.all, reader, writer, options);
}

/** Ends the process once the client has gone, as the library does with streams that it opened itself. */
function leaveWith(input: Readable, lifecycle: Lifecycle): void {
  const leave = (): void => process.exit(lifecycle.isShutDown() ? 0 : 1);
  input.on('end', leave).on('close', leave);
}

/** Writes everything but the first answer to the request `answered`. */
function withoutAnswer(writer: MessageWriter, answered: Answered | undefined): MessageWriter {
  let left = answered;
  const write = (message: Message): Promise<void> => {
    if (left !== undefined && Message.isResponse(message) && message.id === left) {
      left = undefined;
      if (message.error) {
        // The client has been told that all is well.
        endDeaf(message.error.message);
      }
      return Promise.resolve();
    }
    return writer.write(message);
  };
  return {
    onError: writer.onError,
    onClose: writer.onClose,
    write,
    end: () => {
      writer.end();
    },
    dispose: () => {
      writer.dispose();
    },
  };
}

/** A mistake of ours in a timer or a promise must not take the server away from the user. */
function logMistakes(connection: Connection): void {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => {
      connection.console.error(
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      );
    });
  }
  // Only the protocol may be written to standard output.
  console.log = console.info = console.warn = console.debug = console.error;
}

/** The library writes an answer two turns after it was given; some more do no harm. */
const turnsUntilWritten = 8;

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
