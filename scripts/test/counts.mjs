// How a stage's children tell how many tests passed: through a file, because lines on the terminal can
// be mixed with others.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Calls `work` with the environment that names a file for the counts, and gives what stage outcomes are
 * made of: `{ passed, failed, pending }`. A child that ended badly without a failed test, or without a
 * single test, counts as one failed.
 */
export async function counted(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'isms-counts-'));
  const file = path.join(folder, 'counts.json');
  // Also when this process is interrupted.
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const { code } = await work({ ISMS_TEST_COUNTS: file });
  return outcome(code, readCounts(file));
}

function outcome(code, counts) {
  if (!counts) {
    console.log(`  The tests ended with code ${code} before they were counted.`);
    return { passed: 0, failed: 1, pending: 0 };
  }
  if (counts.failed > 0) {
    return counts;
  }
  if (code !== 0) {
    console.log(`  No test failed, but the run ended with code ${code}.`);
    return { ...counts, failed: 1 };
  }
  if (counts.passed === 0) {
    console.log('  No test ran.');
    return { ...counts, failed: 1 };
  }
  return counts;
}

function readCounts(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
