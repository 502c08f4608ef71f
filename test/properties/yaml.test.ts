import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';

import type { TextRange } from '../../server/src/core/base/textRange.js';
import { frontMatterIn } from '../../server/src/core/model/readFrontMatter.js';
import { scanBlocks } from '../../server/src/core/syntax/scanBlocks.js';
import { readYaml } from '../../server/src/core/syntax/yaml.js';
import type { YamlNode, YamlScalar } from '../../server/src/core/syntax/yamlNodes.js';
import { readConfiguration } from '../../server/src/core/workspace/readConfiguration.js';

/** Pieces of which YAML, and what goes wrong in it, is made. */
const pieces = fc.constantFrom(
  ...['a', 'role', 'controls', 'rules', '5.10', 'A.5.1', 'é', '😀', '\uD83D', '\0', '~', 'null'],
  ...[': ', ':', '- ', '? ', '[', ']', '{', '}', ', ', '"', "'", '|', '>-', '#', ' #', '&x ', '*x'],
  ...['!!t ', '%', '@', '`', '<<', '{{ x }}', '\\', '\t', ' ', '  ', '\n', '\r\n', '\r', '\n---\n'],
  ...[
    '\n...\n',
    '\n<<<<<<< HEAD\n',
    '\n=======\n',
    '\n>>>>>>> x\n',
    '__proto__',
    'constructor',
    '\uFEFF',
  ],
);

const yamlLike = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('any text', () => {
  it('is read as YAML, with ranges in it that give the texts', () => {
    fc.assert(
      fc.property(yamlLike, (text) => {
        const { root, problems } = readYaml(text);
        const source = text.replaceAll(/\r(?!\n)/g, '\n');
        // The marks of a merge are not part of a value, even where they stand within one.
        const hasMarks = problems.some(({ kind }) => kind === 'conflict');
        strictEqual(problems.length <= 20, true);
        problems.forEach(({ range }) => {
          checkInside(range, text);
        });
        for (const node of nodesOf(root)) {
          checkInside(node.range, text);
          if (node.kind === 'scalar' && !isAlias(node, source) && !hasMarks) {
            strictEqual(node.text, source.slice(node.textRange.start, node.textRange.end));
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read alike twice', () => {
    fc.assert(
      fc.property(yamlLike, (text) => {
        deepStrictEqual(readYaml(text), readYaml(text));
      }),
    );
  });

  it('can stand in a header', () => {
    fc.assert(
      fc.property(yamlLike, (yaml) => {
        const text = `---\nid: A\n${yaml}\n---\n# Access\n`;
        const chunk = scanBlocks(text).chunks[0]?.chunk;
        const frontMatter = chunk && frontMatterIn(chunk);
        for (const { keyRange, valueRange, values } of frontMatter?.entries ?? []) {
          [keyRange, valueRange, ...values.map(({ range }) => range)].forEach((range) => {
            checkInside(range, chunk?.text ?? '');
          });
        }
        frontMatter?.problems.forEach(({ range }) => {
          checkInside(range, chunk?.text ?? '');
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives a configuration', () => {
    fc.assert(
      fc.property(yamlLike, (text) => {
        const { configuration, problems } = readConfiguration(text);
        strictEqual(['csp', 'csc', 'both'].includes(configuration.role), true);
        strictEqual(problems.length <= 50, true);
        problems.forEach(({ range }) => {
          checkInside(range, text);
        });
        strictEqual(({} as { x?: unknown }).x, undefined);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of good keys around a bad one, the good ones are read', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const bad = parts.join('').replaceAll(/[\r\n]/g, ' ');
        const { root } = readYaml(`first: 5.10\nbad: ${bad}\nlast: 8.30\n`);
        const entries = root?.kind === 'map' ? root.entries : [];
        const read = new Map(entries.map(({ key, value }) => [key.text, value]));
        const [first, last] = [read.get('first'), read.get('last')];
        strictEqual(first?.kind === 'scalar' && first.text, '5.10');
        strictEqual(last?.kind === 'scalar' && last.text, '8.30');
      }),
      { numRuns: 1_000 },
    );
  });
});

function checkInside({ start, end }: TextRange, text: string): void {
  strictEqual(
    0 <= start && start <= end && end <= text.length,
    true,
    `${String(start)}–${String(end)}`,
  );
}

function isAlias({ textRange }: YamlScalar, source: string): boolean {
  return source.startsWith('*', textRange.start);
}

function* nodesOf(node: YamlNode | undefined): Iterable<YamlNode> {
  if (!node) {
    return;
  }
  yield node;
  if (node.kind === 'list') {
    for (const item of node.items) {
      yield* nodesOf(item);
    }
  }
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      yield key;
      yield* nodesOf(value);
    }
  }
}
