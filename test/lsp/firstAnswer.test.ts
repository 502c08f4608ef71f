import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';

import { createFrameReader, framed, type Message } from '../kit/frames.js';
import { prepareServer, serverProgram } from '../kit/serverProgram.js';

const initialize = {
  jsonrpc: '2.0',
  id: 'first',
  method: 'initialize',
  params: {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
  },
};
const policy = '---\ntype: policy\n---\n# Access\n\nA.5.99 applies.\n';
const textDocument = { uri: 'untitled:Policy', languageId: 'markdown', version: 1, text: policy };
const behind = [
  { jsonrpc: '2.0', method: 'initialized', params: {} },
  { jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } },
  { jsonrpc: '2.0', id: 2, method: 'textDocument/diagnostic', params: { textDocument } },
];
const shutdown = { jsonrpc: '2.0', id: 3, method: 'shutdown' };
const exit = { jsonrpc: '2.0', method: 'exit' };

describe('the first answer', () => {
  before(prepareServer);

  it('is given once, and what came in the same piece is answered behind it', async () => {
    const answers = await spoken([Buffer.concat([initialize, ...behind, shutdown].map(framed))]);
    deepStrictEqual(idsOf(answers), ['first', 2, 3]);
    strictEqual(countOfFindings(answers), 1);
  });

  it('is given to a message that comes byte by byte', async () => {
    const bytes = [...framed(initialize)].map((byte) => Buffer.from([byte]));
    const answers = await spoken([...bytes, ...[...behind, shutdown].map(framed)]);
    deepStrictEqual(idsOf(answers), ['first', 2, 3]);
    strictEqual(countOfFindings(answers), 1);
  });

  it('says the same whether it comes before the library or from it', async () => {
    const early = await spoken([initialize, shutdown].map(framed));
    const before = { jsonrpc: '2.0', id: 1, method: 'textDocument/hover', params: {} };
    const late = await spoken([before, initialize, shutdown].map(framed));
    deepStrictEqual(idsOf(late), [1, 'first', 3]);
    strictEqual(late[0]?.error?.code, -32_002);
    deepStrictEqual(early[0]?.result, late[1]?.result);
    ok(early[0]?.result);
  });

  it('is an error where the parameters are wrong, and no second `initialize` is answered well', async () => {
    const wrong = { ...initialize, params: { capabilities: 7 } };
    const again = { ...initialize, id: 'again' };
    const corrected = await spoken([wrong, again, shutdown].map(framed));
    deepStrictEqual(idsOf(corrected), ['first', 'again', 3]);
    strictEqual(corrected[0]?.error?.code, -32_602);
    ok(corrected[1]?.result);
    const answers = await spoken([initialize, again, shutdown].map(framed));
    deepStrictEqual(idsOf(answers), ['first', 'again', 3]);
    strictEqual(answers[1]?.error?.code, -32_600);
  });

  it('is left to the library for a long message', async () => {
    const params = { ...initialize.params, initializationOptions: { note: 'n'.repeat(2_000_000) } };
    const answers = await spoken([{ ...initialize, params }, shutdown].map(framed));
    deepStrictEqual(idsOf(answers), ['first', 3]);
    ok(answers[0]?.result);
  });

  it('is not waited for by a server whose client leaves', async () => {
    for (const bytes of [[], [Buffer.from('Content-Le')], [framed(initialize)]]) {
      const server = start();
      bytes.forEach((piece) => server.stdin?.write(piece));
      server.stdin?.end();
      strictEqual(await exitCodeOf(server), 1);
    }
  });

  it('is given on a channel of Node as well', async () => {
    const server = fork(serverProgram(), ['--node-ipc'], { silent: true });
    const messages: Message[] = [];
    server.on('message', (message: Message) => {
      messages.push(message);
      if (message.id === shutdown.id) {
        server.send(exit);
      }
    });
    [initialize, ...behind, shutdown].forEach((message) => server.send(message));
    strictEqual(await exitCodeOf(server), 0);
    const answers = messages.filter(({ method }) => method === undefined);
    deepStrictEqual(idsOf(answers), ['first', 2, 3]);
    strictEqual(countOfFindings(answers), 1);
  });
});

/** The answers of a server that gets these pieces one by one, and ends well once it has answered `shutdown`. */
async function spoken(pieces: readonly Buffer[]): Promise<readonly Message[]> {
  const server = start();
  const frames = createFrameReader();
  const messages: Message[] = [];
  server.stdout?.on('data', (bytes: Buffer) => {
    messages.push(...frames.read(bytes));
    if (messages.at(-1)?.id === shutdown.id) {
      server.stdin?.write(framed(exit));
    }
  });
  for (const piece of pieces) {
    await new Promise((resolve) => server.stdin?.write(piece, resolve));
  }
  strictEqual(await exitCodeOf(server), 0);
  deepStrictEqual([frames.strayBytes(), frames.pending()], [[], 0]);
  return messages.filter(({ method }) => method === undefined);
}

function start(): ChildProcess {
  return spawn(process.execPath, [serverProgram(), '--stdio'], { stdio: 'pipe' });
}

function exitCodeOf(server: ChildProcess): Promise<number | null> {
  const late = setTimeout(() => server.kill('SIGKILL'), 20_000);
  return new Promise((resolve) => {
    server.on('close', (code) => {
      clearTimeout(late);
      resolve(code);
    });
  });
}

function idsOf(messages: readonly Message[]): readonly unknown[] {
  return messages.map(({ id }) => id);
}

function countOfFindings(answers: readonly Message[]): number | undefined {
  const report = answers.find(({ id }) => id === 2)?.result as
    { readonly items: readonly unknown[] } | undefined;
  return report?.items.length;
}
