// What every script needs: where the project is, and how to run another program. Only Node's own
// modules, because these files run before `npm ci` has.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the project, absolute. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** An absolute path inside the project. */
export function inProject(...parts) {
  return path.join(root, ...parts);
}

/**
 * Runs a program to its end and gives `{ code, output, timedOut }`; never rejects.
 * `code` is 127 when the program could not be started. `timeout` is in seconds. With `quiet`, what
 * the program says is only collected in `output`; otherwise it goes to the terminal.
 */
export function run(command, args, { cwd = root, env = {}, timeout, quiet = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...withoutNpmScript(process.env), ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    detached: ownGroup,
    shell: process.platform === 'win32' && !path.isAbsolute(command),
  });
  return finished(child, timeout);
}

/** Runs a script of the project, or of one of its packages, with the Node that runs this. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [path.resolve(root, script), ...args], options);
}

/** Runs npm: the one that started this script where there is one, else the one in the PATH. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], options)
    : run('npm', args, options);
}

/**
 * Does `main`, which gives the exit code. Where it throws, the process ends at once, with the plain
 * message of a Problem or with the stack of anything else; what was started is cleaned up on the way.
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (problem) {
    console.error(problem instanceof Problem ? problem.message : problem);
    process.exit(problem instanceof Problem ? problem.exitCode : 1);
  }
}

/** Something that the person at the keyboard can mend; the message says how. */
export class Problem extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

// A child leads a group of processes, so that a timeout or Ctrl+C ends its children as well.
const ownGroup = process.platform !== 'win32';

function finished(child, timeout) {
  let output = '';
  let timedOut = false;
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  const interrupt = () => endGroup(child, 'SIGTERM');
  const timer = timeout && setTimeout(() => ((timedOut = true), interrupt()), timeout * 1000);
  const kill = timeout && setTimeout(() => endGroup(child, 'SIGKILL'), (timeout + 10) * 1000);
  const stop = (signal) => (interrupt(), process.exit(signal === 'SIGINT' ? 130 : 143));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve) => {
    const done = (code) => {
      clearTimeout(timer);
      clearTimeout(kill);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code, output, timedOut });
    };
    child.once('error', (error) => ((output += error.message), done(127)));
    child.once('close', (code) => done(timedOut ? 124 : (code ?? 1)));
  });
}

function endGroup(child, signal) {
  try {
    process.kill(ownGroup ? -child.pid : child.pid, signal);
  } catch {
    // It has ended already.
  }
}

// npm tells its scripts which package they belong to; an npm that works in another folder must not
// believe it. What the user configured through the environment stays.
function withoutNpmScript(environment) {
  const misleading = /^npm_(?:lifecycle|package)_|^npm_config_local_prefix$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !misleading.test(name)));
}
