import { deepStrictEqual } from 'node:assert/strict';

import { folderWith, removeFolders } from '../kit/folder.js';
import { pulling, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { rulesOf, smallIsms } from './kit.js';

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
});
