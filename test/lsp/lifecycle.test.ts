import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

import { folderWith, removeFolders } from '../kit/folder.js';
import { framed } from '../kit/frames.js';
import {
  errorCodeOf,
  pulling,
  startProcess,
  startServer,
  uriOf,
  waiting,
} from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { rulesOf, smallIsms, wordsOf } from './kit.js';

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

  it('ends when its client is gone (fault 38)', async () => {
    const orphan = await startServer({ folders: null });
    orphan.endInput();
    strictEqual(await orphan.exited, 1);

    const client = spawnSync(process.execPath, ['-e', '']);
    const left = await startServer({ folders: null, params: { processId: client.pid } });
    strictEqual(await left.exited, 1);
  });

  const wrongBytes = {
    'no length': 'Other: 1\r\n\r\n{}',
    'a length that is none': 'Content-Length: abc\r\n\r\n{}',
    'a length of two gigabytes': 'Content-Length: 2147483648\r\n\r\n{}',
    garbage: '\u0000garbage\n\n'.repeat(500),
  };
  for (const [what, bytes] of Object.entries(wrongBytes)) {
    it(`ends with a word rather than going deaf after ${what} (fault 35)`, async () => {
      const server = await startServer({ folders: null });
      server.sendBytes(bytes);
      strictEqual(await server.exited, 1);
      ok(server.standardError().includes('no message of the protocol'));
    });
  }

  it('passes over bodies that are no messages (fault 35)', async () => {
    const server = await startServer({ folders: null });
    const depth = 100_000;
    const nested = `{"jsonrpc":"2.0","method":"isms/x","params":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    for (const body of [
      Buffer.from('{"jsonrpc":"2.0","id":1,"method":'),
      Buffer.from([0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22]),
      Buffer.from('null'),
      Buffer.from('[[[]]]'),
      Buffer.from(nested),
    ]) {
      server.sendBytes(
        Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]),
      );
    }
    strictEqual((await server.request<readonly unknown[]>('isms/controls')).length, 100);
    await server.stop();
  });

  it('counts in UTF-16 units whatever units a client offers, and speaks its language (fault 48)', async () => {
    for (const [units, locale, word] of [
      [['utf-8'], 'de', 'Maßnahme'],
      [['utf-8', 'utf-16'], 'ja', 'control'],
    ] as const) {
      const general = { positionEncodings: units };
      const server = await startServer({
        folders: null,
        capabilities: { ...pulling, general },
        params: { locale },
      });
      const units16 = server.initialized.capabilities.positionEncoding ?? 'utf-16';
      strictEqual(units16, 'utf-16');
      server.open('untitled:Policy', '---\ntype: policy\n---\n\u{1F600} A.5.99\n');
      const [found] = await server.diagnostics('untitled:Policy');
      ok(found);
      strictEqual(found.range.start.character, 3);
      ok(wordsOf(found).includes(word), wordsOf(found));
      await server.stop();
    }
  });

  it('reads messages that come in pieces, and stays after one that is no JSON (fault 35)', async () => {
    const server = await startServer({ folders: null });
    const bytes = Buffer.concat([
      Buffer.from('Content-Length: 5\r\n\r\n{"a":'),
      framed({ jsonrpc: '2.0', id: 99, method: 'isms/controls' }),
    ]);
    for (const byte of bytes) {
      server.sendBytes(Buffer.of(byte));
    }
    strictEqual((await server.request<readonly unknown[]>('isms/controls')).length, 100);
    await server.stop();
  });
});
