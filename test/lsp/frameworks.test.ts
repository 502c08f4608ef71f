import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type {
  CodeAction,
  CompletionItem,
  CreateFile,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';

import { folderWith, removeFolders, writeInto } from '../kit/folder.js';
import { type LanguageServer, pulling, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { placeAfter, wordsOf } from './kit.js';

const own =
  'framework: { id: own, name: Own rules }\ncontrols:\n  - { id: REQ-1, title: Two people }\n';
const policy =
  '# Security policy\n\nSee REQ-1, REQ-2 and RE\n\n| Control | Owner |\n| - | - |\n| REQ-2 | x |\n';
const configuration = 'catalogues: [lists/own.yaml]\nrules: { required-document: off }\n';

const created = 1;
const changed = 2;
const deleted = 3;

const creating = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { resourceOperations: ['create'] } },
};

describe('the server and further frameworks', () => {
  before(prepareServer);
  after(removeFolders);

  it('knows their controls, and follows their files', async () => {
    const folder = folderWith({
      'isms.yaml': configuration,
      'a.md': policy,
      'lists/own.yaml': own,
    });
    const root = uriOf(folder);
    const server = await startServer({ folders: [folder], capabilities: pulling });
    await server.indexed();
    server.open(`${root}/a.md`, policy);
    deepStrictEqual(await messages(server, `${root}/a.md`), ['REQ-2 is no control of Own rules']);
    const card = await server.hover(`${root}/a.md`, placeAfter(policy, 'See REQ'));
    match(JSON.stringify(card?.contents), /REQ-1 Two people/);
    const items = await server.request<readonly CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: `${root}/a.md` },
      position: placeAfter(policy, 'and RE'),
    });
    deepStrictEqual(
      items.map(({ label }) => label),
      ['REQ-1'],
    );

    writeInto(folder, 'lists/own.yaml', `${own}  - { id: REQ-2, title: Tests }\n  - { id: X }\n`);
    tell(server, `${root}/lists/own.yaml`, changed);
    await until(async () => (await messages(server, `${root}/a.md`)).length === 0);
    deepStrictEqual(await messages(server, `${root}/lists/own.yaml`), [
      'The control X has no title',
    ]);

    rmSync(path.join(folder, 'lists'), { recursive: true });
    tell(server, `${root}/lists`, deleted);
    await until(async () => (await messages(server, `${root}/isms.yaml`)).length === 1);
    deepStrictEqual(await messages(server, `${root}/isms.yaml`), [
      'The catalogue lists/own.yaml is not read',
    ]);
    deepStrictEqual(await messages(server, `${root}/lists/own.yaml`), []);

    writeInto(folder, 'lists/own.yaml', own);
    tell(server, `${root}/lists/own.yaml`, created);
    await until(async () => (await messages(server, `${root}/a.md`)).length === 1);

    writeInto(folder, 'isms.yaml', 'rules: { required-document: off }\n');
    tell(server, `${root}/isms.yaml`, changed);
    await until(async () => (await messages(server, `${root}/a.md`)).length === 0);
    await server.stop();
  });

  it('declares a control in the configuration that is there', async () => {
    const folder = folderWith({ 'isms.yaml': 'role: csp\n', 'a.md': 'See A.5.14.1.\n' });
    const changes = await declaration(folder, pulling);
    const [edit] = changes as readonly TextDocumentEdit[];
    strictEqual(changes.length, 1);
    deepStrictEqual(edit?.textDocument, { uri: `${uriOf(folder)}/isms.yaml`, version: null });
    deepStrictEqual(edit.edits, [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        newText: 'customControls:\n  - id: A.5.14.1\n    title: "Own control A.5.14.1"\n',
      },
    ]);
    strictEqual(readFileSync(path.join(folder, 'isms.yaml'), 'utf8'), 'role: csp\n');
  });

  it('bears the version of a configuration that is open, so that a change in between is kept', async () => {
    const folder = folderWith({ 'isms.yaml': 'role: csp\n', 'a.md': 'See A.5.14.1.\n' });
    const uri = `${uriOf(folder)}/isms.yaml`;
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    const versions: unknown[] = [await versionOfDeclaration(server, folder)];
    server.open(uri, 'role: csp\n', 4);
    versions.push(await versionOfDeclaration(server, folder));
    server.change(uri, 5, [{ text: 'role: csc\n' }]);
    versions.push(await versionOfDeclaration(server, folder));
    server.close(uri);
    versions.push(await versionOfDeclaration(server, folder));
    deepStrictEqual(versions, [null, 4, 5, null]);
    await server.stop();
  });

  it('declares it in a new configuration, where the client can make files', async () => {
    const folder = folderWith({ 'a.md': 'See A.5.15 and A.5.14.1.\n' });
    const [make, edit] = await declaration(folder, creating);
    const uri = `${uriOf(folder)}/isms.yaml`;
    deepStrictEqual(make as CreateFile, { kind: 'create', uri, options: { ignoreIfExists: true } });
    strictEqual((edit as TextDocumentEdit).textDocument.uri, uri);
    deepStrictEqual(await declaration(folder, pulling), []);
  });
});

/** What declaring the control in `a.md` would change; empty where it is not offered. */
async function declaration(folder: string, capabilities: object): Promise<Changes> {
  const server = await startServer({ folders: [folder], capabilities });
  await server.indexed();
  const changes = await declarationFrom(server, folder);
  await server.stop();
  return changes;
}

type Changes = readonly (TextDocumentEdit | CreateFile)[];

async function declarationFrom(server: LanguageServer, folder: string): Promise<Changes> {
  const uri = `${uriOf(folder)}/a.md`;
  const position = placeAfter(readFileSync(path.join(folder, 'a.md'), 'utf8'), 'A.5.14.');
  const actions = await server.request<readonly CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  const action = actions.find(({ title }) => title.startsWith('Declare A.5.14.1'));
  return (action?.edit?.documentChanges ?? []) as Changes;
}

async function versionOfDeclaration(server: LanguageServer, folder: string): Promise<unknown> {
  const [change] = await declarationFrom(server, folder);
  return change && 'textDocument' in change ? change.textDocument.version : undefined;
}

/** The beginnings of the messages about one file. */
async function messages(server: LanguageServer, uri: string): Promise<readonly string[]> {
  const diagnostics = await server.diagnostics(uri);
  return diagnostics.map((one) => wordsOf(one).split(/[:,] /)[0] ?? '');
}

function tell(server: LanguageServer, uri: string, type: number): void {
  server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
}

async function until(fits: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 8_000;
  while (!(await fits())) {
    strictEqual(Date.now() < end, true, 'This did not come true within 8 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
