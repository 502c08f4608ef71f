import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { isms, prepareProgram } from '../cli/commandLine.js';
import { copyOf, removeFolders, writeInto } from '../kit/folder.js';
import { type LanguageServer, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer, project } from '../kit/serverProgram.js';

/** A document that names what must neither be fetched nor run. */
const tempting = `---
type: policy
title: Access Control Policy
---
# Access Control Policy

Access follows A.5.15 and A.5.99, see [ours](http://127.0.0.1:9/x.md), [theirs](https://example.org/),
[a share](//host/share/x.md), [a program](command:workbench.action.terminal.new) and
![a picture](http://127.0.0.1:9/x.png).
`;

describe('fault 47: seen from the system', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'isms-trace-'));
  const trace = path.join(folder, 'trace');
  const under = ['strace', '-f', '-o', trace, '-e', 'trace=network,process'];

  before(async function () {
    if (!canTrace()) {
      console.log('      strace is not there or may not trace; on Debian: apt-get install strace');
      this.skip();
    }
    await prepareProgram();
    await prepareServer();
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    removeFolders();
  });

  it('the trace shows programs that are started and connections that are opened', () => {
    const script = `require('node:child_process').spawnSync('true');
      require('node:net').connect(9, '127.0.0.1').on('error', () => undefined);`;
    const [command, ...args] = [...under, process.execPath, '-e', script];
    strictEqual(spawnSync(command, args).status, 0);
    const calls = outsideCalls(trace);
    ok(calls.includes('execve'), 'a program');
    ok(calls.includes('connect'), 'a connection');
  });

  it('the server starts no program and opens no connection', async () => {
    const workspace = copyOf(path.join(project, 'examples/cloudcrm'));
    writeInto(workspace, 'tempting.md', tempting);
    const server = await startServer({ folders: [workspace], under });
    await server.indexed();
    await askAll(server, `${uriOf(workspace)}/tempting.md`);
    await server.stop();
    deepStrictEqual(outsideCalls(trace), []);
  });

  it('the command line starts no program and opens no connection', () => {
    const workspace = copyOf(path.join(project, 'examples/cloudcrm'));
    writeInto(workspace, 'tempting.md', tempting);
    for (const args of [
      ['check', workspace],
      ['check', workspace, '--fix'],
      ['coverage', workspace],
    ]) {
      const { code, out, errors } = isms(args, { under });
      ok(code === 0 || code === 1, errors);
      ok(out.length > 0, 'it did its work');
      deepStrictEqual(outsideCalls(trace), [], args.join(' '));
    }
  });
});

/** Asks what could lead to the outside: links, cards, fixes, and all that is made of the workspace. */
async function askAll(server: LanguageServer, uri: string): Promise<void> {
  server.open(uri, tempting);
  const textDocument = { uri };
  const position = { line: 6, character: 18 };
  const range = { start: { line: 6, character: 0 }, end: { line: 9, character: 0 } };
  ok((await server.diagnostics(uri)).some(({ code }) => code === 'unknown-control'));
  ok((await server.workspaceDiagnostics()).length > 0);
  for (const method of ['hover', 'completion', 'definition', 'documentLink', 'codeLens']) {
    await server.request(`textDocument/${method}`, { textDocument, position });
  }
  await server.request('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  for (const method of ['coverage', 'report', 'documents', 'recognised', 'newStatement']) {
    await server.request(`isms/${method}`, { uri });
  }
}

function canTrace(): boolean {
  return spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0;
}

/** Names of calls that start a program or another process, or that make or use a connection. */
const outside = new Set([
  'execve',
  'execveat',
  'fork',
  'vfork',
  'socket',
  'connect',
  'bind',
  'listen',
  'accept',
  'accept4',
  'sendto',
  'sendmsg',
]);

/** Such calls in a trace, without the first, which starts the program itself. */
function outsideCalls(file: string): readonly string[] {
  const calls = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => /^\d+ +(\w+)\(/.exec(line)?.[1] ?? '');
  const own = calls.indexOf('execve');
  ok(own >= 0, 'the program was traced');
  return calls.filter((call, index) => index !== own && outside.has(call));
}
