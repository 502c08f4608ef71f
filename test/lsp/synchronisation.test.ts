import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { folderWith, removeFolders } from '../kit/folder.js';
import { pulling, startServer, type StartOptions, uriOf } from '../kit/languageServer.js';
import { randomEdit, randomNumbers } from '../kit/randomEdits.js';
import { prepareServer, project } from '../kit/serverProgram.js';
import { rulesOf, shown, wordsOf } from './kit.js';

const uri = 'untitled:Policy';
/** An editor whose user has switched everything on, so that findings do not depend on the text's kind. */
const alwaysOn: StartOptions = {
  folders: null,
  capabilities: { ...pulling, workspace: { ...pulling.workspace, configuration: true } },
  answers: { 'workspace/configuration': [{ enable: 'on' }] },
};
const isms = '---\ntype: policy\n---\n';

describe('keeping in step with the editor', () => {
  before(prepareServer);
  after(removeFolders);

  for (const name of ['risk/risk-register.md', 'statement-of-applicability.md']) {
    it(`finds after 1,000 random edits of ${name} what a fresh server finds`, async function () {
      this.timeout(60_000);
      const file = path.join(project, 'examples/cloudcrm', name);
      let text = readFileSync(file, 'utf8').slice(0, 12_000);
      const server = await startServer(alwaysOn);
      server.open(uri, text);
      const random = randomNumbers(17);
      for (let version = 2; version <= 1_001; version += 1) {
        const edit = randomEdit(text, random);
        server.change(uri, version, [{ range: edit.range, text: edit.text }]);
        text = edit.after;
        if (version % 250 === 0) {
          await compareWithFresh(text, await server.diagnostics(uri));
        }
      }
      await compareWithFresh(text, await server.diagnostics(uri));
      await server.stop();
    });
  }

  it('applies several changes of one notification one after the other', async () => {
    const server = await startServer({ folders: null });
    server.open(uri, `${isms}A.5.15\n`);
    const line = (character: number): { line: number; character: number } => ({
      line: 3,
      character,
    });
    server.change(uri, 2, [
      { range: { start: line(0), end: line(0) }, text: 'By ' },
      { range: { start: line(7), end: line(9) }, text: '99' },
    ]);
    const [found] = await server.diagnostics(uri);
    deepStrictEqual(found?.range, { start: line(3), end: line(9) });
    await server.stop();
  });

  it('forgets a document that is deleted while it is being read', async function () {
    this.timeout(60_000);
    const rows = Array.from({ length: 4_000 }, (_, row) => `| R-${row} | Loss of A.5.99 | 3 |\n`);
    const register = `# Risks\n\n| ID | Risk | Likelihood |\n|---|---|---|\n${rows.join('')}`;
    const folder = folderWith({
      'isms.yaml': '',
      'risks.md': register,
      'policy.md': `${isms}A.5.15\n`,
    });
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    const [risks, policy] = ['risks.md', 'policy.md'].map((name) => uriOf(path.join(folder, name)));
    server.open(policy ?? '', `${isms}A.5.15\n`);
    server.open(risks ?? '', register);
    await server.diagnostics(risks ?? '');
    server.notify('textDocument/didClose', { textDocument: { uri: risks } });
    // Reading makes way for who types, so it ends after the file has gone.
    for (let version = 2; version < 80; version += 1) {
      const at = { line: 3, character: 0 };
      server.change(policy ?? '', version, [{ range: { start: at, end: at }, text: 'x' }]);
      await server.diagnostics(policy ?? '');
      if (version === 5) {
        rmSync(path.join(folder, 'risks.md'));
        server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: risks, type: 3 }] });
      }
    }
    // Nothing tells that the reading has ended; it takes a tenth of this.
    await setTimeout(1_500);
    const reports = await server.workspaceDiagnostics();
    ok(!reports.some(({ uri: told }) => told === risks));
    await server.stop();
  });

  it('puts up with wrong ranges and texts (fault 29)', async () => {
    const server = await startServer({ folders: null });
    const place = (line: unknown, character: unknown): object => ({ line, character });
    const ranges = [
      { start: place(3, 4), end: place(3, 1) },
      { start: place(-1, -5), end: place(-1, -5) },
      { start: place(1e9, 1e9), end: place(2e9, 0) },
      { start: place(0.5, 0.5), end: place(0.5, 0.7) },
      { start: place(null, 'x'), end: place(undefined, {}) },
    ];
    server.open(uri, `${isms}A.5.15\n`);
    ranges.forEach((range, index) => {
      const contentChanges = [{ range, text: null }];
      server.notify('textDocument/didChange', {
        textDocument: { uri, version: index + 2 },
        contentChanges,
      });
    });
    server.notify('textDocument/didChange', { textDocument: { uri }, contentChanges: null });
    server.notify('textDocument/didChange', { textDocument: null });
    server.notify('textDocument/didChange', null);
    server.change(uri, 20, [{ text: `${isms}A.5.99\n` }]);
    deepStrictEqual(rulesOf(await server.diagnostics(uri)), ['unknown-control']);
    await server.stop();
  });

  it('puts up with notifications in the wrong order (fault 30)', async () => {
    const server = await startServer({ folders: [folderWith({ 'a.md': `${isms}A.5.15\n` })] });
    const other = 'untitled:Other';
    server.change(uri, 2, [{ text: 'never opened' }]);
    server.close(other);
    server.open(uri, `${isms}A.5.98\n`, 5);
    server.open(uri, `${isms}A.5.99\n`, 6);
    server.change(uri, 2, [{ text: `${isms}A.5.97\n` }]);
    const [found] = await server.diagnostics(uri);
    ok(found && wordsOf(found).includes('A.5.97'));
    server.notify('textDocument/didChange', {
      textDocument: { uri, version: null },
      contentChanges: [{ text: `${isms}A.5.96\n` }],
    });
    strictEqual((await server.diagnostics(uri)).length, 1);
    server.close(uri);
    deepStrictEqual(await server.diagnostics(uri), []);
    await server.stop();
  });
});

async function compareWithFresh(
  text: string,
  actual: readonly Parameters<typeof shown>[0][],
): Promise<void> {
  ok(actual.length > 0, 'there is something to compare');
  const fresh = await startServer(alwaysOn);
  fresh.open(uri, text);
  await fresh.indexed();
  deepStrictEqual(actual.map(shown), (await fresh.diagnostics(uri)).map(shown));
  await fresh.stop();
}
