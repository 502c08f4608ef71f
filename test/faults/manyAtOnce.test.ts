import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

import { type Files, folderWith, removeFolders, writeInto } from '../kit/folder.js';
import { hostileText } from '../kit/hostileText.js';
import { type LanguageServer, startServer, uriOf, waiting } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { until } from '../lsp/kit.js';
import { stillAlive } from './kit.js';

const [created, changed, deleted] = [1, 2, 3];

function policies(count: number, text: (index: number) => string): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`policies/p${index}.md`, text(index)]),
  );
}

const policy = (index: number, id: string): string =>
  `---\ntype: policy\nid: POL-${index}\n---\n# Policy ${index}\n\nAccess follows ${id}, see [next](p${index + 1}.md).\n`;

describe('very much at once', () => {
  before(prepareServer);
  after(removeFolders);

  it('fault 31: an edit while a large document is looked at counts, and what was before is dropped', async function () {
    this.timeout(60_000);
    const server = await startServer({ folders: null, capabilities: waiting });
    const uri = 'untitled:Large';
    const text = `---\ntype: policy\n---\n${hostileText.paragraphs(560_000)}`;
    ok(text.length > 20_000_000);
    server.open(uri, text, 1);
    const start = { line: 3, character: 0 };
    for (const version of [2, 3, 4]) {
      const range = { start, end: start };
      server.change(uri, version, [{ range, text: `A.5.9${version} ` }]);
    }
    const sentAbout = (): readonly PublishDiagnosticsParams[] =>
      server
        .received<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
        .filter((sent) => sent.uri === uri);
    await until(() => Promise.resolve(sentAbout().some(({ version }) => version === 4)), 40);
    const rules =
      sentAbout()
        .at(-1)
        ?.diagnostics.map(({ code }) => code) ?? [];
    ok(rules.includes('unknown-control') && rules.includes('document-limit'), rules.join());
    await stillAlive(server);
    const versions = sentAbout().map(({ version }) => version);
    deepStrictEqual(versions, versions.toSorted(), 'no earlier version comes behind a later one');
    strictEqual(versions.at(-1), 4);
    await server.stop();
  });

  it('a folder of far too many documents is read in part, and nothing is said of the rest', async function () {
    this.timeout(120_000);
    const most = 20_000;
    const files = Object.fromEntries(
      Array.from({ length: most + 3 }, (_, index) => [`notes/${index}.md`, 'Lunch is at one.\n']),
    );
    const text = `---\ntype: policy\n---\nSee [a note](notes/${most + 2}.md) and POL-77, A.5.99.\n`;
    const folder = folderWith({ ...files, 'isms.yaml': '', 'notes/00.md': text });
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    const [told] = server.received<{ readonly message: string }>('window/showMessage');
    const name = path.basename(folder);
    ok(told?.message.startsWith(`The folder “${name}” has 20,004 documents`), told?.message);
    const uri = uriOf(path.join(folder, 'notes/00.md'));
    server.open(uri, text);
    const codes = (await server.diagnostics(uri)).map(({ code }) => code);
    ok(codes.includes('unknown-control'), codes.join());
    deepStrictEqual(
      codes.filter((code) => /broken-link|unknown-document|required-document/.test(`${code}`)),
      [],
    );
    // One that comes later is not read either, however many there are; one that was read is read again.
    writeInto(folder, 'notes/later.md', policy(1, 'A.5.99'));
    writeInto(folder, 'notes/00.md', policy(2, 'A.5.98'));
    const came = ['later', '00'].map((one) => ({
      uri: uriOf(path.join(folder, `notes/${one}.md`)),
      type: one === '00' ? changed : created,
    }));
    server.notify('textDocument/didClose', { textDocument: { uri } });
    server.notify('workspace/didChangeWatchedFiles', { changes: came });
    const again = `${uri} unknown-control 6:15`;
    await until(async () => (await dumpOf(server)).includes(again), 40);
    const found = await dumpOf(server);
    ok(!found.some((one) => one.includes('later.md')), found.join('\n'));
    await server.stop();
  });

  it('fault 44: after a storm of events the server knows what a new one would know', async function () {
    this.timeout(90_000);
    const count = 600;
    const folder = folderWith(policies(count, (index) => policy(index, 'A.5.15')));
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    // As when a branch is switched: a third changes, a third goes, and as many come.
    const events: { uri: string; type: number }[] = [];
    const tell = (name: string, type: number): void => {
      events.push({ uri: `${uriOf(folder)}/${name}`, type });
    };
    for (let index = 0; index < count; index += 3) {
      writeInto(folder, `policies/p${index}.md`, policy(index, 'A.5.99'));
      tell(`policies/p${index}.md`, changed);
      rmSync(path.join(folder, `policies/p${index + 1}.md`));
      tell(`policies/p${index + 1}.md`, deleted);
      writeInto(folder, `procedures/q${index}.md`, policy(index, 'A.5.98'));
      tell(`procedures/q${index}.md`, created);
      // It is gone again before anybody can have read it.
      writeInto(folder, `procedures/gone${index}.md`, policy(index, 'A.5.97'));
      tell(`procedures/gone${index}.md`, created);
      rmSync(path.join(folder, `procedures/gone${index}.md`));
      tell(`procedures/gone${index}.md`, deleted);
    }
    for (let index = 0; index < 50_000; index += 1) {
      tell(`build/${index % 500}.html`, index % 2 === 0 ? created : deleted);
    }
    for (let at = 0; at < events.length; at += 5_000) {
      server.notify('workspace/didChangeWatchedFiles', { changes: events.slice(at, at + 5_000) });
    }
    await stillAlive(server);
    const fresh = await startServer({ folders: [folder] });
    await fresh.indexed();
    const wanted = await dumpOf(fresh);
    ok(wanted.length > count / 3);
    await until(async () => JSON.stringify(await dumpOf(server)) === JSON.stringify(wanted), 30);
    await fresh.stop();
    await server.stop();
  });

  it('fault 46: answers while a large folder is read, and leaves packages alone', async function () {
    this.timeout(90_000);
    const folder = folderWith({
      ...policies(2_000, (index) => policy(index, 'A.5.15')),
      ...Object.fromEntries(
        Array.from({ length: 2_000 }, (_, index) => [
          `node_modules/p${index}/README.md`,
          policy(index, 'A.5.99'),
        ]),
      ),
    });
    const server = await startServer({
      folders: [folder],
      env: { NODE_OPTIONS: '--max-old-space-size=1000' },
    });
    for (let times = 0; times < 5; times += 1) {
      await stillAlive(server);
    }
    await server.indexed();
    const found = await dumpOf(server);
    // Each policy leads to the next one, and the last to none.
    deepStrictEqual(found, [`${uriOf(folder)}/policies/p1999.md broken-link 6:34`]);
    await stillAlive(server);
    await server.stop();
  });
});

/** All findings of a workspace, one line each, sorted. */
async function dumpOf(server: LanguageServer): Promise<readonly string[]> {
  const reports = await server.workspaceDiagnostics();
  return reports
    .flatMap((report) =>
      report.kind === 'full'
        ? report.items.map(
            ({ code, range }) =>
              `${report.uri} ${String(code)} ${range.start.line}:${range.start.character}`,
          )
        : [],
    )
    .toSorted();
}
