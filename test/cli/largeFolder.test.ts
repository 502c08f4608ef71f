import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import path from 'node:path';

import { readWorkspace, type ReadWorkspace } from '../../server/src/cli/readWorkspace.js';
import { findingsOf } from '../../server/src/core/rules/runRules.js';
import { rules } from '../../server/src/core/rules/index.js';
import { defaultConfiguration } from '../../server/src/core/workspace/configuration.js';
import { today } from '../kit/check.js';
import { folderWith, removeFolders } from '../kit/folder.js';

const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `notes/${String(index).padStart(2, '0')}.md`,
    `# Note ${index}\n\nSee A.5.99, R-001 and ISMS-POL-07.\n`,
  ]),
);

describe('a folder with more documents than can be held in memory', () => {
  after(removeFolders);

  it('is read as far as there is room, what is asked for first, and that is told once', () => {
    const folder = folderWith({ ...files, 'z.md': '# Asked for\n\nSee A.5.99 and R-001.\n' });
    const limits = { documents: 4, characters: 1_000_000 };
    const { world, selected, notices } = read(folder, ['z.md'], limits);
    const root = world.workspace.root;
    deepStrictEqual(
      [...world.workspace.documents.keys()].map((uri) => uri.slice(root.length + 1)).toSorted(),
      ['notes/00.md', 'notes/01.md', 'notes/02.md', 'z.md'],
    );
    deepStrictEqual(selected, [`${root}/z.md`]);
    deepStrictEqual(
      notices.map(({ leftOut }) => leftOut),
      [9],
    );
    match(notices[0]?.text.en ?? '', /^has 13 documents, too many .* so 9 were left out/);
    match(notices[0]?.text.de ?? '', /^enthält 13 Dokumente, .* 9 bleiben deshalb weg/);
    strictEqual(world.workspace.otherFiles.size, 9);
    const document = world.workspace.documents.get(`${root}/z.md`);
    ok(document);
    deepStrictEqual(
      [...findingsOf(rules, document, world)].map(({ rule }) => rule),
      ['unknown-control'],
    );
  });

  it('is bounded by the length of all texts, too', () => {
    const folder = folderWith(files);
    const { world, notices } = read(folder, [], { documents: 100, characters: 100 });
    strictEqual(world.workspace.documents.size, 3);
    strictEqual(notices.length, 1);
  });

  it('is read whole, without a word, below the limits', () => {
    const { world, notices } = read(folderWith(files), []);
    strictEqual(world.workspace.documents.size, 12);
    deepStrictEqual(notices, []);
  });
});

function read(
  root: string,
  names: readonly string[],
  limits?: { readonly documents: number; readonly characters: number },
): ReadWorkspace {
  return readWorkspace(
    {
      root,
      folders: names.length === 0 ? [root] : [],
      files: names.map((name) => path.join(root, name)),
    },
    {
      configuration: defaultConfiguration,
      today,
      language: 'en',
      progress: { report: () => undefined, end: () => undefined },
      ...(limits && { limits }),
    },
  );
}
