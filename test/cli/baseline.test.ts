import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { copyOf, folderWith, removeFolders, writeInto } from '../kit/folder.js';
import { isms, prepareProgram, project } from './commandLine.js';

const name = 'isms-baseline.json';

describe('isms check with a baseline', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
  });
  after(removeFolders);

  it('begins at zero, says what it leaves out, and shows it when asked', () => {
    const folder = copyOf(path.join(project, 'examples/cloudcrm'));
    const made = isms(['check', '.', '--update-baseline'], { cwd: folder });
    strictEqual(made.out, 'No new findings in 20 documents.\n');
    strictEqual(
      made.errors,
      `isms: ${name} holds 10 findings; from now on only new ones are told.\n`,
    );
    strictEqual(made.code, 0);

    const again = isms(['check', '.'], { cwd: folder });
    deepStrictEqual([again.code, again.out], [0, 'No new findings in 20 documents.\n']);
    strictEqual(
      again.errors,
      `isms: 10 findings that were there before are left out (${name}); --no-baseline shows all.\n`,
    );
    strictEqual(isms(['check', '.', '--quiet'], { cwd: folder }).errors, '');
    strictEqual(isms(['check', '.', '--no-baseline'], { cwd: folder }).code, 1);
  });

  it('tells a new finding, and does not add it when the baseline is updated', () => {
    const folder = folderWith({ 'policy.md': '# Access policy\n\nLimited under A.5.99.\n' });
    isms(['check', folder, '--update-baseline']);
    writeInto(folder, 'policy.md', '# Access policy\n\nLimited under A.5.98.\n');
    deepStrictEqual(isms(['check', folder]).code, 1);
    const updated = isms(['check', '.', '--update-baseline'], { cwd: folder });
    strictEqual(updated.code, 1);
    match(updated.out, /A\.5\.98/);
    match(updated.errors, /holds 0 findings, 1 fewer than before\. New findings are not added/);
    strictEqual(
      readFileSync(path.join(folder, name), 'utf8'),
      '{\n  "version": 1,\n  "findings": {}\n}\n',
    );
  });

  it('mends nothing that the baseline knows', () => {
    const text = '# Access policy\n\nLimited under A.05.15.\n';
    const folder = folderWith({ 'policy.md': text });
    isms(['check', folder, '--update-baseline']);
    isms(['check', folder, '--fix']);
    strictEqual(readFileSync(path.join(folder, 'policy.md'), 'utf8'), text);
  });

  it('refuses a damaged baseline, and the standard input', () => {
    const folder = folderWith({ 'policy.md': '# Policy\n', [name]: '{ "version": 1' });
    const { code, errors } = isms(['check', folder]);
    strictEqual(code, 2);
    match(errors, /is damaged; take an earlier version of the file, or delete it/);
    strictEqual(isms(['check', '-', '--update-baseline'], { input: '# a' }).code, 2);
  });
});
