import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

import type { WorkspaceStatus } from '../../server/src/protocol/status.js';
import { folderWith, removeFolders, writeInto } from '../kit/folder.js';
import {
  type LanguageServer,
  pulling,
  startServer,
  uriOf,
  waiting,
} from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { rulesOf, smallIsms, until } from './kit.js';

const created = 1;
const changed = 2;
const deleted = 3;

const policy = (body: string): string => `---\ntype: policy\n---\n# Policy\n\n${body}\n`;

describe('the server and the files of a folder', () => {
  before(prepareServer);
  after(removeFolders);

  it('follows files that come, change and go', async () => {
    const folder = folderWith({ 'a.md': policy('See [b](b.md).') });
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    deepStrictEqual(await rulesIn(server, folder, 'a.md'), ['broken-link']);

    writeInto(folder, 'b.md', policy('A.5.15'));
    tell(server, folder, 'b.md', created);
    await until(async () => (await rulesIn(server, folder, 'a.md')).length === 0);

    writeInto(folder, 'b.md', policy('A.5.99'));
    tell(server, folder, 'b.md', changed);
    await until(async () => (await rulesIn(server, folder, 'b.md'))[0] === 'unknown-control');

    rmSync(path.join(folder, 'b.md'));
    tell(server, folder, 'b.md', deleted);
    await until(async () => (await rulesIn(server, folder, 'a.md'))[0] === 'broken-link');
    deepStrictEqual(await rulesIn(server, folder, 'b.md'), []);
    await server.stop();
  });

  it('reads nothing outside of its folder, whatever link leads there (fault 41)', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    const outside = folderWith({
      'x.md': policy('A.5.99'),
      'isms.yaml': 'rules: { unknown-control: off }\n',
      'own.yaml': 'framework: { id: own, name: Own }\ncontrols: [{ id: OWN-1, title: Secret }]\n',
    });
    const folder = folderWith({ 'a.md': policy('A.5.15'), 'b.md': policy('A.5.15') });
    const link = (target: string, name: string): void => {
      symlinkSync(target, path.join(folder, name));
    };
    link(outside, 'link');
    link(path.join(outside, 'x.md'), 'x.md');
    link(path.join(outside, 'isms.yaml'), 'isms.yaml');
    link(folder, 'circle');
    mkdirSync(path.join(folder, 'folder.md'));
    execFileSync('mkfifo', [path.join(folder, 'pipe.md')]);
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    const names = ['link/x.md', 'x.md', 'circle/circle/a.md', 'folder.md', 'pipe.md', 'isms.yaml'];
    for (const name of names) {
      tell(server, folder, name, created);
    }
    writeInto(folder, 'b.md', policy('A.5.99'));
    tell(server, folder, 'b.md', changed);
    // What isms.yaml says outside would have switched this finding off.
    await until(async () => (await rulesIn(server, folder, 'b.md'))[0] === 'unknown-control');
    for (const name of names) {
      deepStrictEqual(await rulesIn(server, folder, name), [], name);
    }
    const found = await server.workspaceDiagnostics();
    deepStrictEqual(
      found.map(({ uri }) => uri),
      [`${uriOf(folder)}/b.md`],
    );
    const notices = server
      .received<{ readonly message: string }>('window/logMessage')
      .map(({ message }) => message.replace(`${uriOf(folder)}/`, ''));
    for (const notice of [
      'x.md is not read: it is outside of its folder.',
      'isms.yaml is not read: it is outside of its folder.',
      'pipe.md is not read: it is not a regular file.',
      'folder.md is not read: it is not a regular file.',
    ]) {
      ok(notices.includes(notice), `${notice} in ${notices.join('\n')}`);
    }
    await server.stop();
  });

  it('tells a German editor in German what is not read', async () => {
    const folder = folderWith({ 'a.md': policy('A.5.15.'), 'b.md': 'A\0B' });
    const server = await startServer({ folders: [folder], params: { locale: 'de' } });
    await server.indexed();
    const notices = server.received<{ readonly message: string }>('window/logMessage');
    deepStrictEqual(
      notices.map(({ message }) => message.replace(`${uriOf(folder)}/`, '')),
      ['Die Datei b.md wird nicht gelesen: sie ist kein Text.'],
    );
    await server.stop();
  });

  it('reads no catalogue outside of its folder (fault 41)', async () => {
    const catalogue =
      'framework: { id: own, name: Own Rules }\ncontrols: [{ id: OWN-1, title: Secret }]\n';
    const outside = folderWith({ 'own.yaml': catalogue });
    for (const isInside of [true, false]) {
      const folder = folderWith({
        'a.md': policy('By OWN-1 and A.5.15.'),
        'isms.yaml': 'catalogues: [own.yaml]\n',
        ...(isInside && { 'own.yaml': catalogue }),
      });
      if (!isInside) {
        symlinkSync(path.join(outside, 'own.yaml'), path.join(folder, 'own.yaml'));
      }
      const server = await startServer({ folders: [folder] });
      await server.indexed();
      const uri = `${uriOf(folder)}/a.md`;
      const hover = await server.hover(uri, { line: 5, character: 5 });
      strictEqual(JSON.stringify(hover).includes('Secret'), isInside);
      strictEqual(
        (await server.diagnostics(`${uriOf(folder)}/isms.yaml`)).length,
        isInside ? 0 : 1,
      );
      await server.stop();
    }
  });

  it('leads to nothing outside of its folder by links in documents (fault 42)', async () => {
    const outside = folderWith({ 'secret.md': policy('A.5.98') });
    const secret = path.join(outside, 'secret.md');
    const addresses = [
      path.relative(folderWith({}), secret),
      uriOf(secret),
      secret,
      'command:workbench.action.quit',
      'javascript:alert(1)',
      '//host/share/x.md',
      'vscode://file/etc/passwd',
      '%2e%2e/%2e%2e/etc/passwd',
    ];
    const lines = addresses.map((address) => `See [it](${address}) for A.5.15.`);
    const folder = folderWith({ 'a.md': policy(lines.join('\n\n')) });
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    const textDocument = { uri: `${uriOf(folder)}/a.md` };
    const answers: unknown[] = [
      await server.request('textDocument/documentLink', { textDocument }),
    ];
    for (const index of addresses.keys()) {
      const position = { line: 5 + 2 * index, character: 10 };
      answers.push(await server.request('textDocument/definition', { textDocument, position }));
      answers.push(await server.request('textDocument/hover', { textDocument, position }));
    }
    const told = JSON.stringify(answers);
    for (const words of ['secret', 'command:', 'javascript:', 'share', 'passwd', 'A.5.98']) {
      ok(!told.includes(words), `${words} in ${told}`);
    }
    await server.stop();
  });

  it('follows a folder that is renamed (fault 45)', async () => {
    const folder = folderWith({
      'a.md': policy('See [b](old/b.md) and [c](old/c.pdf).'),
      'old/b.md': policy('A.5.15'),
      'old/c.pdf': '%PDF',
    });
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    deepStrictEqual(await rulesIn(server, folder, 'a.md'), []);
    renameSync(path.join(folder, 'old'), path.join(folder, 'new'));
    tell(server, folder, 'old', deleted);
    tell(server, folder, 'new/b.md', created);
    tell(server, folder, 'new/c.pdf', created);
    await until(async () => (await rulesIn(server, folder, 'a.md')).length === 2);
    await server.stop();
  });

  it('keeps the text of an open document until it is closed (fault 45)', async () => {
    const folder = folderWith({ 'a.md': policy('A.5.15') });
    const uri = `${uriOf(folder)}/a.md`;
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    server.open(uri, policy('A.5.99'));
    writeInto(folder, 'a.md', policy('A.5.97 and A.5.98'));
    tell(server, folder, 'a.md', changed);
    await server.indexed();
    deepStrictEqual(await rulesIn(server, folder, 'a.md'), ['unknown-control']);
    server.close(uri);
    await until(async () => (await rulesIn(server, folder, 'a.md')).length === 2);
    await server.stop();
  });

  it('tells of mistakes in isms.yaml, and follows what it says', async () => {
    const folder = folderWith({ ...smallIsms, 'isms.yaml': 'role: neither\n' });
    const uri = `${uriOf(folder)}/isms.yaml`;
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    strictEqual((await server.diagnostics(uri)).length, 1);
    deepStrictEqual(await rulesIn(server, folder, 'policies/access.md'), ['unknown-control']);

    server.open(uri, 'role: neither\n');
    const end = { line: 1, character: 0 };
    const start = { line: 0, character: 0 };
    server.change(uri, 2, [{ range: { start, end }, text: 'rules: { unknown-control: off }\n' }]);
    deepStrictEqual(await server.diagnostics(uri), []);
    deepStrictEqual(await rulesIn(server, folder, 'policies/access.md'), []);

    server.change(uri, 3, [{ text: 'rules: { unknown-control: hint }\n' }]);
    const [found] = await server.diagnostics(`${uriOf(folder)}/policies/access.md`);
    strictEqual(found?.severity, 4);
    server.close(uri);
    await until(async () => (await server.diagnostics(uri)).length === 1);

    rmSync(path.join(folder, 'isms.yaml'));
    tell(server, folder, 'isms.yaml', deleted);
    await until(async () => (await server.diagnostics(uri)).length === 0);
    await server.stop();
  });

  it('follows the documents that isms.yaml chooses', async () => {
    const folder = folderWith({ ...smallIsms, 'isms.yaml': 'role: both\n' });
    const uri = `${uriOf(folder)}/policies/access.md`;
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    server.open(uri, smallIsms['policies/access.md']);
    strictEqual((await server.diagnostics(uri)).length, 1);
    writeInto(folder, 'isms.yaml', 'documents: { exclude: ["policies/**"] }\n');
    tell(server, folder, 'isms.yaml', changed);
    await until(async () => (await server.diagnostics(uri)).length === 0);
    server.change(uri, 2, [{ text: policy('A.5.98 and A.5.99') }]);
    writeInto(folder, 'isms.yaml', 'role: both\n');
    tell(server, folder, 'isms.yaml', changed);
    await until(async () => (await server.diagnostics(uri)).length === 2);
    await server.stop();
  });

  it('lets the settings of the editor weigh rules, below isms.yaml', async () => {
    const folder = folderWith(smallIsms);
    const answers = {
      'workspace/configuration': [
        { enable: 'auto', rules: { 'unknown-control': 'warning', x: 7 } },
      ],
    };
    const capabilities = { ...pulling, workspace: { configuration: true } };
    const server = await startServer({ folders: [folder], answers, capabilities });
    await server.indexed();
    const uri = `${uriOf(folder)}/policies/access.md`;
    strictEqual((await server.diagnostics(uri))[0]?.severity, 2);
    await server.stop();
  });

  it('keeps folders apart, and lets them come and go (fault 48)', async () => {
    const first = folderWith({ ...smallIsms, 'isms.yaml': 'rules: { unknown-control: off }\n' });
    const second = folderWith(smallIsms);
    const server = await startServer({ folders: [first] });
    await server.indexed();
    const uri = `${uriOf(second)}/policies/access.md`;
    server.open(uri, smallIsms['policies/access.md']);
    deepStrictEqual(await rulesIn(server, first, 'policies/access.md'), []);
    changeFolders(server, { added: [second], removed: [] });
    const both = ({ folders }: WorkspaceStatus): boolean => folders.length === 2;
    await server.wait<WorkspaceStatus>('isms/status', both);
    deepStrictEqual(await rulesIn(server, second, 'policies/access.md'), ['unknown-control']);
    server.change(uri, 2, [{ text: policy('A.5.98 and A.5.99') }]);
    strictEqual((await server.diagnostics(uri)).length, 2);
    changeFolders(server, { added: [], removed: [first] });
    await until(async () => {
      const reports = await server.workspaceDiagnostics();
      return reports.every((report) => report.uri.startsWith(uriOf(second)));
    });
    strictEqual((await server.diagnostics(uri)).length, 2);
    await server.stop();
  });
});

describe('a client that does not ask for diagnostics', () => {
  before(prepareServer);
  after(removeFolders);

  it('is sent them, for open and closed documents', async () => {
    const folder = folderWith({ ...smallIsms, 'b.md': policy('A.5.98') });
    const server = await startServer({ folders: [folder], capabilities: waiting });
    const closed = await published(server, `${uriOf(folder)}/b.md`, (count) => count === 1);
    strictEqual(closed.version, undefined);
    const uri = `${uriOf(folder)}/policies/access.md`;
    server.open(uri, policy('A.5.98 and A.5.99'), 3);
    const opened = await published(server, uri, (count) => count === 2);
    strictEqual(opened.version, 3);
    server.change(uri, 4, [{ text: policy('A.5.15') }]);
    const mended = await published(server, uri, (count) => count === 0);
    strictEqual(mended.version, 4);
    rmSync(path.join(folder, 'b.md'));
    tell(server, folder, 'b.md', deleted);
    await published(server, `${uriOf(folder)}/b.md`, (count) => count === 0);
    await server.stop();
  });

  it('is told when a document is closed whose file was deleted before', async () => {
    const folder = folderWith({ ...smallIsms, 'b.md': policy('A.5.98') });
    const server = await startServer({ folders: [folder], capabilities: waiting });
    await server.indexed();
    const uri = `${uriOf(folder)}/b.md`;
    server.open(uri, policy('A.5.98'), 1);
    await published(server, uri, (count) => count === 1);
    rmSync(path.join(folder, 'b.md'));
    tell(server, folder, 'b.md', deleted);
    server.change(uri, 2, [{ text: policy('A.5.98 and A.5.99') }]);
    await published(server, uri, (count) => count === 2);
    server.close(uri);
    await until(() => Promise.resolve(sent(server, uri).at(-1)?.diagnostics.length === 0));
    await server.stop();
  });

  it('is told once about a burst of changes, with the last version (fault 32)', async () => {
    const folder = folderWith(smallIsms);
    const server = await startServer({ folders: [folder], capabilities: waiting });
    await server.indexed();
    const uri = `${uriOf(folder)}/policies/access.md`;
    server.open(uri, policy('A.5.15'), 1);
    const begin = performance.now();
    for (let version = 2; version <= 501; version += 1) {
      server.change(uri, version, [{ text: policy(version < 501 ? 'A.5.98' : 'A.5.98 A.5.99') }]);
    }
    const last = await published(server, uri, (count) => count === 2);
    strictEqual(last.version, 501);
    const versions = sent(server, uri).map(({ version }) => version ?? 0);
    // Other programs can slow it down; then it takes longer and may be told more often.
    const seconds = Math.max(1, (performance.now() - begin) / 1000);
    ok(versions.length <= 20 * seconds, `${versions.length} times in ${seconds.toFixed(1)} s`);
    deepStrictEqual(
      versions,
      versions.toSorted((a, b) => a - b),
    );
    await server.stop();
  });
});

async function rulesIn(
  server: LanguageServer,
  folder: string,
  name: string,
): Promise<readonly unknown[]> {
  return rulesOf(await server.diagnostics(`${uriOf(folder)}/${name}`));
}

function tell(server: LanguageServer, folder: string, name: string, type: number): void {
  const changes = [{ uri: `${uriOf(folder)}/${name}`, type }];
  server.notify('workspace/didChangeWatchedFiles', { changes });
}

function changeFolders(
  server: LanguageServer,
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): void {
  const named = (folder: string): object => ({ uri: uriOf(folder), name: folder });
  server.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: added.map(named), removed: removed.map(named) },
  });
}

function sent(server: LanguageServer, uri: string): readonly PublishDiagnosticsParams[] {
  return server
    .received<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
    .filter((params) => params.uri === uri);
}

/** Waits until the last thing that was sent about a document has a fitting number of findings. */
async function published(
  server: LanguageServer,
  uri: string,
  fits: (count: number) => boolean,
): Promise<PublishDiagnosticsParams> {
  return server.wait<PublishDiagnosticsParams>(
    'textDocument/publishDiagnostics',
    (params) => params.uri === uri && fits(params.diagnostics.length),
  );
}
