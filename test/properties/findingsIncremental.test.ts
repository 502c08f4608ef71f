import { deepStrictEqual } from 'node:assert/strict';

import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import { parseDocument, withEdit } from '../../server/src/core/model/parseDocument.js';
import type { World } from '../../server/src/core/rules/runRules.js';
import { offsetAt } from '../../server/src/core/syntax/sourceText.js';
import {
  emptyWorkspace,
  withDocument,
  withDocuments,
} from '../../server/src/core/workspace/workspace.js';
import { allFindings, worldAt } from '../kit/mending.js';
import { randomEdit, randomNumbers } from '../kit/randomEdits.js';

const editsOfEach = 16;

describe('findings after edits', () => {
  for (const folder of ['examples/cloudcrm-stage1', 'examples/cloudcrm']) {
    it(`are those of a fresh read, in every document of ${folder}`, function () {
      this.timeout(60_000);
      const random = randomNumbers(20_261_127);
      let world = worldAt(folder);
      allFindings(world);
      const uris = [...world.workspace.documents.keys()].toSorted();
      for (let count = 1; count <= editsOfEach; count += 1) {
        world = withRandomEdit(
          world,
          uris[Math.floor(random() * uris.length)] ?? '',
          count,
          random,
        );
        deepStrictEqual(allFindings(world), allFindings(readAfresh(world)), `after edit ${count}`);
      }
    });
  }
});

/** A random edit, and then some letters typed at its place before anything is looked at. */
function withRandomEdit(world: World, uri: string, version: number, random: () => number): World {
  const document = world.workspace.documents.get(uri);
  if (!document) {
    throw new Error(`${uri} is no document.`);
  }
  const { range, text } = randomEdit(document.text, random);
  const [start, end] = [offsetAt(document, range.start), offsetAt(document, range.end)];
  let after = withEdit(document, version, { range: { start, end }, newText: text });
  for (const [index, newText] of ['a', '\n', '|'].slice(0, Math.floor(random() * 4)).entries()) {
    const place = start + text.length + index;
    after = withEdit(after, version, { range: { start: place, end: place }, newText });
  }
  return { ...world, workspace: withDocument(world.workspace, after) };
}

/** The same texts, of which nothing is remembered. */
function readAfresh(world: World): World {
  const { workspace } = world;
  const documents: IsmsDocument[] = [...workspace.documents.values()].map(
    ({ uri, version, text, reading }) => parseDocument(uri, version, text, reading),
  );
  const empty = emptyWorkspace(workspace.root, workspace.otherFiles);
  return { ...world, workspace: withDocuments(empty, documents) };
}
