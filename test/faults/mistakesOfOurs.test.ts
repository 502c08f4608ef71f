import { match, ok, strictEqual } from 'node:assert/strict';
import path from 'node:path';

import { folderWith, removeFolders } from '../kit/folder.js';
import { type LanguageServer, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { until } from '../lsp/kit.js';
import { stillAlive } from './kit.js';

/**
 * A script that Node loads before the server: at a signal it does what a mistake of ours would do, in
 * a timer, in a promise, and with words on the standard output.
 */
const mistakes = `
process.on('SIGUSR2', () => {
  setTimeout(() => { throw new Error('injected in a timer'); }, 1);
  Promise.reject(new Error('injected in a promise'));
  console.log('a word that belongs to no message');
  process.emitWarning('a warning of a package');
});
`;

describe('mistakes of our own', () => {
  before(prepareServer);
  after(removeFolders);

  it('faults 39 and 40: in a timer, a promise or a package are logged, and the server answers on', async () => {
    const folder = folderWith({ 'mistakes.cjs': mistakes });
    const server = await startServer({
      folders: null,
      env: { NODE_OPTIONS: `--require ${path.join(folder, 'mistakes.cjs')}` },
    });
    process.kill(server.pid, 'SIGUSR2');
    await until(() => Promise.resolve(logged(server).length >= 2));
    await stillAlive(server);
    const errors = logged(server).join('\n');
    for (const place of ['timer', 'promise']) {
      const lines = errors.split('\n').filter((line) => line === `Error: injected in a ${place}`);
      strictEqual(lines.length, 1, `${place} is logged once: ${errors}`);
    }
    // It is told in the log of the client.
    const words = [...messages(server), server.standardError()].join('\n');
    match(words, /a word that belongs to no message/);
    // That nothing but the protocol stood on the standard output is looked at when a server stops.
    await server.stop();
  });

  it('fault 39: in a handler costs that answer alone', async () => {
    const folder = folderWith({ 'a.md': '---\ntype: policy\n---\nA.5.15\n' });
    const server = await startServer({ folders: [folder] });
    await server.indexed();
    const uri = `${uriOf(folder)}/a.md`;
    for (const method of ['hover', 'completion', 'definition', 'references']) {
      // No position of the protocol has words for numbers; what is done with them may well throw.
      const position = { line: { toString: 1 }, character: [] };
      const answer = server.request(`textDocument/${method}`, { textDocument: { uri }, position });
      await answer.catch((error: unknown) => {
        ok(error instanceof Error);
      });
    }
    await stillAlive(server);
    await server.stop();
  });
});

/** What the server has told the client of errors, without notes. */
function logged(server: LanguageServer): readonly string[] {
  return messages(server, 1);
}

function messages(server: LanguageServer, ofType?: number): readonly string[] {
  return server
    .received<{ readonly type: number; readonly message: string }>('window/logMessage')
    .filter(({ type }) => ofType === undefined || type === ofType)
    .map(({ message }) => message);
}
