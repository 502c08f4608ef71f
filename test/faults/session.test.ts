import { deepStrictEqual, ok } from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { prepareServer, project, serverProgram } from '../kit/serverProgram.js';

interface Session {
  readonly randomSession: (options: {
    readonly seed: number;
    readonly seconds: number;
    readonly program: string;
  }) => Promise<{
    readonly counts: Readonly<Record<string, number>>;
    readonly problems: readonly string[];
  }>;
}

describe('a session of random work', function () {
  this.timeout(120_000);

  before(prepareServer);

  it('ends with what a fresh server says, and with a flat heap', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const file = path.join(project, 'scripts/session/randomSession.mjs');
    const { randomSession } = (await import(pathToFileURL(file).href)) as Session;
    const { counts, problems } = await randomSession({
      seed: 20,
      seconds: 4,
      program: serverProgram(),
    });
    deepStrictEqual(problems, []);
    ok((counts['edit'] ?? 0) > 0, 'something was done');
  });
});
