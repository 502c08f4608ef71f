import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

import { folderWith, removeFolders } from '../kit/folder.js';
import { prepareProgram, project, type Run } from './commandLine.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly name: string;
  readonly if?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;

const files = {
  'policies/access.md': '# Access policy\n\nLimited under A.5.99 and A.05.15.\n',
  'other.md': '# Notes\n\nNothing here.\n',
};

describe('the GitHub Action', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
    ok(existsSync('dist/cli.mjs'), 'the action runs the bundle: npm run build makes it');
  });
  after(removeFolders);

  it('fails the job with commands that show findings beside the source', () => {
    const runs = runAction({}, folderWith(files));
    deepStrictEqual(
      runs.map(({ code }) => code),
      [0, 1],
    );
    const out = runs.at(-1)?.out ?? '';
    match(out, /^::error file=policies\/access\.md,line=3,/m);
    match(out, /^::warning file=policies\/access\.md,line=3,/m);
  });

  it('takes several paths, one a line, and names with spaces', () => {
    const folder = folderWith({ ...files, 'my notes/a b.md': '# A\n\nSee A.5.98.\n' });
    const clean = runAction({ path: 'other.md\n' }, folder);
    strictEqual(clean.at(-1)?.code, 0);
    const both = runAction({ path: 'other.md\nmy notes/a b.md' }, folder);
    strictEqual(both.at(-1)?.code, 1);
    match(both.at(-1)?.out ?? '', /A\.5\.98/);
  });

  it('writes SARIF all the same, in the language asked for, and fails only at the check', () => {
    const folder = folderWith(files);
    const runs = runAction({ 'sarif-file': 'isms.sarif', locale: 'de' }, folder);
    deepStrictEqual(
      runs.map(({ code }) => code),
      [0, 0, 1],
    );
    const log = JSON.parse(readFileSync(path.join(folder, 'isms.sarif'), 'utf8')) as {
      readonly runs: readonly { readonly results: readonly unknown[] }[];
    };
    ok((log.runs[0]?.results.length ?? 0) >= 2);
  });

  it('runs nothing of what an input says', () => {
    const folder = folderWith(files);
    runAction({ path: '$(touch made-by-input)', 'fail-on': '"; touch made-by-input; "' }, folder);
    strictEqual(existsSync(path.join(folder, 'made-by-input')), false);
  });
});

describe('the hook for pre-commit', () => {
  after(removeFolders);

  it('checks the documents that it is given', () => {
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
    ok(hook);
    const [script = '', ...args] = hook.entry.split(' ');
    accessSync(script, constants.X_OK);
    deepStrictEqual(
      ['policies/access.md', 'a.mdx', 'a.txt', 'md'].map((name) =>
        new RegExp(hook.files).test(name),
      ),
      [true, true, false, false],
    );
    const folder = folderWith(files);
    const { status, stdout } = spawnSync(
      path.join(project, script),
      [...args, 'policies/access.md', 'other.md'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ISMS_TODAY: '2026-11-22' } },
    );
    strictEqual(status, 1);
    match(stdout, /1 error, 1 warning in 2 documents/);
  });
});

/** Runs the action's steps one after the other, as a runner does: inputs become text, and a failure ends it. */
function runAction(given: Readonly<Record<string, string>>, cwd: string): readonly Run[] {
  strictEqual(action.runs.using, 'composite');
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [
      name,
      given[name] ?? input.default ?? '',
    ]),
  );
  const runs: Run[] = [];
  for (const step of action.runs.steps.filter((one) => isWanted(one, inputs))) {
    strictEqual(step.shell, 'bash');
    strictEqual(step.run.includes('${{'), false, 'an input in a script could run something');
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, text]) => [name, expanded(text, inputs)]),
    );
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
      { cwd, encoding: 'utf8', env: { ...process.env, ISMS_TODAY: '2026-11-22', ...env } },
    );
    runs.push({ code: status, out: stdout, errors: stderr });
    if (status !== 0) {
      break;
    }
  }
  return runs;
}

/** The only condition that the action has: that an input is given. */
function isWanted(step: Step, inputs: Readonly<Record<string, string>>): boolean {
  const name = /^\$\{\{ inputs\.([\w-]+) != '' \}\}$/.exec(step.if ?? '')?.[1];
  ok(
    step.if === undefined || name !== undefined,
    `a condition that is not known: ${step.if ?? ''}`,
  );
  return name === undefined || inputs[name] !== '';
}

function expanded(text: string, inputs: Readonly<Record<string, string>>): string {
  return text
    .replaceAll('${{ github.action_path }}', project)
    .replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name] ?? '');
}
