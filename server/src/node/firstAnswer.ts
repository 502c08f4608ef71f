import type { InitializeParams } from 'vscode-languageserver';

import { initializeResult } from '../lsp/capabilities.js';
import { abilitiesOf } from '../lsp/clientAbilities.js';
import { wrongParameters } from '../lsp/parameters.js';
import { bodyLength, headerEnd, longestHeader } from './watchInput.js';

/** The id of a request that has its answer. */
export type Answered = number | string;

/**
 * Goes on with everything else, which must listen to the input before it calls `putBack`: then all
 * messages come, the first one too. Without `answered`, no request has had an answer.
 */
export type GoOn = (answered: Answered | undefined, putBack: () => void) => void;

/** In bytes. A longer first message is left to the library, which takes it in pieces. */
const longestFirst = 1_000_000;

/**
 * Answers the first message of the client on this process's standard input or channel, where it is an
 * `initialize` in order, and goes on then; with any other first message it goes on at once. The
 * protocol's packages need longer to be loaded than the answer to be made, so nothing here may ask for
 * them.
 */
export function answerFirst(goOn: GoOn): void {
  const transport = transportAsked();
  if (transport === '--stdio') {
    answerOnStream(goOn);
  } else if (transport === '--node-ipc' && process.send) {
    answerOnChannel(goOn);
  } else {
    goOn(undefined, () => undefined);
  }
}

/** How the client asks to be spoken to: by the first such argument, as the library takes it. */
export function transportAsked(): '--node-ipc' | '--stdio' | undefined {
  return process.argv.find((one) => one === '--node-ipc' || one === '--stdio');
}

function answerOnStream(goOn: GoOn): void {
  const { stdin: input, stdout: output } = process;
  const pieces: Buffer[] = [];
  // As the library does where a client leaves that has not said `shutdown`.
  const left = (): void => process.exit(1);
  const take = (bytes: Buffer): void => {
    pieces.push(bytes);
    const all = pieces.length > 1 ? Buffer.concat(pieces.splice(0)) : bytes;
    pieces[0] = all;
    const body = firstBody(all);
    if (body === unfinished) {
      return;
    }
    input.off('data', take).off('end', left).pause();
    input.unshift(all);
    const putBack = (): void => void input.resume();
    const answer = answerTo(body === undefined ? undefined : parsed(body));
    if (!answer) {
      goOn(undefined, putBack);
      return;
    }
    const bytesOfAnswer = Buffer.from(JSON.stringify(answer));
    output.write(`Content-Length: ${bytesOfAnswer.length}${headerEnd}`);
    output.write(bytesOfAnswer, () => {
      setImmediate(goOn, answer.id, putBack);
    });
  };
  input.on('data', take).on('end', left);
}

function answerOnChannel(goOn: GoOn): void {
  process.once('message', (message) => {
    const answer = answerTo(message);
    // Node keeps what comes while nobody listens, but not what has been taken.
    const putBack = (): void => void process.emit('message', message, undefined);
    if (answer && process.send) {
      process.send(answer, undefined, undefined, () => {
        setImmediate(goOn, answer.id, putBack);
      });
    } else {
      goOn(undefined, putBack);
    }
  });
}

/** Stands for a message of which more bytes must come. */
const unfinished = Symbol('unfinished');

/** The body of the first message in `bytes`; `undefined` where it is not one to be answered here. */
function firstBody(bytes: Buffer): string | typeof unfinished | undefined {
  const end = bytes.indexOf(headerEnd);
  if (end < 0) {
    return bytes.length < longestHeader ? unfinished : undefined;
  }
  const length = bodyLength(bytes.toString('latin1', 0, end));
  if (length === undefined || length > longestFirst) {
    return undefined;
  }
  const start = end + headerEnd.length;
  return bytes.length < start + length ? unfinished : bytes.toString('utf8', start, start + length);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

interface FirstAnswer {
  readonly jsonrpc: '2.0';
  readonly id: Answered;
  readonly result: ReturnType<typeof initializeResult>;
}

/** The answer to an `initialize` in order; `undefined` to anything else. */
function answerTo(message: unknown): FirstAnswer | undefined {
  const { id, method, params }: Readonly<Partial<Record<string, unknown>>> =
    typeof message === 'object' ? { ...message } : {};
  if (method !== 'initialize' || (typeof id !== 'number' && typeof id !== 'string')) {
    return undefined;
  }
  return isInOrder(params)
    ? { jsonrpc: '2.0', id, result: initializeResult(abilitiesOf(params)) }
    : undefined;
}

function isInOrder(params: unknown): params is InitializeParams {
  return wrongParameters('initialize', params) === undefined;
}
