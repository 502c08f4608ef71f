// A bare client of a language server over stdio, for measuring and for trying what it bears.
import { spawn } from 'node:child_process';
import fs from 'node:fs';

/** In milliseconds. */
const longestWait = 180_000;

/**
 * Starts a server; `answers` gives what its requests are answered with, by method. `env` is added to the
 * environment, and `onError` takes what the server writes to standard error. A server that ends too
 * early, or does not answer for `longestWait`, fails what waits for it.
 */
export function startClient(program, args, answers = {}, { env = {}, onError } = {}) {
  const startedAt = performance.now();
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', onError ? 'pipe' : 'ignore'],
    env: { ...process.env, ...env },
  });
  child.stderr?.on('data', (bytes) => onError(bytes.toString()));
  const waiting = new Map();
  const listeners = new Set();
  const exited = new Promise((resolve) => child.on('exit', resolve));
  const ended = (reason) => waiting.forEach((done) => done({ error: { message: reason } }));
  child.on('exit', () => ended('the server has ended'));
  let nextId = 1;

  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const take = async (message) => {
    if (message.method === undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message.id !== undefined) {
      const result = await answers[message.method]?.(message.params);
      send({ id: message.id, result: result ?? null });
    } else {
      listeners.forEach((listener) => listener(message));
    }
  };
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', frameReader(take));

  const notify = (method, params) => send({ method, params });
  const ask = (method, params) => {
    const id = nextId++;
    const answer = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), longestWait);
      waiting.set(id, ({ error, result }) => {
        clearTimeout(timer);
        return error ? reject(errorOf(method, error)) : resolve(result);
      });
    });
    send({ id, method, params });
    return { id, answer };
  };
  const request = (method, params) => ask(method, params).answer;
  return {
    startedAt,
    pid: child.pid,
    request,
    /** Like `request`, with the id under which it can be cancelled beside its answer. */
    ask,
    notify,
    sendBytes: (bytes) => child.stdin.write(bytes),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    /** Calls `listener` with each notification. */
    listen: (listener) => listeners.add(listener),
    signal: (name) => child.kill(name),
    /** Resolves with the first notification of `method` that fits. */
    next: (method, fits = () => true) =>
      new Promise((resolve) => {
        const listener = (message) => {
          if (message.method === method && fits(message.params)) {
            listeners.delete(listener);
            resolve(message.params);
          }
        };
        listeners.add(listener);
      }),
    /** Resident memory in megabytes, now and at most, where the system tells. */
    memory: () => residentMegabytes(child.pid),
    kill: () => child.kill('SIGKILL'),
    async stop() {
      await request('shutdown');
      notify('exit');
      const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
      await exited;
      clearTimeout(timer);
    },
  };
}

function errorOf(method, { code, message }) {
  return Object.assign(new Error(`${method}: ${message}`), { code });
}

function frameReader(take) {
  let pieces = [];
  let length = 0;
  let wanted = 0;
  return (bytes) => {
    pieces.push(bytes);
    length += bytes.length;
    while (length > 0 && length >= wanted) {
      const all = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
      pieces = [all];
      const header = all.indexOf('\r\n\r\n');
      if (header < 0) {
        return;
      }
      const size = Number(/content-length: *(\d+)/i.exec(all.toString('latin1', 0, header))[1]);
      wanted = header + 4 + size;
      if (length < wanted) {
        return;
      }
      const message = JSON.parse(all.toString('utf8', header + 4, wanted));
      pieces = [all.subarray(wanted)];
      length = pieces[0].length;
      wanted = 0;
      void take(message);
    }
  };
}

function residentMegabytes(id) {
  try {
    const status = fs.readFileSync(`/proc/${id}/status`, 'utf8');
    const megabytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024;
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    return undefined;
  }
}
