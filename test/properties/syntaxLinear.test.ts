import assert from 'node:assert/strict';
import { blockText } from '../../server/src/core/syntax/blockText.js';
import { inlineOf } from '../../server/src/core/syntax/inline.js';
import { plainText } from '../../server/src/core/syntax/plainText.js';
import { scanBlocks } from '../../server/src/core/syntax/scanBlocks.js';
import { checkLinear, leastWork } from '../kit/work.js';

/** Texts on which Markdown parsers are known to need time or stack that grows faster than the text. */
const faults: Readonly<Record<string, (n: number) => string>> = {
  'strong within emphasis': (n) => '*a **a '.repeat(n) + 'b' + ' a** a*'.repeat(n),
  'emphasis that never closes': (n) => '*a_ '.repeat(n),
  'open brackets': (n) => '['.repeat(n) + 'a' + ']'.repeat(n),
  'links that never close': (n) => '[a](<b'.repeat(n),
  'images that never close': (n) => '![[]()'.repeat(n),
  'quotes on a line': (n) => '> '.repeat(n) + 'a',
  'items on a line': (n) => '- '.repeat(n) + 'a',
  'items and blank lines': (n) => '- '.repeat(n) + 'x' + '\n'.repeat(n),
  'items and quotes in turn': (n) => '- > '.repeat(n) + 'x\n'.repeat(n),
  'backticks of each length': (n) =>
    Array.from({ length: Math.sqrt(n) * 2 }, (_, index) => 'e' + '`'.repeat(index + 1)).join(''),
  'comments that never close': (n) => '</' + '<!--'.repeat(n),
  'comments on lines': (n) => '<!--\n'.repeat(n),
  'script on lines': (n) => '<script>\n</\n'.repeat(n),
  'tags with attributes': (n) =>
    '<a' + ' b'.repeat(n) + '\n\n' + ('<a ' + 'b= '.repeat(20) + '\n\n').repeat(n / 20),
  'setext headings': (n) => 'a\n=\n'.repeat(n),
  definitions: (n) => Array.from({ length: n }, (_, index) => `[${index}]: u`).join('\n'),
  'definitions with open titles': (n) => '[a]: b\n(x\n\n'.repeat(n) + '[a]: b "\n'.repeat(n),
  footnotes: (n) => Array.from({ length: n }, (_, index) => `[^${index}]: t`).join('\n\n'),
  'wide table': (n) => `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${'|b'.repeat(n)}|\n`,
  'long table': (n) => '|a|b|\n|-|-|\n' + '| 1 | x |\n'.repeat(n),
  'HTML tables that never close': (n) => '<table>\n\n'.repeat(n) + '</table>',
  'HTML cells that never close': (n) => `<table>${'<td>a<td rowspan=9>'.repeat(n)}</table>`,
  'HTML tags with open quotes': (n) => `<table>${'<td a="'.repeat(n)}</table>`,
  'headings within an HTML table': (n) => '<table>\n\n' + '# a\n\n'.repeat(n) + '</table>',
  'HTML tables one by one': (n) => '<table><tr><td>a<td>b<tr><td>c</table>\n\n'.repeat(n),
  'HTML tables in items': (n) => '- <table><tr><td>a<td>b<tr><td>c</table>\n'.repeat(n),
  'grid tables': (n) => '+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+\n\n'.repeat(n),
  'one grid table': (n) => '+---+---+\n' + '| c | d |\n+---+---+\n'.repeat(n),
  'aligned tables': (n) => 'abc defg\n--- ----\nxyz uvwx\n\n'.repeat(n),
  'lines of dashes': (n) => '--- ----\na b\n\n'.repeat(n),
  'aligned tables that never end': (n) => '--------\nabc defg\n--- ----\nxyz uvwx\n\n'.repeat(n),
  'delimiter rows': (n) => '|-|-|-|\n'.repeat(n),
  'front matter that never closes': (n) => '---\n' + 'k: v\n'.repeat(n),
  'key lines that never close': (n) => 'k: v\n'.repeat(n),
  'one paragraph': (n) => 'A.5.1\n'.repeat(n),
  'one line': (n) => 'A.5.1 '.repeat(n),
  'CR line ends': (n) => 'A.5.1\r\r'.repeat(n),
  'NUL and lone surrogates': (n) => 'a\u0000\ud83d '.repeat(n),
};

describe('the work for texts that are made to be hard', () => {
  for (const [name, make] of Object.entries(faults)) {
    it(`grows with the length of the text: ${name}`, function () {
      this.timeout(30_000);
      checkLinear(make, 20_000, scanBlocks);
    });
  }

  it('stays bounded for the inline marks of a block', function () {
    this.timeout(60_000);
    for (const [name, make] of Object.entries(faults)) {
      const { chunks } = scanBlocks(make(20_000));
      for (const { chunk } of chunks.slice(0, 2)) {
        for (const block of chunk.blocks.slice(0, 5)) {
          if (block.kind === 'paragraph') {
            const { text } = blockText(chunk, block);
            const work = leastWork(() => [inlineOf(text), plainText(text)]);
            assert.ok(work < 2_000, `${name}: ${work.toFixed(0)} ms`);
          }
        }
      }
    }
  });
});
