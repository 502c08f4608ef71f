import Mocha from 'mocha';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What VS Code's extension host calls: runs each `*.test` file beside this one and resolves if every
 * test passed. Where the environment's ISMS_TEST_COUNTS names a file, the counts are written there.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000 });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.cjs')) {
      mocha.addFile(path.join(__dirname, name));
    }
  }
  const { passes, failures, pending } = await finished(mocha);
  const countsFile = process.env['ISMS_TEST_COUNTS'];
  if (countsFile) {
    writeFileSync(countsFile, JSON.stringify({ passed: passes, failed: failures, pending }));
  }
  if (failures > 0) {
    throw new Error(`${failures} of ${passes + failures} tests failed.`);
  }
  if (passes === 0) {
    throw new Error('No test ran.');
  }
}

async function finished(mocha: Mocha): Promise<Mocha.Stats> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      if (runner.stats) {
        resolve(runner.stats);
      } else {
        reject(new Error('Mocha gave no counts.'));
      }
    });
  });
}
