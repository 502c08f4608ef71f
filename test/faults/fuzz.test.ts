import { strictEqual } from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { prepareServer, project, serverProgram } from '../kit/serverProgram.js';

interface Fuzzer {
  readonly fuzz: (options: {
    readonly seed: number;
    readonly messages: number;
    readonly program: string;
  }) => Promise<{
    readonly sent: number;
    readonly failure: string | undefined;
    readonly last: readonly string[];
  }>;
}

describe('wrong messages', function () {
  this.timeout(120_000);

  before(prepareServer);

  it('leave the server alive and its answers right', async () => {
    const file = path.join(project, 'scripts/fuzz/fuzz.mjs');
    const { fuzz } = (await import(pathToFileURL(file).href)) as Fuzzer;
    const program = serverProgram();
    const { sent, failure, last } = await fuzz({ seed: 11, messages: 1_500, program });
    strictEqual(failure, undefined, last.join('\n'));
    strictEqual(sent, 1_500);
  });
});
