import {
  type Connection,
  ErrorCodes,
  type MessageStrategy,
  ResponseError,
} from 'vscode-languageserver';

/** Stand-ins for requests that came at the wrong time; no client knows these methods. */
const tooEarly = '$/isms/beforeInitialize';
const tooLate = '$/isms/afterShutdown';

/**
 * Lets through what may come at this moment of a connection's life: nothing before `initialize`,
 * `initialize` once, and only `exit` after `shutdown`. Other requests are turned into ones that
 * {@link refuseWrongTimes} answers with an error; other notifications are dropped.
 */
export function createLifecycle(): MessageStrategy {
  let stage: 'new' | 'running' | 'ended' = 'new';

  function standInFor(method: unknown): string | undefined {
    if (stage === 'new') {
      return method === 'initialize' ? undefined : tooEarly;
    }
    return stage === 'ended' || method === 'initialize' ? tooLate : undefined;
  }

  return {
    handleMessage(message, next) {
      const { id, method } = partsOf(message);
      const standIn = standInFor(method);
      if (method === undefined || method === 'exit') {
        return next(message);
      }
      if (standIn !== undefined) {
        return id === undefined
          ? undefined
          : next(Object.assign({ ...message }, { method: standIn, params: undefined }));
      }
      stage = method === 'shutdown' ? 'ended' : 'running';
      return next(message);
    },
  };
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
