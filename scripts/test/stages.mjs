// What `npm test` does, in order. A stage gives `{ passed, failed, pending }`: the counts of its tests,
// or one for the stage itself where it has none.
import os from 'node:os';
import { findInPath, installPackage } from '../setup/debianPackage.mjs';
import { inProject, runNode } from '../setup/project.mjs';
import { auditShipped } from './audit.mjs';
import { counted } from './counts.mjs';
import { generatedFilesAreCurrent } from './generatedFiles.mjs';
import { removeStaleTests } from './staleOutput.mjs';

const compiler = 'node_modules/typescript/bin/tsc';

/**
 * `needs` are run first, also with `--only`. `workbench` marks what ISMS_SKIP_WORKBENCH=1 leaves out.
 * Timeouts are in seconds; together they bound the whole run.
 */
export const stages = [
  {
    name: 'generated',
    title: 'generated files are current',
    run: async () => asOne(await generatedFilesAreCurrent()),
  },
  { name: 'audit', title: 'no known weakness in what ships', run: auditShipped },
  { name: 'style', title: 'types, style and spelling', run: checkStyle },
  {
    name: 'build',
    title: 'bundles',
    run: () => script('scripts/build.mjs', [], 120),
  },
  {
    name: 'unit',
    title: 'core, properties, corpus, command line, protocol, faults',
    needs: ['build'],
    run: runUnitTests,
  },
  {
    name: 'package',
    title: 'package for VS Code',
    run: () => script('scripts/package.mjs', [], 120),
  },
  {
    name: 'workbench',
    title: 'in a real VS Code, current',
    needs: ['build'],
    workbench: true,
    run: () => runInWorkbench('current'),
  },
  {
    name: 'floor',
    title: 'in a real VS Code, the oldest supported',
    needs: ['build'],
    workbench: true,
    run: () => runInWorkbench('floor'),
  },
  {
    name: 'user-path',
    title: "a user's path through the installed package",
    needs: ['package'],
    workbench: true,
    run: () => counted((env) => runNode('scripts/host/userPath.mjs', [], { env, timeout: 420 })),
  },
];

async function checkStyle() {
  // The typed lint reads what the compiler has found out, so the compiler goes first.
  const compiled = await runNode(compiler, ['-b'], { timeout: 240 });
  const checks = await Promise.all([lint(), checkFormAndSpelling()]);
  return asOne(compiled.code === 0 && checks.every((good) => good));
}

async function lint() {
  const { code } = await runNode('node_modules/eslint/bin/eslint.js', ['.'], { timeout: 600 });
  return code === 0;
}

/** One after the other, beside the lint: together they take about as long as that, on the second core. */
async function checkFormAndSpelling() {
  const checks = [
    await runNode(
      'node_modules/prettier/bin/prettier.cjs',
      ['--check', '--log-level', 'warn', '.'],
      { timeout: 300 },
    ),
    await checkSpelling('cspell.json'),
    await checkSpelling('cspell.german.json'),
  ];
  return checks.every(({ code }) => code === 0);
}

function checkSpelling(configuration) {
  return runNode(
    'node_modules/cspell/bin.mjs',
    ['lint', '--no-progress', '--no-summary', '--config', configuration],
    { timeout: 300 },
  );
}

async function runUnitTests() {
  removeStaleTests();
  // A test looks at the system calls of server and command line; without it, it is skipped.
  if (process.platform === 'linux' && !findInPath('strace')) {
    await installPackage('strace');
  }
  const compiled = await runNode(compiler, ['-b'], { timeout: 240 });
  const counts = await counted((env) =>
    runNode(
      'node_modules/mocha/bin/mocha.js',
      ['--reporter', inProject('scripts/test/countingReporter.cjs'), ...inParallel()],
      { env, timeout: 1200 },
    ),
  );
  return compiled.code === 0 ? counts : { ...counts, failed: counts.failed + 1 };
}

/**
 * Many tests wait for a program that they have started, so two files at once take far less time than
 * one after the other. More would crowd out the programs themselves.
 */
function inParallel() {
  return os.availableParallelism() > 1 ? ['--parallel', '--jobs', '2'] : [];
}

async function runInWorkbench(host) {
  const example = await runSuite(host, 'suite', 'examples/cloudcrm');
  const readme = await runSuite(host, 'readme', 'test/e2e/readme/fixtures');
  const sum = (key) => (example[key] ?? 0) + (readme[key] ?? 0);
  return { passed: sum('passed'), failed: sum('failed'), pending: sum('pending') };
}

function runSuite(host, suite, workspace) {
  const options = ['--host', host, '--suite', inProject(`out/e2e/${suite}/index.cjs`)];
  return counted((env) =>
    runNode('scripts/host/runInWorkbench.mjs', [...options, '--workspace', inProject(workspace)], {
      env,
      timeout: 300,
    }),
  );
}

async function script(file, args, timeout) {
  const { code } = await runNode(file, args, { timeout });
  return asOne(code === 0);
}

function asOne(good) {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, pending: 0 };
}
