#!/usr/bin/env node
// Runs `isms` from a clone of the project, which it installs and builds when that has not been done:
// for pre-commit and for GitHub Actions, which clone it and then want to run it.
//   scripts/isms.mjs check PATH…       as dist/cli.mjs would
//   scripts/isms.mjs --prepare         builds, and runs nothing
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { inProject, Problem, runMain, runNode } from './setup/project.mjs';

const program = inProject('dist/cli.mjs');

await runMain(async () => {
  const args = process.argv.slice(2);
  await prepare();
  if (args[0] === '--prepare') {
    return 0;
  }
  const { status, error } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  if (error) {
    throw new Problem(`isms did not start: ${error.message}`, 2);
  }
  return status ?? 2;
});

/** What the build prints is nobody's finding, so it goes to the standard error output. */
async function prepare() {
  if (fs.existsSync(program)) {
    return;
  }
  console.log = console.error;
  await ensureDependencies();
  for (const script of ['scripts/generate.mjs', 'scripts/build.mjs']) {
    const { code, output } = await runNode(script, [], { quiet: true });
    if (code !== 0) {
      throw new Problem(`isms could not be built:\n${output}`, 2);
    }
  }
}
