import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { folderWith, removeFolders } from '../kit/folder.js';
import { errorCodeOf, startProcess, startServer, uriOf, waiting } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { rulesOf, smallIsms } from './kit.js';

describe('a connection to the server', () => {
  before(prepareServer);
  after(removeFolders);

  it('says what the server can do', async () => {
    const server = await startServer({ folders: [folderWith(smallIsms)] });
    const { capabilities, serverInfo } = server.initialized;
    strictEqual(serverInfo?.name, 'ISMS Author');
    deepStrictEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    deepStrictEqual(capabilities.diagnosticProvider, {
      identifier: 'isms',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    strictEqual(capabilities.hoverProvider, true);
    strictEqual(capabilities.documentSymbolProvider, true);
    ok(capabilities.completionProvider?.triggerCharacters?.includes('.'));
    ok(capabilities.codeActionProvider);
    ok(capabilities.workspace?.workspaceFolders?.supported);
    await server.stop();
  });

  it('works without folders, and for a client that names only a root', async () => {
    const alone = await startServer({ folders: null });
    alone.open('untitled:Policy', '---\ntype: policy\n---\n# Access\n\nA.5.99 applies.\n');
    deepStrictEqual(rulesOf(await alone.diagnostics('untitled:Policy')), ['unknown-control']);
    await alone.stop();

    const folder = folderWith(smallIsms);
    const rootUri = uriOf(folder);
    const older = await startServer({
      capabilities: {},
      params: { workspaceFolders: undefined, rootUri },
    });
    await older.indexed();
    deepStrictEqual(rulesOf(await older.diagnostics(`${rootUri}/policies/access.md`)), [
      'unknown-control',
    ]);
    await older.stop();
  });

  it('answers while documents are being read', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `policies/p${index}.md`,
        `# P\n\n${'Access A.5.15.\n\n'.repeat(100)}`,
      ]),
    );
    const server = await startServer({ folders: [folderWith(files)] });
    const uri = 'untitled:Policy';
    server.open(uri, '---\ntype: policy\n---\nAccess A.5.15\n');
    const hover = await server.hover(uri, { line: 3, character: 10 });
    ok(JSON.stringify(hover).includes('Access control'));
    deepStrictEqual(server.received('isms/status'), [], 'the answer came before all was read');
    await server.indexed();
    await server.stop();
  });

  it('answers unknown requests with an error and ignores unknown notifications', async () => {
    const server = await startServer({ folders: null });
    server.notify('isms/unknown', { some: 'thing' });
    strictEqual(await errorCodeOf(server.request('isms/unknownRequest')), -32601);
    await server.stop();
  });

  it('keeps to the order of a connection (fault 34)', async () => {
    const server = startProcess();
    strictEqual(await errorCodeOf(server.request('textDocument/hover', {})), -32002);
    server.open('untitled:Early', '# Too early\n');
    const greeting = { processId: null, rootUri: null, capabilities: waiting };
    await server.request('initialize', greeting);
    strictEqual(await errorCodeOf(server.request('initialize', greeting)), -32600);
    server.notify('initialized', {});
    await server.request('shutdown');
    strictEqual(await errorCodeOf(server.request('textDocument/hover', {})), -32600);
    strictEqual(await errorCodeOf(server.request('shutdown')), -32600);
    server.notify('exit');
    strictEqual(await server.exited, 0);
  });

  it('ends with 1 where exit comes without shutdown (fault 34)', async () => {
    const server = await startServer({ folders: null });
    server.notify('exit');
    strictEqual(await server.exited, 1);
  });
});
