import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The project's folder: tests are started there. */
export const project = process.cwd();

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

export interface RunOptions {
  /** Absolute; the project's folder if absent. */
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A program with its arguments that runs `isms` and looks on. */
  readonly under?: readonly string[];
}

/** Runs `isms` as a process of its own, on the day 2026-11-22. */
export function isms(
  args: readonly string[],
  { cwd = project, input = '', env, under = [] }: RunOptions = {},
): Run {
  const [command = '', ...all] = [...under, process.execPath, program, ...args];
  const { status, stdout, stderr } = spawnSync(command, all, {
    cwd,
    input,
    encoding: 'utf8',
    // Only for what hangs: other programs can slow it down as they like.
    timeout: 120_000,
    maxBuffer: 200_000_000,
    env: { ...process.env, ISMS_TODAY: '2026-11-22', ...env },
  });
  return { code: status, out: stdout, errors: stderr };
}

/** Runs `isms` in a shell, where `"$ISMS"` starts it. */
export function inShell(script: string, cwd: string): Run {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd,
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, ISMS: `${process.execPath} ${program}`, ISMS_TODAY: '2026-11-22' },
  });
  return { code: status, out: stdout, errors: stderr };
}

const shipped = path.join(project, 'dist/cli.mjs');

let program = shipped;

/** Takes the shipped bundle where it is as new as the sources, else makes one. Call it in `before`. */
export async function prepareProgram(): Promise<void> {
  if (existsSync(shipped) && statSync(shipped).mtimeMs >= newestSource()) {
    return;
  }
  const { build } = await import('esbuild');
  program = path.join(project, 'out/test/cli/cli.mjs');
  await build({
    absWorkingDir: project,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    banner: {
      js: "import { createRequire as createRequireForBundle } from 'node:module';\nconst require = createRequireForBundle(import.meta.url);",
    },
  });
}

/** A copy of a folder of the project that a test may change, gone after `use`. */
export function withCopy(folder: string, use: (copy: string) => void): void {
  const copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'isms-cli-')));
  try {
    if (folder !== '') {
      cpSync(path.join(project, folder), copy, { recursive: true });
    }
    use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function newestSource(): number {
  const folder = path.join(project, 'server/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(
    ...files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => statSync(path.join(folder, file)).mtimeMs),
  );
}
