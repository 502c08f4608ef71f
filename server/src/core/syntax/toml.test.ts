import { deepStrictEqual } from 'node:assert/strict';
import { scanBlocks } from './scanBlocks.js';
import { readToml } from './toml.js';

function read(text: string): readonly (readonly [string, string, ...string[]])[] {
  return readToml(text, { start: 0, end: text.length }).map(
    ({ key, keyRange, shape, values, valueRange }) => {
      deepStrictEqual(text.slice(keyRange.start, keyRange.end), key);
      for (const value of values) {
        deepStrictEqual(text.slice(value.range.start, value.range.end), value.text);
        deepStrictEqual(value.range.end <= valueRange.end, true);
      }
      return [key, shape, ...values.map((value) => value.text)];
    },
  );
}

describe('readToml', () => {
  it('reads strings, bare values, lists and inline tables with their places', () => {
    deepStrictEqual(
      read(`# comment
title = "A \\"quoted\\" title" # comment
'single' = 'C:\\path'
number = 5.10
day = 2026-01-02
empty =
list = [ "A.5.1", 'A.5.2',
  5.30, # "no"
  { control = "A.8.1" } ]
map = { a = "x", b = 2 }
long = """
two
lines"""
after = true
`),
      [
        ['title', 'scalar', 'A \\"quoted\\" title'],
        ['single', 'scalar', 'C:\\path'],
        ['number', 'scalar', '5.10'],
        ['day', 'scalar', '2026-01-02'],
        ['empty', 'empty'],
        ['list', 'list', 'A.5.1', 'A.5.2', '5.30', 'A.8.1'],
        ['map', 'map', 'x', '2'],
        ['long', 'scalar', '\ntwo\nlines'],
        ['after', 'scalar', 'true'],
      ],
    );
  });

  it('reads the tables of one’s own, and passes over others and what is no TOML', () => {
    deepStrictEqual(
      read(`a = 1
no toml
[menu]
b = 2
[[x]]
c = 3
[extra]
d = "4
e = ["5"]
[params]
f=6
g = [ "7"
`),
      [
        ['a', 'scalar', '1'],
        ['d', 'empty'],
        ['e', 'list', '5'],
        ['f', 'scalar', '6'],
        ['g', 'list', '7'],
      ],
    );
  });

  it('is asked for between lines of +++ at the very start only', () => {
    const kinds = (text: string) =>
      scanBlocks(text).chunks[0]?.chunk.blocks.map(({ kind }) => kind);
    deepStrictEqual(kinds('\uFEFF+++\r\na = 1\r\n+++\r\ntext'), ['frontMatter']);
    deepStrictEqual(kinds('+++\na = 1\n'), ['paragraph']);
    deepStrictEqual(kinds('text\n+++\na = 1\n+++\n'), ['paragraph']);
  });
});
