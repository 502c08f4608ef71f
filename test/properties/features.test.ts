import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { codeLenses } from '../../server/src/core/features/codeLenses.js';
import { completions } from '../../server/src/core/features/completions.js';
import { controlTokens } from '../../server/src/core/features/controlTokens.js';
import { documentLinks } from '../../server/src/core/features/documentLinks.js';
import { documentSymbols } from '../../server/src/core/features/documentSymbols.js';
import { foldingRanges } from '../../server/src/core/features/foldingRanges.js';
import { hover } from '../../server/src/core/features/hover.js';
import { inlayHints } from '../../server/src/core/features/inlayHints.js';
import { mentionsOf } from '../../server/src/core/features/references.js';
import { selectionRanges } from '../../server/src/core/features/selectionRanges.js';
import { targetAt } from '../../server/src/core/features/target.js';
import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import type { World } from '../../server/src/core/rules/runRules.js';
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
      const { document, world } = placed(text);
      strictEqual(document.text, text);
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

    it(`show places within the text: ${JSON.stringify(text.slice(0, 50))}`, () => {
      const { document, world } = placed(text);
      const all = { start: 0, end: text.length };
      const ranges = [
        ...documentLinks(document, world).map(({ range }) => range),
        ...foldingRanges(document, world.catalogue),
        ...inlayHints(document, all, world).map(({ offset }) => ({ start: offset, end: offset })),
        ...controlTokens(document, all, world).map(({ range }) => range),
        ...codeLenses(document, world).map(({ range }) => range),
      ];
      for (let offset = 0; offset <= text.length; offset += 1) {
        const target = targetAt(document, offset, world);
        const mentions = target ? mentionsOf(target, document, world) : [];
        const around = selectionRanges(document, offset, world.catalogue);
        ranges.push(...around, ...mentions.map(({ range }) => range));
        strictEqual(around.length > 0, true, `nothing is selected at ${offset}`);
        for (const [index, range] of around.entries()) {
          const inner = around[index - 1] ?? { start: offset, end: offset };
          ok(range.start <= inner.start && inner.end <= range.end, `at ${offset}`);
        }
      }
      deepStrictEqual(
        ranges.filter(({ start, end }) => start < 0 || end < start || end > text.length),
        [],
      );
    });
  }
});

interface PlacedText {
  readonly document: IsmsDocument;
  readonly world: World;
}

/** The text as a document beside some others. */
function placed(text: string): PlacedText {
  const uri = 'file:///isms/test.md';
  const others = readFiles(beside('')).filter((file) => file.uri !== uri);
  const world = worldOf([...others, { uri, text, cursor: 0, annotations: [] }]);
  const document = world.workspace.documents.get(uri);
  ok(document);
  return { document, world };
}
