import { match, rejects, strictEqual } from 'node:assert/strict';
import path from 'node:path';

import { folderWith, removeFolders } from '../kit/folder.js';
import { type LanguageServer, startServer } from '../kit/languageServer.js';
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

  it('fault 39: in any handler cost that answer alone', async () => {
    const folder = folderWith({ 'mistakes.cjs': throwingUris });
    const server = await startServer({
      folders: null,
      env: { NODE_OPTIONS: `--require ${path.join(folder, 'mistakes.cjs')}` },
    });
    const place = { line: 0, character: 0 };
    const params = {
      textDocument: { uri: 'untitled:Throws', version: 1, text: '' },
      position: place,
      positions: [place],
      range: { start: place, end: place },
      context: { includeDeclaration: true, diagnostics: [] },
      newName: 'R-1',
      contentChanges: [],
    };
    for (const method of handlers) {
      const answer = server.request(`textDocument/${method}`, params);
      await rejects(answer, /-32603 .*injected in a handler/, method);
    }
    for (const method of ['didOpen', 'didChange', 'didClose']) {
      server.notify(`textDocument/${method}`, params);
    }
    await stillAlive(server);
    const errors = logged(server).filter((line) => line.includes('injected in a handler'));
    strictEqual(errors.length, 3, 'of a notification, the log tells');
    await server.stop();
  });
});

/**
 * A script that Node loads before the server: the uri of one document throws where it is read for the
 * second time, which is in the handler; the first time, the types of a message's parameters are looked at.
 */
const throwingUris = `
const parse = JSON.parse;
JSON.parse = (text) => {
  const message = parse(text);
  const document = message?.params?.textDocument;
  if (document?.uri === 'untitled:Throws') {
    let looks = 0;
    Object.defineProperty(document, 'uri', {
      enumerable: true,
      get() {
        looks += 1;
        if (looks > 1) {
          throw new Error('injected in a handler');
        }
        return 'untitled:Throws';
      },
    });
  }
  return message;
};
`;

const handlers = [
  ...['hover', 'completion', 'codeAction', 'documentSymbol', 'definition', 'references'],
  ...['documentHighlight', 'prepareRename', 'rename', 'documentLink', 'foldingRange'],
  ...['selectionRange', 'inlayHint', 'codeLens', 'semanticTokens/full', 'semanticTokens/range'],
  'diagnostic',
];

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
