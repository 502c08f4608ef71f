import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { leastWork } from '../../../../test/kit/work.js';
import { readYaml } from './yaml.js';
import { isNothing, type YamlNode } from './yamlNodes.js';

describe('readYaml', () => {
  it('keeps scalars as written', () => {
    checkTree('a: 5.10\nb: [5.1, "8.30", \'x\']\nc: no\nd: 12:30:45\ne: 0o17\nf: 2026-01-01', {
      a: '5.10',
      b: ['5.1', '8.30', 'x'],
      c: 'no',
      d: '12:30:45',
      e: '0o17',
      f: '2026-01-01',
    });
  });

  it('reads lists, lists of maps, and maps', () => {
    checkTree('a:\n  - control: A.05.01\n    note: x\n  - 8.30\nb:\n  c: { d: e }\n', {
      a: [{ control: 'A.05.01', note: 'x' }, '8.30'],
      b: { c: { d: 'e' } },
    });
  });

  it('reads keys without a value, comments and blocks of text', () => {
    checkTree('a: # nothing\nb: ~\nc: |\n  one\n  two\nd: "e" # f\n', {
      a: undefined,
      b: '~',
      c: 'one\n  two',
      d: 'e',
    });
    strictEqual(isNothing(readYaml('~').root), true);
    strictEqual(isNothing(readYaml('"~"').root), false);
  });

  it('gives ranges with and without quotes', () => {
    const text = 'title: "Access control" # comment\n';
    const { root } = readYaml(text);
    const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
    strictEqual(value && text.slice(value.range.start, value.range.end), '"Access control"');
    strictEqual(
      value?.kind === 'scalar' && text.slice(value.textRange.start, value.textRange.end),
      'Access control',
    );
  });

  it('takes templates and emphasis for text', () => {
    checkTree('a: {{ owner }}\nb: *draft*\n', { a: '{{ owner }}', b: '*draft*' });
  });

  it('resolves aliases of scalars only, and merges nothing', () => {
    checkTree('a: &x 5.10\nb: *x\nc: &y [1, 2]\nd: *y\n<<: *y\n', {
      a: '5.10',
      b: '5.10',
      c: ['1', '2'],
      d: '*y',
      '<<': '*y',
    });
  });

  it('executes nothing and pollutes nothing', () => {
    checkTree(
      'a: !!js/function "function () { throw 1 }"\n__proto__: { polluted: yes }\nconstructor: x\n',
      {
        a: 'function () { throw 1 }',
        ['__proto__']: { polluted: 'yes' },
        constructor: 'x',
      },
    );
    strictEqual(({} as { polluted?: string }).polluted, undefined);
  });

  it('reads lines that end in CR LF or CR', () => {
    checkTree('a: 1\r\nb: 2\r\n', { a: '1', b: '2' });
    checkTree('a: 1\rb: 2\r', { a: '1', b: '2' });
  });

  it('reads the other keys where one is wrong', () => {
    checkTree('a: "open\nb: 1\nc: [2\nd: Policy: Access\ne: 3\n', {
      a: 'open',
      b: '1',
      c: ['2'],
      d: 'Policy: Access',
      e: '3',
    });
  });

  it('reads both sides of a conflict and tells it once', () => {
    const text = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> main\nc: 4\n';
    checkTree(text, { a: '1', b: '3', c: '4' });
    deepStrictEqual(kindsIn(text), ['conflict']);
  });
});

describe('readYaml says in plain words', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a:\n\tb: 1', '\t', 'A tab indents this line'],
    ['a: "b\nc: 1', '"b', 'The quote that opens here is never closed'],
    ["a: 'b\nc: 1", "'b", 'The quote that opens here is never closed'],
    ['a: [1, 2\nc: 1', '[1, 2', 'The bracket that opens here is never closed. Put ]'],
    ['a: { b: 1\nc: 1', '{ b: 1', 'The bracket that opens here is never closed. Put }'],
    ['a: b: c', 'b: c', 'A colon with a space'],
    ['a: 1\n b: 2', 'b: 2', 'This line is indented as if'],
    ['a: @b', '@b', 'A value that starts with @'],
    ['a: & Co', '& Co', 'A value that starts with &'],
    ['a:b\nc: 1', 'a:b', 'A space is missing behind the colon'],
    ['a: 1\nwords\nb: 2', 'words', 'This line is neither a key'],
    ['a: [b] c', '[b] c', 'This value goes on behind'],
    ['a: "b" c', '"b" c', 'This value goes on behind'],
    ['a: "\\q"', '\\q', 'Between double quotes, \\q'],
    ['a: - b', '- b', 'A list starts on the line below'],
    ['a: [b,, c]', ', c]', 'A comma too many'],
    ['a: 1\n---\nb: 2', '---', 'This line starts a second document'],
    ['a: 1\nb: 2\na: 3', 'a', 'The key "a" stands here a second time'],
    ['%x\na: 1', '%x', 'A value that starts with %'],
  ];
  for (const [text, marked, message] of cases) {
    it(`${JSON.stringify(text)}: ${message}`, () => {
      const [problem, ...others] = readYaml(text).problems;
      strictEqual(others.length, 0);
      strictEqual(problem && text.slice(problem.range.start, problem.range.end), marked);
      strictEqual(problem?.message.en.slice(0, message.length), message);
    });
  }
});

describe('readYaml is bounded', () => {
  it('tells at most 20 problems', () => {
    strictEqual(readYaml('a: "b\n'.repeat(500)).problems.length, 20);
    strictEqual(readYaml('a: 1\n'.repeat(500)).problems.length, 20);
  });

  const limited: readonly (readonly [string, string])[] = [
    ['40,000 keys', keys(40_000)],
    ['2,100 keys', keys(2_100)],
    ['brackets', `a: ${'['.repeat(20_000)}\nb: 1`],
    ['maps in brackets', `a: ${'{a: '.repeat(5_000)}\nb: 1`],
    ['dashes', `a:\n  ${'- '.repeat(20_000)}x\nb: 1`],
    ['steps', `${steps(300)}b: 1`],
    ['length', `a: ${'x'.repeat(200_000)}\nb: 1`],
  ];
  for (const [name, text] of limited) {
    it(`reads only keys of a text with too many or too deep: ${name}`, () => {
      const { root, problems } = readYaml(text);
      deepStrictEqual(
        problems.map(({ kind }) => kind),
        ['limit'],
      );
      strictEqual(root?.kind === 'map' && root.entries.length > 1, true);
      strictEqual(leastWork(() => readYaml(text)) < 1_000, true);
    });
  }

  it('does not let aliases grow, and takes a hundred of them for harmless', () => {
    const bomb = Array.from({ length: 9 }, (_, index) => {
      const before = `*a${String(index - 1)},`;
      return `a${String(index)}: &a${String(index)} [${index === 0 ? 'x' : before.repeat(9)}]\n`;
    }).join('');
    deepStrictEqual(kindsIn(bomb), []);
    const many = `a: &x 5.10\nb:\n${'  - *x\n'.repeat(300)}`;
    const { root, problems } = readYaml(many);
    const list = root?.kind === 'map' ? root.entries[1]?.value : undefined;
    deepStrictEqual(problems, []);
    strictEqual(
      list?.kind === 'list' &&
        list.items.every((item) => item.kind === 'scalar' && item.text === '5.10'),
      true,
    );
  });
});

function checkTree(text: string, expected: unknown): void {
  deepStrictEqual(plain(readYaml(text).root), plainRecord(expected));
}

function kindsIn(text: string): readonly string[] {
  return readYaml(text).problems.map(({ kind }) => kind);
}

/** Maps of the tree as lists of pairs, so that no key can be lost; the last of equal keys counts. */
function plain(node: YamlNode | undefined): unknown {
  switch (node?.kind) {
    case 'list':
      return node.items.map(plain);
    case 'map':
      return new Map(node.entries.map(({ key, value }) => [key.text, plain(value)]));
    case 'scalar':
      return node.text;
    case undefined:
      return undefined;
  }
}

function plainRecord(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(plainRecord);
  }
  return typeof value === 'object' && value !== null
    ? new Map(Object.entries(value).map(([key, inner]) => [key, plainRecord(inner)]))
    : value;
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${String(index)}: v\n`).join('');
}

function steps(count: number): string {
  return Array.from({ length: count }, (_, index) => `${' '.repeat(index)}k:\n`).join('');
}
