import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { inProject } from './kit.js';

// The client is another TypeScript project, so its compiled form is tested.
const compiled = pathToFileURL(inProject('out/client/src/report/placeInFolder.js')).href;
const { placeInFolder } = (await import(compiled)) as {
  readonly placeInFolder: (message: unknown) => { path: string[]; line: number } | undefined;
};

describe('a message of the report page', () => {
  it('names a place below the folder', () => {
    deepStrictEqual(placeInFolder({ kind: 'open', file: 'policies/a b.md', line: 12 }), {
      path: ['policies', 'a b.md'],
      line: 11,
    });
    strictEqual(placeInFolder({ kind: 'open', file: 'soa.md', line: '7' })?.line, 0);
    strictEqual(placeInFolder({ kind: 'open', file: 'soa.md', line: -3 })?.line, 0);
  });

  it('is passed over where it is anything else or leads out of the folder', () => {
    for (const message of [
      undefined,
      null,
      7,
      'open',
      {},
      { kind: 'run', file: 'soa.md' },
      { kind: 'open', file: 7 },
      { kind: 'open', file: '../secret.md', line: 1 },
      { kind: 'open', file: 'a/../../secret.md', line: 1 },
      { kind: 'open', file: '/etc/passwd', line: 1 },
      { kind: 'open', file: String.raw`..\secret.md`, line: 1 },
      { kind: 'open', file: '', line: 1 },
    ]) {
      strictEqual(placeInFolder(message), undefined, JSON.stringify(message));
    }
  });
});
