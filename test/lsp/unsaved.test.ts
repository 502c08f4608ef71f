import { deepStrictEqual } from 'node:assert/strict';

import { folderWith, removeFolders } from '../kit/folder.js';
import { pulling, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { rulesOf, smallIsms, wordsOf } from './kit.js';

describe('a document that is not saved yet', () => {
  before(prepareServer);
  after(removeFolders);

  it('is told nothing about what only its place among others can tell', async () => {
    const folder = folderWith(smallIsms);
    const server = await startServer({ folders: [folder], capabilities: pulling });
    await server.indexed();
    const text =
      '---\ntype: policy\n---\n# Draft\n\nSee A.5.99, R-001 and [the scope](scope.md).\n';
    for (const uri of [
      'untitled:Untitled-1',
      `${uriOf(folder).replace(/^file:\/\//, 'untitled:')}/draft.md`,
    ]) {
      server.open(uri, text);
      deepStrictEqual(rulesOf(await server.diagnostics(uri)), ['unknown-control']);
    }
    await server.stop();
  });

  it('is read as the isms.yaml of its folder says, and follows when that changes', async () => {
    const folder = folderWith({
      ...smallIsms,
      'isms.yaml': 'customControls: [{ id: A.5.99, title: Our own }]\n',
    });
    const server = await startServer({ folders: [folder], capabilities: pulling });
    await server.indexed();
    const text = '---\ntype: policy\n---\n# Draft\n\nSee A.5.98 and A.5.99.\n';
    const draft = `${uriOf(folder).replace(/^file:\/\//, 'untitled:')}/drafts/draft.md`;
    const found = async (uri: string): Promise<readonly string[]> =>
      (await server.diagnostics(uri)).map((one) => wordsOf(one).slice(0, 6));
    server.open(draft, text);
    server.open('untitled:Untitled-1', text);
    deepStrictEqual(await found(draft), ['A.5.98']);
    deepStrictEqual(await found('untitled:Untitled-1'), ['A.5.98', 'A.5.99']);
    server.open(`${uriOf(folder)}/isms.yaml`, 'customControls: [{ id: A.5.98, title: Our own }]\n');
    deepStrictEqual(await found(draft), ['A.5.99']);
    server.change(draft, 2, [{ text: '# Draft of A.5.1\n' }]);
    deepStrictEqual(await found(draft), []);
    await server.stop();
  });
});
