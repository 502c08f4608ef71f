import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import type { CompletionItem, MarkupContent } from 'vscode-languageserver-protocol';

import { folderWith, removeFolders } from '../kit/folder.js';
import {
  type LanguageServer,
  type StartOptions,
  startServer,
  uriOf,
} from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { placeAfter, smallIsms } from './kit.js';

const text = 'role: csp\nrules:\n  broken-link: \n';

describe('what an editor asks about a place in isms.yaml', () => {
  before(prepareServer);
  after(removeFolders);

  it('is answered from its schema, and follows what is typed', async () => {
    const { server, uri } = await serverWith({});
    deepStrictEqual(await labelsAt(server, uri, 'broken-link: '), [
      ...['error', 'warning', 'information', 'hint', 'off'],
    ]);
    const hover = await server.hover(uri, placeAfter(text, 'ro'));
    match((hover?.contents as MarkupContent).value, /Which side of a cloud service/);

    server.change(uri, 2, [{ text: `${text}editions: { ` }]);
    const items = await completionsAt(server, uri, { line: 3, character: 12 });
    deepStrictEqual(
      items.map(({ label }) => label),
      ['iso27001', 'iso27017'],
    );
    await server.stop();
  });

  it('is answered in German where the editor speaks it', async () => {
    const { server, uri } = await serverWith({ params: { locale: 'de' } });
    const hover = await server.hover(uri, placeAfter(text, 'ro'));
    match((hover?.contents as MarkupContent).value, /Auf welcher Seite eines Cloud-Dienstes/);
    await server.stop();
  });

  it('is left to the client that answers it itself', async () => {
    const { server, uri } = await serverWith({
      params: { initializationOptions: { yamlAssistance: true } },
    });
    deepStrictEqual(await labelsAt(server, uri, 'broken-link: '), []);
    strictEqual(await server.hover(uri, placeAfter(text, 'ro')), null);
    await server.stop();
  });

  it('is nothing in an isms.yaml that rules no folder', async () => {
    const { server, folder } = await serverWith({});
    const other = `${uriOf(folder)}/policies/isms.yaml`;
    server.open(other, text);
    deepStrictEqual(await labelsAt(server, other, 'broken-link: '), []);
    ok((await server.hover(other, placeAfter(text, 'ro'))) === null);
    await server.stop();
  });
});

async function serverWith(
  options: StartOptions,
): Promise<{ server: LanguageServer; uri: string; folder: string }> {
  const folder = folderWith({ ...smallIsms, 'isms.yaml': text });
  const server = await startServer({ ...options, folders: [folder] });
  const uri = `${uriOf(folder)}/isms.yaml`;
  server.open(uri, text);
  await server.indexed();
  return { server, uri, folder };
}

async function labelsAt(
  server: LanguageServer,
  uri: string,
  words: string,
): Promise<readonly string[]> {
  const items = await completionsAt(server, uri, placeAfter(text, words));
  return items.map(({ label }) => label);
}

function completionsAt(
  server: LanguageServer,
  uri: string,
  position: { readonly line: number; readonly character: number },
): Promise<readonly CompletionItem[]> {
  return server.request('textDocument/completion', { textDocument: { uri }, position });
}
