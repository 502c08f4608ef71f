import { ok, strictEqual } from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { project } from '../kit/serverProgram.js';

interface Generator {
  readonly policyText: (seed: number, length: number) => string;
  readonly registerText: (seed: number, rows: number) => string;
}

describe('the texts that the bench measures on', () => {
  let generator: Generator;

  before(async () => {
    const file = path.join(project, 'scripts/bench/generate.mjs');
    generator = (await import(pathToFileURL(file).href)) as Generator;
  });

  it('are the same for the same seed, and others for another', () => {
    strictEqual(generator.policyText(1, 5_000), generator.policyText(1, 5_000));
    ok(generator.policyText(1, 5_000) !== generator.policyText(2, 5_000));
  });

  it('have the size that is asked for', () => {
    const policy = generator.policyText(3, 100_000);
    ok(policy.length >= 100_000 && policy.length < 104_000);
    const rows = generator.registerText(3, 500).split('\n');
    strictEqual(rows.filter((row) => row.startsWith('| R-3-')).length, 500);
  });
});
