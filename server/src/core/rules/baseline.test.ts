import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { type Baseline, sizeOf } from '../workspace/baseline.js';
import { rules } from './index.js';
import { baselineAfter } from './recordBaseline.js';
import { checkedDocument, findingsOf, type World } from './runRules.js';

const before = `
-- a.md --
# Access

Limited under A.5.99.

Limited under A.5.99.
-- b.md --
# Backup

See [there](gone.md).
`;

function worldWith(fixture: string, baseline?: Baseline): World {
  return worldOf(readFiles(fixture), baseline && { baseline });
}

function recorded(fixture: string, known?: Baseline): Baseline {
  const world = worldWith(fixture);
  return baselineAfter(rules, world, [...world.workspace.documents.keys()], known);
}

function shown({ workspace, ...world }: World): readonly string[] {
  return documentsIn({ workspace }).flatMap((document) =>
    findingsOf(rules, document, { ...world, workspace }).map(
      ({ rule, range }) => `${rule} ${document.text.slice(range.start, range.end)}`,
    ),
  );
}

function documentsIn({ workspace }: Pick<World, 'workspace'>): readonly IsmsDocument[] {
  return [...workspace.documents.values()].toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
}

describe('a baseline of findings', () => {
  it('leaves out all that was there when it was made, and counts it', () => {
    const world = worldWith(before, recorded(before));
    deepStrictEqual(shown(world), []);
    const known = documentsIn(world).map(
      (document) => checkedDocument(rules, document, world).known,
    );
    deepStrictEqual(known, [2, 1]);
  });

  it('knows a finding again after lines have moved', () => {
    const moved = before.replace('# Access\n', '# Access\n\nAnother paragraph.\n');
    deepStrictEqual(shown(worldWith(moved, recorded(before))), []);
  });

  it('tells what is new, and of findings that are alike those that are more than before', () => {
    const more = before.replace(
      'Limited under A.5.99.',
      'Limited under A.5.99.\n\nLimited under A.5.99.\n\nAnd under A.5.98.',
    );
    deepStrictEqual(shown(worldWith(more, recorded(before))), [
      'unknown-control A.5.98',
      'unknown-control A.5.99',
    ]);
  });

  it('only becomes smaller: what is mended is no longer known, what is new is not added', () => {
    const first = recorded(before);
    const mended = before
      .replace('Limited under A.5.99.', 'Limited under A.5.15.')
      .replace('gone.md', 'other.md');
    const second = recorded(mended, first);
    deepStrictEqual([sizeOf(first), sizeOf(second)], [3, 1]);
    deepStrictEqual(shown(worldWith(mended, second)), ['broken-link other.md']);
    deepStrictEqual(shown(worldWith(before, second)), [
      'unknown-control A.5.99',
      'broken-link gone.md',
    ]);
  });

  it('forgets documents that are gone, and keeps those that were not looked at', () => {
    const first = recorded(before);
    const world = worldWith(before.slice(0, before.indexOf('-- b.md')));
    strictEqual(
      sizeOf(baselineAfter(rules, world, [...world.workspace.documents.keys()], first)),
      2,
    );
    const all = worldWith(before);
    const [one = ''] = all.workspace.documents.keys();
    strictEqual(sizeOf(baselineAfter(rules, all, [one], first)), 3);
  });

  it('holds all findings of a document with more of them than are listed', () => {
    const many = `-- many.md --\n# Many\n\n${'Limited under A.5.99.\n\n'.repeat(450)}`;
    const baseline = recorded(many);
    strictEqual(sizeOf(baseline), 450);
    deepStrictEqual(shown(worldWith(many, baseline)), []);
  });
});
