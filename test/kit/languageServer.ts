import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type {
  Diagnostic,
  Hover,
  InitializeResult,
  Position,
  Range,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';

import { createFrameReader, framed, type Message } from './frames.js';
import { serverProgram } from './serverProgram.js';

/** The day on which all tests run. */
const today = '2026-11-22';

/** How an editor starts the server. */
export interface StartOptions {
  /** Absolute paths; `null` for a client that has no folder open. */
  readonly folders?: readonly string[] | null;
  readonly capabilities?: object;
  /** Further members of the parameters of `initialize`. */
  readonly params?: object;
  /** What the client answers to requests of the server, by method; else null. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** A program with its arguments that runs the server and looks on. */
  readonly under?: readonly string[];
}

export interface Change {
  readonly range?: Range;
  readonly text: string;
}

/** The built server as a process of its own, spoken to as any editor would. */
export interface LanguageServer {
  readonly pid: number;
  readonly initialized: InitializeResult;
  /** @throws ResponseError where the server answers with an error or not within a minute. */
  request<Result>(method: string, params?: unknown): Promise<Result>;
  /** Sends a request with an id of one's own choice, to cancel it or to look at the raw answer. */
  send(message: object): void;
  sendBytes(bytes: Buffer | string): void;
  /** Closes the server's input, as the end of the client does. */
  endInput(): void;
  notify(method: string, params?: unknown): void;
  open(uri: string, text: string, version?: number): void;
  change(uri: string, version: number, changes: readonly Change[]): void;
  close(uri: string): void;
  hover(uri: string, position: Position): Promise<Hover | null>;
  /** What the server says about one document when it is asked. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  workspaceDiagnostics(
    previous?: readonly { uri: string; value: string }[],
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]>;
  /** Everything that came with a method, in order. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The caller knows what comes.
  received<Params>(method: string): readonly Params[];
  /** Waits until something came, earlier or within a minute, that fits. */
  wait<Params>(method: string, fits?: (params: Params) => boolean): Promise<Params>;
  /** Waits until the server has read all documents. */
  indexed(): Promise<void>;
  /** Ends the server as the protocol says and checks that it wrote nothing but the protocol. */
  stop(): Promise<void>;
  /** The exit code, once the process has ended. */
  readonly exited: Promise<number | null>;
  standardError(): string;
}

/** What a server answers where it cannot do what is asked. */
export class ResponseError extends Error {
  readonly code: number;
  constructor(method: string, code: number, message: string) {
    super(`${method}: ${code} ${message}`);
    this.code = code;
  }
}

/** Abilities of a client that asks for diagnostics, as current editors do. */
export const pulling = {
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
  textDocument: { diagnostic: {} },
};

/** Abilities of a client that waits for diagnostics to be sent. */
export const waiting = { workspace: { workspaceFolders: true } };

const started = new Set<ChildProcess>();

// A test that fails leaves its server, and with that the whole run would wait for ever.
after(() => {
  for (const child of started) {
    child.kill('SIGKILL');
  }
});

/** Starts the server without a word of the protocol. */
export function startProcess(options: StartOptions = {}): LanguageServer {
  const node = [process.execPath, serverProgram(), '--stdio'];
  const [program = '', ...args] = [...(options.under ?? []), ...node];
  const child = spawn(program, args, {
    env: { ...process.env, ISMS_TODAY: today, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  started.add(child);
  child.on('exit', () => started.delete(child));
  const frames = createFrameReader();
  const waitingFor = new Map<number | string, (message: Message) => void>();
  const notifications: Message[] = [];
  const listeners = new Set<() => void>();
  let errors = '';
  let nextId = 1;
  const exited = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  child.stdin.on('error', () => undefined);
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  child.stdout.on('data', (bytes: Buffer) => {
    frames.read(bytes).forEach(take);
  });

  function take(message: Message): void {
    if (message.method === undefined) {
      const { id } = message;
      waitingFor.get(id ?? -1)?.(message);
      waitingFor.delete(id ?? -1);
      return;
    }
    if (message.id !== undefined) {
      const answer = options.answers?.[message.method] ?? null;
      send({ id: message.id, result: answer });
    }
    notifications.push(message);
    listeners.forEach((listener) => {
      listener();
    });
  }

  function send(message: object): void {
    sendBytes(framed({ jsonrpc: '2.0', ...message }));
  }

  function sendBytes(bytes: Buffer | string): void {
    child.stdin.write(bytes);
  }

  function notify(method: string, params?: unknown): void {
    send({ method, params });
  }

  function request<Result>(method: string, params?: unknown): Promise<Result> {
    const id = nextId;
    nextId += 1;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new ResponseError(method, 0, `no answer within a minute\n${errors}`));
      }, 60_000);
      waitingFor.set(id, ({ error, result }) => {
        clearTimeout(timer);
        if (error) {
          reject(new ResponseError(method, error.code, error.message));
        } else {
          resolve(result as Result);
        }
      });
      send({ id, method, params });
    });
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The caller knows what comes.
  function received<Params>(method: string): readonly Params[] {
    return notifications
      .filter((message) => message.method === method)
      .map(({ params }) => params as Params);
  }

  function wait<Params>(
    method: string,
    fits: (params: Params) => boolean = () => true,
  ): Promise<Params> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        listeners.delete(look);
        reject(new Error(`No fitting ${method} came: ${JSON.stringify(received(method))}`));
      }, 60_000);
      function look(): void {
        const found = received<Params>(method).find(fits);
        if (found !== undefined) {
          clearTimeout(timer);
          listeners.delete(look);
          resolve(found);
        }
      }
      listeners.add(look);
      look();
    });
  }

  async function stop(): Promise<void> {
    await request('shutdown');
    notify('exit');
    const killer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    strictEqual(await exited, 0, 'the server ends when it is told to');
    clearTimeout(killer);
    deepStrictEqual([frames.strayBytes(), frames.pending()], [[], 0], 'nothing but the protocol');
  }

  return {
    pid: child.pid ?? -1,
    initialized: { capabilities: {} },
    request,
    send,
    sendBytes,
    endInput: () => child.stdin.end(),
    notify,
    open(uri, text, version = 1) {
      notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version, text },
      });
    },
    change(uri, version, contentChanges) {
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close(uri) {
      notify('textDocument/didClose', { textDocument: { uri } });
    },
    hover: (uri, position) => request('textDocument/hover', { textDocument: { uri }, position }),
    async diagnostics(uri) {
      const report = await request<{ items: readonly Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items;
    },
    async workspaceDiagnostics(previousResultIds = []) {
      const params = { previousResultIds };
      const { items } = await request<{ items: readonly WorkspaceDocumentDiagnosticReport[] }>(
        'workspace/diagnostic',
        params,
      );
      return items;
    },
    received,
    wait,
    async indexed() {
      await wait<{ indexing: boolean }>('isms/status', ({ indexing }) => !indexing);
    },
    stop,
    exited,
    standardError: () => errors,
  };
}

/** Starts the server and greets it. A client of the current kind, unless `options` say otherwise. */
export async function startServer(options: StartOptions = {}): Promise<LanguageServer> {
  const server = startProcess(options);
  const folders = options.folders?.map((folder) => ({ uri: uriOf(folder), name: folder })) ?? null;
  const initialized = await server.request<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: folders?.[0]?.uri ?? null,
    capabilities: options.capabilities ?? pulling,
    workspaceFolders: folders,
    ...options.params,
  });
  server.notify('initialized', {});
  return { ...server, initialized };
}

/** The uri of an absolute path, as an editor writes it. */
export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

/** The error code of an answer, or undefined where it is a result. */
export async function errorCodeOf(answer: Promise<unknown>): Promise<number | undefined> {
  try {
    await answer;
    return undefined;
  } catch (error) {
    if (error instanceof ResponseError) {
      return error.code;
    }
    throw error;
  }
}
