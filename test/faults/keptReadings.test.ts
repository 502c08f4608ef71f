import { deepStrictEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { copyOf, folderWith, removeFolders, writeInto } from '../kit/folder.js';
import { pulling, startServer } from '../kit/languageServer.js';
import { prepareServer, project } from '../kit/serverProgram.js';
import { until } from '../lsp/kit.js';

describe('what is kept for the next start', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareServer();
  });
  after(removeFolders);

  it('leads to the same findings, with documents that have changed meanwhile', async () => {
    const folder = copyOf(path.join(project, 'examples/cloudcrm-stage1'));
    const storage = path.join(folderWith({}), 'kept');
    const before = namesIn(folder);
    deepStrictEqual(await findingsAtStart(folder, storage), await findingsAtStart(folder));
    await until(() => Promise.resolve(keptFile(storage) !== undefined));
    writeInto(folder, 'new.md', '---\ntype: policy\ncontrols: [A.5.99]\n---\n# New\n\nA.5.99\n');
    deepStrictEqual(await findingsAtStart(folder, storage), await findingsAtStart(folder));
    deepStrictEqual(namesIn(folder), [...before, 'new.md'].sort(), 'nothing in the workspace');
  });

  it('is left alone where it is damaged, and written anew', async () => {
    const folder = copyOf(path.join(project, 'examples/cloudcrm'));
    const storage = path.join(folderWith({}), 'kept');
    const expected = await findingsAtStart(folder, storage);
    await until(() => Promise.resolve(keptFile(storage) !== undefined));
    const whole = readFileSync(keptFile(storage) ?? '', 'utf8');
    match(whole, /^[\w-]{43}\n\{"stamp":/);
    const damages = [
      whole.slice(0, whole.length / 2),
      whole.replace('"kind":"policy"', '"kind":"record"'),
      '',
      'null',
    ];
    for (const damage of damages) {
      notEqual(damage, whole);
      const file = keptFile(storage) ?? '';
      writeFileSync(file, damage);
      // Half of a text that was being written when the server ended.
      writeFileSync(`${file}.new`, whole.slice(0, 100));
      deepStrictEqual(await findingsAtStart(folder, storage, file), expected);
      equal(readFileSync(file, 'utf8'), whole);
      ok(!existsSync(`${file}.new`));
    }
  });

  it('may be impossible to keep', async () => {
    const folder = copyOf(path.join(project, 'examples/cloudcrm'));
    const file = path.join(folderWith({ taken: 'a file' }), 'taken');
    const expected = await findingsAtStart(folder);
    for (const storage of [file, 'relative/path', '']) {
      deepStrictEqual(await findingsAtStart(folder, storage), expected);
    }
    ok(!existsSync(path.resolve('relative')));
  });
});

/**
 * What a server that starts anew finds in `folder`. It ends once `written`, a file that it is to
 * write anew, has been written.
 */
async function findingsAtStart(
  folder: string,
  storage?: string,
  written?: string,
): Promise<readonly unknown[]> {
  const before = written === undefined ? 0 : statSync(written).mtimeMs;
  const params = { initializationOptions: { storage } };
  const server = await startServer({ folders: [folder], capabilities: pulling, params });
  const reports = await server.workspaceDiagnostics();
  if (written !== undefined) {
    await until(() => Promise.resolve(statSync(written).mtimeMs > before));
  } else if (storage !== undefined && path.basename(storage) === 'kept') {
    await until(() => Promise.resolve(keptFile(storage) !== undefined));
  }
  await server.stop();
  return reports
    .map(({ uri, ...report }) => ({ uri, items: 'items' in report ? report.items : [] }))
    .sort((first, second) => first.uri.localeCompare(second.uri));
}

function keptFile(storage: string): string | undefined {
  const names = existsSync(storage) ? readdirSync(storage) : [];
  const name = names.find((one) => /^readings-[\w-]+\.json$/.test(one));
  return name && path.join(storage, name);
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
