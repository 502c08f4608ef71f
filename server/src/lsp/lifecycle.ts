import {
  type Connection,
  ErrorCodes,
  type Message,
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
  return {
    handleMessage(message, next) {
      const { id, method } = partsOf(message);
      if (method === undefined || method === 'exit') {
        return next(message);
      }
      if (stage === 'new' && method !== 'initialize') {
        return refused(message, id, tooEarly, next);
      }
      if (stage === 'ended' || (stage === 'running' && method === 'initialize')) {
        return refused(message, id, tooLate, next);
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

type Next = Parameters<MessageStrategy['handleMessage']>[1];

function refused(
  message: Message,
  id: unknown,
  method: string,
  next: Next,
): ReturnType<Next> {
  if (id === undefined) {
    return undefined;
  }
  return next(Object.assign({ ...message }, { method, params: undefined }));
}

function partsOf(message: object): { readonly id?: unknown; readonly method?: unknown } {
  return message;
}
