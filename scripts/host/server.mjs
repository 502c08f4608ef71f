// Starts and stops VS Code's own server. Only Node's own modules: `npm start` uses this too.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Problem, run } from '../setup/project.mjs';
import { settings as defaultSettings } from './settings.mjs';

/**
 * Starts a server on 127.0.0.1 with folders of its own for settings and extensions, and waits until
 * it answers. `host` comes from installHost.
 *
 * - `token`: the connection token that a page must give; without one, any local program may connect.
 * - `driver`: lets a page name a development extension and a suite to run; without it VS Code ignores
 *   them silently.
 * - `settings`: user settings over the defaults. `env`: for the server and its extensions.
 * - `onEnd`: called with a message if the server ends before `stop` was called.
 *
 * Whatever way this process ends, neither the server nor its folders stay behind.
 */
export async function startServer({ host, token, driver, settings, env, onEnd, port }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isms-host-'));
  const folders = prepareFolders(folder, { ...defaultSettings, ...settings });
  const authority = `127.0.0.1:${port ?? (await freePort())}`;
  const child = spawn(host.node, serverArguments(host, authority, { token, driver, ...folders }), {
    cwd: folder,
    env: cleanEnvironment({
      TMPDIR: folders.temporary,
      EXTENSIONS_GALLERY: '{"serviceUrl":""}',
      ...env,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const server = { host, authority, token, folder, ...folders, log: collect(child) };
  server.stop = stopper(child, folder);
  child.once('exit', (code, signal) => {
    if (server.answers && !server.stop.called) {
      onEnd?.(`VS Code's server ended early (${code ?? signal}).\n${tail(server.log())}`);
    }
  });
  await untilItAnswers(server, child);
  server.answers = true;
  return server;
}

/** The address of the workbench with `workspace` open; `payload` is a list of [key, value]. */
export function addressOf({ authority, token }, { workspace, payload }) {
  const query = new URLSearchParams({ folder: path.resolve(workspace) });
  if (token) {
    query.set('tkn', token);
  }
  if (payload) {
    query.set('payload', JSON.stringify(payload));
  }
  return `http://${authority}/?${query}`;
}

/** The address of a workbench that shows no folder. */
export function addressOfEmptyWindow({ authority, token }) {
  const query = new URLSearchParams({ ew: 'true', ...(token && { tkn: token }) });
  return `http://${authority}/?${query}`;
}

/** Installs a .vsix for this server, before a page is opened. */
export async function installExtension({ host, data, extensions }, vsix) {
  const folders = ['--server-data-dir', data, '--extensions-dir', extensions];
  const { code, output } = await run(
    host.node,
    [host.server, ...folders, '--install-extension', vsix],
    {
      env: { VSCODE_IPC_HOOK_CLI: '' },
      timeout: 120,
      quiet: true,
    },
  );
  if (code !== 0) {
    throw new Problem(`VS Code did not install ${vsix}:\n${output}`);
  }
}

function prepareFolders(folder, settings) {
  const folders = {
    data: path.join(folder, 'data'),
    extensions: path.join(folder, 'extensions'),
    temporary: path.join(folder, 'temporary'),
  };
  const user = path.join(folders.data, 'User');
  for (const place of [user, folders.extensions, folders.temporary]) {
    fs.mkdirSync(place, { recursive: true });
  }
  fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings, undefined, 2));
  return folders;
}

function serverArguments(host, authority, { token, driver, data, extensions }) {
  const [name, port] = authority.split(':');
  return [
    ...[host.server, '--host', name, '--port', port],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
    ...['--server-data-dir', data, '--user-data-dir', data, '--extensions-dir', extensions],
    ...(driver ? ['--enable-smoke-test-driver'] : []),
  ];
}

// A child must not believe that it runs inside another VS Code.
function cleanEnvironment(more) {
  const foreign = /^(?:VSCODE_|ELECTRON_|CODE_SERVER_)/;
  const entries = Object.entries({ ...process.env, ...more });
  return Object.fromEntries(entries.filter(([name]) => !foreign.test(name)));
}

function collect(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (text += chunk));
  }
  child.once('error', (error) => (text += error.message));
  return () => text;
}

function stopper(child, folder) {
  const lastResort = () => {
    signalGroup(child, 'SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', lastResort);
  const stop = async () => {
    stop.called = true;
    const over = child.exitCode !== null || child.signalCode !== null;
    const gone = over || new Promise((resolve) => child.once('exit', resolve));
    signalGroup(child, 'SIGTERM');
    await Promise.race([gone, pause(3000)]);
    signalGroup(child, 'SIGKILL');
    process.off('exit', lastResort);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return stop;
}

// The server leads a group of its own; nothing else is in it.
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

async function untilItAnswers(server, child) {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    const answer = await fetch(`http://${server.authority}/version`).catch(() => undefined);
    if (answer && answer.status < 500) {
      return;
    }
    await pause(100);
  }
  await server.stop();
  throw new Problem(`VS Code's server does not answer.\n${tail(server.log())}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function tail(log) {
  const lines = log.split('\n').map((text) => text.slice(0, 300));
  return lines.slice(-40).join('\n');
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
