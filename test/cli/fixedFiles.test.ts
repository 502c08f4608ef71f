import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { folderWith, removeFolders } from '../kit/folder.js';
import { isms, prepareProgram } from './commandLine.js';

const wrong = '# Rules\n\nLimited under A.05.15.\n';
const right = '# Rules\n\nLimited under A.5.15.\n';
const known = '{ "version": 1, "findings": {} }\n';

describe('files that isms check --fix meets', () => {
  before(async function () {
    this.timeout(60_000);
    if (process.platform === 'win32') {
      this.skip();
    }
    await prepareProgram();
  });
  after(removeFolders);

  it('writes through no link of a folder that leads out of the workspace', () => {
    const { folder, workspace } = withLinks();
    const { out, errors } = isms(['check', 'folder/more.md', 'own.md', '--fix'], {
      cwd: workspace,
    });
    strictEqual(readFileSync(path.join(folder, 'outside/below/more.md'), 'utf8'), wrong);
    strictEqual(readFileSync(path.join(workspace, 'own.md'), 'utf8'), right);
    deepStrictEqual(errors.replaceAll(folder, '').split('\n'), [
      'isms: folder/more.md is not mended: a link leads from there out of the workspace, to "/outside/below/more.md"; check that file itself.',
      '1 finding mended in 1 file.',
      '',
    ]);
    // What was not mended is still found.
    match(out, /^1 warning in 2 documents\./m);
  });

  it('shows nothing in the diff that would not be written', () => {
    const { workspace } = withLinks();
    const { out, errors } = isms(['check', 'folder/more.md', '--fix', '--dry-run'], {
      cwd: workspace,
    });
    strictEqual(out, '');
    match(errors, /^isms: folder\/more\.md is not mended: a link leads from there out of the/);
  });

  it('neither reads nor writes through a link of a file', () => {
    const { folder, workspace } = withLinks();
    const { code, errors } = isms(['check', 'link.md', '--fix'], { cwd: workspace });
    strictEqual(code, 2);
    match(errors, /^isms: ".*link\.md" is skipped: links are not followed; name another file/);
    strictEqual(readFileSync(path.join(folder, 'outside/rules.md'), 'utf8'), wrong);
  });

  it('writes a baseline through a link within the workspace, which stays a link', () => {
    const folder = folderWith({ 'isms.yaml': '', 'a.md': wrong, 'kept/baseline.json': known });
    const link = path.join(folder, 'isms-baseline.json');
    symlinkSync('kept/baseline.json', link);
    strictEqual(isms(['check', '--update-baseline'], { cwd: folder }).code, 0);
    strictEqual(lstatSync(link).isSymbolicLink(), true);
    match(readFileSync(path.join(folder, 'kept/baseline.json'), 'utf8'), /"version": 1/);
  });

  it('writes in a workspace that is itself reached by a link', () => {
    const folder = folderWith({ 'isms/isms.yaml': '', 'isms/a.md': wrong });
    symlinkSync('isms', path.join(folder, 'link'));
    strictEqual(isms(['check', 'link', '--fix'], { cwd: folder }).code, 0);
    strictEqual(readFileSync(path.join(folder, 'isms/a.md'), 'utf8'), right);
  });

  it('writes no baseline through a link that leads out of the workspace', () => {
    const folder = folderWith({ 'outside.json': known, 'isms/isms.yaml': '', 'isms/a.md': wrong });
    const workspace = path.join(folder, 'isms');
    symlinkSync('../outside.json', path.join(workspace, 'isms-baseline.json'));
    const { code, errors } = isms(['check', '--update-baseline'], { cwd: workspace });
    strictEqual(readFileSync(path.join(folder, 'outside.json'), 'utf8'), known);
    match(errors, /^isms: The baseline is not written: a link leads from there out of the/);
    strictEqual(code, 2);
  });

  it('takes what an ended write left behind for no document, and is not held up by it', () => {
    const folder = folderWith({
      'isms.yaml': 'documents:\n  include: ["**/*"]\n  exclude: ["*.yaml"]\n',
      'a.md': wrong,
      '.a.md.4711.isms': wrong,
    });
    const { code, out } = isms(['check', '--fix'], { cwd: folder });
    deepStrictEqual([code, out], [0, 'No findings in 1 document.\n']);
    deepStrictEqual(readdirSync(folder).sort(), ['.a.md.4711.isms', 'a.md', 'isms.yaml']);
  });

  it('writes a file with a name as long as the system allows', () => {
    const name = `${'ä'.repeat(120)}.md`;
    const folder = folderWith({ [name]: wrong });
    strictEqual(isms(['check', folder, '--fix']).errors, '1 finding mended in 1 file.\n');
    strictEqual(readFileSync(path.join(folder, name), 'utf8'), right);
  });

  it('names files of a folder elsewhere so that the diff can be applied there', () => {
    const folder = folderWith({
      'isms/policies/a.md': wrong,
      'isms/isms.yaml': '',
      'here/b.md': '',
    });
    const workspace = path.join(folder, 'isms');
    const here = path.join(folder, 'here');
    const { out, errors } = isms(['check', '../isms', '--fix', '--dry-run'], { cwd: here });
    match(out, /^--- a\/policies\/a\.md\n\+\+\+ b\/policies\/a\.md\n/);
    strictEqual(
      errors,
      `1 finding would be mended in 1 file.\nisms: names in the diff are relative to "${workspace}"; apply it there.\n`,
    );
    spawnSync('git', ['apply', '-'], { cwd: workspace, input: out });
    strictEqual(readFileSync(path.join(workspace, 'policies/a.md'), 'utf8'), right);
  });
});

/** A workspace with links of a file and of a folder that lead out of it. */
function withLinks(): { readonly folder: string; readonly workspace: string } {
  const folder = folderWith({
    'outside/rules.md': wrong,
    'outside/below/more.md': wrong,
    'isms/isms.yaml': 'role: both\n',
    'isms/own.md': wrong,
  });
  const workspace = path.join(folder, 'isms');
  symlinkSync('../outside/rules.md', path.join(workspace, 'link.md'));
  symlinkSync('../outside/below', path.join(workspace, 'folder'));
  return { folder, workspace };
}
