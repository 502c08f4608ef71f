import {
  type Connection,
  ErrorCodes,
  type MessageStrategy,
  ResponseError,
} from 'vscode-languageserver';

/** Stand-ins for requests that came at the wrong time; no client knows these methods. */
const tooEarly = '$/isms/beforeInitialize';
const tooLate = '$/isms/afterShutdown';

/** Decides which messages reach the handlers, and when. */
export interface Lifecycle extends MessageStrategy {
  /** How many messages have come so far. */
  received(): number;
  /** Lets through what came behind `initialize`, and from now on everything at once. */
  loaded(): void;
}

/**
 * Lets through what may come at this moment of a connection's life: nothing before `initialize`,
 * `initialize` once, and only `exit` after `shutdown`. Other requests are turned into ones that
 * {@link refuseWrongTimes} answers with an error; other notifications are dropped. What comes behind
 * `initialize` waits until the server is loaded.
 */
export function createLifecycle(): Lifecycle {
  let stage: Stage = 'new';
  // What comes before the server is loaded waits here, in its order.
  let waiting: (() => void)[] | undefined = [];
  let count = 0;

  return {
    received: () => count,
    handleMessage(message, next) {
      count += 1;
      const { id, method } = partsOf(message);
      const standIn = standInFor(stage, method);
      if (method === undefined || method === 'exit') {
        return next(message);
      }
      if (standIn !== undefined) {
        return id === undefined
          ? undefined
          : next(Object.assign({ ...message }, { method: standIn, params: undefined }));
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

function standInFor(stage: Stage, method: unknown): string | undefined {
  if (stage === 'new') {
    return method === 'initialize' ? undefined : tooEarly;
  }
  return stage === 'ended' || method === 'initialize' ? tooLate : undefined;
}

/** Answers what came at the wrong time as the protocol says. */
export function refuseWrongTimes(connection: Connection): void {
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
}

function partsOf(message: object): { readonly id?: unknown; readonly method?: unknown } {
  return message;
}
