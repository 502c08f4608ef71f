import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { completions } from '../../server/src/core/features/completions.js';
import { documentSymbols } from '../../server/src/core/features/documentSymbols.js';
import { hover } from '../../server/src/core/features/hover.js';
import { readFiles, worldOf } from '../kit/check.js';
import { beside } from '../kit/places.js';

/** Texts as they are while somebody types, and worse. */
const texts: readonly string[] = [
  '',
  '---',
  '---\n',
  '---\ncontrols: [A.5.',
  '---\ncontrols:\n  -\n---\n',
  '---\n: :\n\t- [\n---\n# A.5.1\n',
  '| A.5.1',
  '| Control | Status |\n| - | - |\n|',
  '| Control | Status |\n| - | - |\n| A.5.1 | \\| | | | |\n||||',
  '> | Control | Status |\n> | - | - |\n> | A.5.1 | Planned |\n',
  'A.5.1 to A.5.4, A.8, CLD.9.5, A.99.1, clause 6.1.3 d), R-001 and POL-001',
  '# A.5.1\r\n\r\n## \r\nA.5.2\rCLD.6.3.1',
  '```\nA.5.1\n',
  '<!-- A.5.1',
  '\uFEFF---\nid: X\n---\nA.5.1 \uD83D\uDE00 \uD83D A.5.2',
  '附属書A 5.15 は A.8.1〜A.8.3',
  `${'A.'.repeat(500)}${'['.repeat(500)}`,
];

describe('features at every place of a text', () => {
  for (const text of texts) {
    it(`answer within the text: ${JSON.stringify(text.slice(0, 50))}`, () => {
      const uri = 'file:///isms/test.md';
      const others = readFiles(beside('')).filter((file) => file.uri !== uri);
      const world = worldOf([...others, { uri, text, cursor: 0, annotations: [] }]);
      const document = world.workspace.documents.get(uri);
      strictEqual(document?.text, text);
      const outside: unknown[] = [];
      for (let offset = 0; offset <= text.length; offset += 1) {
        const ranges = [
          ...completions(document, offset, world).map(({ edit }) => edit.range),
          ...[hover(document, offset, world)?.range ?? { start: offset, end: offset }],
        ];
        outside.push(
          ...ranges.filter(
            ({ start, end }) => start > offset || end < offset || end > text.length || start < 0,
          ),
        );
      }
      deepStrictEqual(outside, []);
      documentSymbols(document, world.catalogue);
    });
  }
});
