import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import path from 'node:path';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';

import { folderWith, removeFolders } from '../kit/folder.js';
import { startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';

const statement = `# Statement of Applicability

| Control | Applicable | Justification |
| --- | --- | --- |
| A.8.28 | No | |
`;

const pulling = { textDocument: { diagnostic: {} } };

describe('a fix with places to complete', function () {
  this.timeout(60_000);
  before(prepareServer);
  after(removeFolders);

  it('goes to a client that takes snippets as one with stops', async () => {
    const capabilities = { ...pulling, workspace: { workspaceEdit: { snippetEditSupport: true } } };
    const [edit] = await editsOfFirstFix(capabilities);
    ok(edit && 'snippet' in edit, 'it is a snippet');
    strictEqual(
      edit.snippet.value,
      ' No software is developed or changed within the scope ${1:[confirm, and name who checked it]} ',
    );
  });

  it('goes to any other client as plain text', async () => {
    const [edit] = await editsOfFirstFix(pulling);
    ok(edit && 'newText' in edit, 'it is a text');
    strictEqual(
      edit.newText,
      ' No software is developed or changed within the scope [confirm, and name who checked it] ',
    );
  });
});

async function editsOfFirstFix(capabilities: object): Promise<TextDocumentEdit['edits']> {
  const folder = folderWith({ 'statement.md': statement });
  const server = await startServer({ folders: [folder], capabilities });
  await server.indexed();
  const uri = uriOf(path.join(folder, 'statement.md'));
  server.open(uri, statement);
  const found = await server.diagnostics(uri);
  const finding = found.find(({ code }) => code === 'soa-missing-justification');
  ok(finding, 'the exclusion is found');
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: finding.range,
    context: { diagnostics: [finding] },
  });
  await server.stop();
  const [change, ...others] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  deepStrictEqual(others, []);
  return change?.edits ?? [];
}
