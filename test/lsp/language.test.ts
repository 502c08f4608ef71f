import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import type { CodeAction } from 'vscode-languageserver-protocol';

import { startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { wordsOf } from './kit.js';

/** A document without a folder that speaks of the ISMS. */
const uri = uriOf('/isms/access.md');
const text = '# Access\n\nLimited under A.5.99 and A.05.15.\n';

describe('the language of the server', () => {
  before(prepareServer);

  it('is German for an editor whose locale is German', async () => {
    deepStrictEqual(await saidTo('de-DE'), [
      'A.5.99 ist keine Maßnahme aus ISO/IEC 27001 Anhang A',
      'A.05.15 hat führende Nullen; in der Norm steht A.5.15.',
    ]);
  });

  it('is English for every other one', async () => {
    const english = [
      'A.5.99 is no control of ISO/IEC 27001 Annex A',
      'A.05.15 has zeros before its numbers; the standard prints A.5.15.',
    ];
    deepStrictEqual(await saidTo('fr'), english);
    deepStrictEqual(await saidTo(undefined), english);
  });

  it('is that of the actions, too', async () => {
    const server = await startServer({ folders: null, params: { locale: 'de' } });
    server.open(uri, text);
    const diagnostics = await server.diagnostics(uri);
    const range = diagnostics.find(({ code }) => code === 'noncanonical-control')?.range;
    const actions = await server.request<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics },
    });
    strictEqual(actions[0]?.title, 'In A.5.15 ändern');
    await server.stop();
  });
});

/** The beginnings of what a client with a locale is told. */
async function saidTo(locale: string | undefined): Promise<readonly string[]> {
  const server = await startServer({ folders: null, params: { locale } });
  server.open(uri, text);
  const diagnostics = await server.diagnostics(uri);
  await server.stop();
  return diagnostics.map((one) => wordsOf(one).split(/, (?:wo|where) | Eine | A search/)[0] ?? '');
}
