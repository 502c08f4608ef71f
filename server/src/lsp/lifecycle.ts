import {
  type Connection,
  ErrorCodes,
  type MessageStrategy,
  ResponseError,
} from 'vscode-languageserver';

import { wrongParameters } from './parameters.js';

/** Stand-ins for messages that no handler may get; no client knows these methods. */
const tooEarly = '$/isms/beforeInitialize';
const tooLate = '$/isms/afterShutdown';
const malformed = '$/isms/wrongParameters';

/** Decides which messages reach the handlers, and when. */
export interface Lifecycle extends MessageStrategy {
  /** How many messages have come so far. */
  received(): number;
  /** Whether the client has asked to shut down. */
  isShutDown(): boolean;
  /** Lets through what came behind `initialize`, and from now on everything at once. */
  loaded(): void;
}

/**
 * Lets through what may come at this moment of a connection's life: nothing before `initialize`,
 * `initialize` once, and only `exit` after `shutdown`. Other requests are turned into ones that
 * {@link refuseWrongMessages} answers with an error; other notifications reach no handler. What has
 * parameters that its handler could not work with is refused as well, and a notification of the kind
 * is told to the log. What comes behind `initialize` waits until the server is loaded.
 */
export function createLifecycle(): Lifecycle {
  let stage: Stage = 'new';
  // What comes before the server is loaded waits here, in its order.
  let waiting: (() => void)[] | undefined = [];
  let count = 0;

  return {
    received: () => count,
    isShutDown: () => stage === 'ended',
    handleMessage(message, next) {
      count += 1;
      const { method, params } = partsOf(message);
      if (method === undefined || method === 'exit') {
        return next(message);
      }
      const standIn = standInFor(stage, method, params);
      if (standIn) {
        return next(Object.assign({ ...message }, standIn));
      }
      const isFirst = stage === 'new';
      stage = method === 'shutdown' ? 'ended' : 'running';
      if (isFirst || !waiting) {
        return next(message);
      }
      waiting.push(() => void next(message));
      return undefined;
    },
    loaded() {
      const held = waiting ?? [];
      waiting = undefined;
      for (const letThrough of held) {
        letThrough();
      }
    },
  };
}

type Stage = 'new' | 'running' | 'ended';

interface StandIn {
  readonly method: string;
  readonly params: Refused | undefined;
}

/** What takes the place of a message that no handler may get. */
function standInFor(stage: Stage, method: string, params: unknown): StandIn | undefined {
  if (stage === 'new' && method !== 'initialize') {
    return { method: tooEarly, params: undefined };
  }
  if (stage === 'ended' || (stage === 'running' && method === 'initialize')) {
    return { method: tooLate, params: undefined };
  }
  const wrong = wrongParameters(method, params);
  return wrong === undefined ? undefined : { method: malformed, params: { method, wrong } };
}

/** Answers what came at the wrong time, or with wrong parameters, as the protocol says. */
export function refuseWrongMessages(connection: Connection): void {
  connection.onRequest(tooEarly, () => {
    return new ResponseError(
      ErrorCodes.ServerNotInitialized,
      'The server has not been initialized.',
    );
  });
  connection.onRequest(tooLate, () => {
    return new ResponseError(
      ErrorCodes.InvalidRequest,
      'The server is shut down, or was initialized before.',
    );
  });
  connection.onRequest(malformed, (refused: Refused) => {
    return new ResponseError(ErrorCodes.InvalidParams, wordsFor(refused));
  });
  connection.onNotification(malformed, (refused: Refused) => {
    connection.console.warn(`${wordsFor(refused)} The message is passed over.`);
  });
}

interface Refused {
  readonly method: string;
  readonly wrong: string;
}

function wordsFor({ method, wrong }: Refused): string {
  return `${method}: ${wrong}.`;
}

function partsOf(message: object): {
  readonly method: string | undefined;
  readonly params: unknown;
} {
  const { method, params }: { readonly method?: unknown; readonly params?: unknown } = message;
  return { method: typeof method === 'string' ? method : undefined, params };
}
