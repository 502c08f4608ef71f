import { deepStrictEqual, match } from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { FileChangeType } from 'vscode-languageserver-protocol';

import { isms, prepareProgram } from '../cli/commandLine.js';
import { folderWith, removeFolders, writeInto } from '../kit/folder.js';
import { type LanguageServer, pulling, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';
import { rulesOf, smallIsms, until, wordsOf } from './kit.js';

const name = 'isms-baseline.json';

describe('the server and a baseline', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareServer();
    await prepareProgram();
  });
  after(removeFolders);

  it('leaves out what the command line leaves out, and follows the file', async () => {
    const folder = folderWith(smallIsms);
    isms(['check', folder, '--update-baseline']);
    const server = await startServer({ folders: [folder], capabilities: pulling });
    await server.indexed();
    deepStrictEqual(await rulesIn(server, folder), []);

    rmSync(path.join(folder, name));
    tell(server, folder, FileChangeType.Deleted);
    await until(async () => (await rulesIn(server, folder)).includes('unknown-control'));

    isms(['check', folder, '--update-baseline']);
    tell(server, folder, FileChangeType.Created);
    await until(async () => (await rulesIn(server, folder)).length === 0);

    writeInto(folder, name, '{');
    tell(server, folder, FileChangeType.Changed);
    await until(async () => (await rulesIn(server, folder)).includes('unknown-control'));
    const [problem] = await server.diagnostics(uriOf(path.join(folder, name)));
    match(problem ? wordsOf(problem) : '', /^This baseline is damaged, so all findings are told\./);
    await server.stop();
  });
});

async function rulesIn(server: LanguageServer, folder: string): Promise<readonly unknown[]> {
  return rulesOf(await server.diagnostics(uriOf(path.join(folder, 'policies/access.md'))));
}

function tell(server: LanguageServer, folder: string, type: FileChangeType): void {
  const changes = [{ uri: uriOf(path.join(folder, name)), type }];
  server.notify('workspace/didChangeWatchedFiles', { changes });
}
