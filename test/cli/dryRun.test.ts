import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { folderWith, removeFolders } from '../kit/folder.js';
import { isms, prepareProgram } from './commandLine.js';

const files = {
  'policies/access control.md': '# Access policy\r\n\r\nLimited under A.05.15.\r\nBy ISO 27001',
  'backup.md': '# Backup policy\n\nSee A.08.13 and A.5.99.\n',
};

describe('isms check --fix --dry-run', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
  });
  after(removeFolders);

  it('writes nothing, and its diff makes what --fix makes', () => {
    const preview = folderWith(files);
    const { out, errors, code } = isms(['check', '.', '--fix', '--dry-run'], { cwd: preview });
    deepStrictEqual(read(preview), Object.values(files));
    strictEqual(errors, '2 findings would be mended in 2 files.\n');
    strictEqual(code, 1);
    match(out, /^--- a\/backup\.md\n\+\+\+ b\/backup\.md\n@@ /);

    const fixed = folderWith(files);
    isms(['check', '.', '--fix'], { cwd: fixed });
    const applied = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: preview,
      input: out,
      encoding: 'utf8',
      // Without a repository around it, the diff counts from this folder.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(preview) },
    });
    strictEqual(applied.stderr, '');
    deepStrictEqual(read(preview), read(fixed));
  });

  it('is empty where nothing would be mended, and asks for --fix', () => {
    const folder = folderWith({ 'a.md': '# Policy\n' });
    strictEqual(isms(['check', folder, '--fix', '--dry-run']).out, '');
    const { code, errors } = isms(['check', folder, '--dry-run']);
    strictEqual(code, 2);
    strictEqual(errors, 'isms: --dry-run shows what --fix would change; give both.\n');
  });
});

function read(folder: string): readonly string[] {
  return Object.keys(files).map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
