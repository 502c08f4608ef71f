import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';

import type { TextRange } from '../../server/src/core/base/textRange.js';
import { readYaml } from '../../server/src/core/syntax/yaml.js';
import { plainYaml } from '../../server/src/core/syntax/yamlPlain.js';

/** A comment before it makes a text one for the library, and moves all ranges by its length. */
const comment = '# x\n';

const plainWords = fc.constantFrom(
  ...[
    'Access policy',
    'A.5.1',
    '5.10',
    'é',
    '適用',
    "it's",
    'a, b',
    'x#y',
    'a:b',
    '2026-01-01',
    'no',
  ],
  ...[
    '"quoted text"',
    "'5.1'",
    '""',
    '"a: b"',
    '[a, b]',
    '[A.5.1]',
    '[ a ,b ]',
    '😀',
    'null',
    'a\u00A0',
  ],
);
const oddWords = fc.constantFrom(
  ...[
    "'it''s'",
    'x: y',
    'a #b',
    'a:',
    '*b*',
    '~',
    '- x',
    '[]',
    '[a,]',
    '["a"]',
    '[a: b]',
    '{{ x }}',
  ],
  ...[
    '|',
    '',
    '[',
    '"a" b',
    "'a",
    '&a b',
    '%',
    '@',
    '? a',
    '!!str a',
    'a\tb',
    'a\u2028b',
    '\uFEFFa',
  ],
);
const words = fc.oneof({ weight: 5, arbitrary: plainWords }, { weight: 1, arbitrary: oddWords });
const keys = fc.constantFrom(
  ...['id', 'Document ID', 'next_review', 'a-b', 'owner', 'title', 'x y z', 'k1', 'k2', 'k3', 'k4'],
  ...['é', '"k"', '1', 'no'],
);
const colons = fc.constantFrom(': ', ': ', ': ', ':  ', ':', ' : ');
const ends = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', ' \n', '\n\n', '\r', '\n  ');
const simple = fc.tuple(keys, colons, words, ends).map((parts) => parts.join(''));
const list = fc
  .tuple(
    keys,
    fc.constantFrom('  - ', '- ', '    - ', '  -'),
    fc.array(words, { maxLength: 3 }),
    ends,
  )
  .map(([key, mark, items, end]) => `${key}:\n${items.map((item) => mark + item + end).join('')}`);
const line = fc.oneof({ weight: 3, arbitrary: simple }, { weight: 1, arbitrary: list });

describe('a plain header', () => {
  it('is read as the library reads it', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.join('');
        const plain = plainYaml(text);
        if (plain) {
          read += 1;
          const { root, problems } = readYaml(comment + text);
          deepStrictEqual(problems, []);
          deepStrictEqual(moved(plain), root);
        }
      }),
      { numRuns: 4_000 },
    );
    ok(read > 100, `only ${read} of them were plain`);
  });
});

/** The same tree behind the comment. */
function moved(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.map(moved);
  }
  if (typeof node !== 'object' || node === null) {
    return node;
  }
  return 'start' in node ? movedRange(node as TextRange) : movedFields(node);
}

function movedRange({ start, end }: TextRange): TextRange {
  return { start: start + comment.length, end: end + comment.length };
}

function movedFields(node: object): unknown {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, moved(value)]));
}
