import { strictEqual } from 'node:assert/strict';

import { type FixtureFile, readFiles, worldOf } from '../../../../test/kit/check.js';
import { beside } from '../../../../test/kit/places.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { inlayHints } from './inlayHints.js';

describe('inlayHints', () => {
  it('are the titles of controls, risks and documents', () => {
    checkHints('Follows A.5.15, treats R-001 by POL-001 and A.5.99.', [
      'Follows A.5.15‹Access control›, treats R-001‹Stolen credentials› by POL-001‹Access control policy› and A.5.99.',
    ]);
    checkHints('---\ncontrols:\n  - A.5.15\n  - 5.16\n---\n', [
      '---',
      'controls:',
      '  - A.5.15‹Access control›',
      '  - 5.16‹Identity management›',
      '---',
      '',
    ]);
  });

  it('are none where the title stands beside the id', () => {
    for (const text of [
      '# A.5.15 Access control',
      'Access control (A.5.15) is done.',
      'See A.5.15 (Access Control).',
      '| Control | Title |\n| --- | --- |\n| A.5.15 | Access control |',
      'Stolen credentials, R-001, are frequent.',
    ]) {
      checkHints(text, text.split('\n'));
    }
  });

  it('come once in a paragraph, and never for ranges and groups', () => {
    checkHints('A.5.15 and A.5.15.\n\nA.5.15, A.5.1-A.5.4 and A.8.', [
      'A.5.15‹Access control› and A.5.15.',
      '',
      'A.5.15‹Access control›, A.5.1-A.5.4 and A.8.',
    ]);
  });

  it('leave lines that list many ids as they are', () => {
    const list = 'Treats A.5.15, A.5.16, A.5.17 and A.5.18.';
    checkHints(list, [list]);
    checkHints('Treats A.5.15, A.5.16 and A.5.17.', [
      'Treats A.5.15‹Access control›, A.5.16‹Identity management› and A.5.17‹Authentication information›.',
    ]);
  });

  it('leave cells that hold more than the id as they are', () => {
    checkHints(
      '| Activity | Control |\n| --- | --- |\n| Log in | A.5.15 |\n| Out | A.5.16, A.8.5 |',
      [
        '| Activity | Control |',
        '| --- | --- |',
        '| Log in | A.5.15‹Access control› |',
        '| Out | A.5.16, A.8.5 |',
      ],
    );
  });

  it('are only those of the range that is asked for', () => {
    const { world, document } = placed('A.5.15\n\nA.5.16\n');
    strictEqual(document ? inlayHints(document, { start: 8, end: 14 }, world).length : 0, 1);
  });
});

interface Placed {
  readonly file: FixtureFile;
  readonly world: World;
  readonly document: IsmsDocument | undefined;
}

function placed(text: string): Placed {
  const files = readFiles(beside(text));
  const world = worldOf(files);
  const file = files.at(-1);
  if (!file) {
    throw new Error('The fixture has no file.');
  }
  return { file, world, document: world.workspace.documents.get(file.uri) };
}

/** Checks the lines of `text` with each hint in ‹ › where an editor would show it. */
function checkHints(text: string, expected: readonly string[]): void {
  const { file, world, document } = placed(text);
  const all = { start: 0, end: file.text.length };
  let shown = file.text;
  for (const hint of (document ? inlayHints(document, all, world) : []).toReversed()) {
    shown = `${shown.slice(0, hint.offset)}‹${hint.text}›${shown.slice(hint.offset)}`;
  }
  strictEqual(shown, expected.join('\n'));
}
