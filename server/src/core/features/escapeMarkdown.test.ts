import { strictEqual } from 'node:assert/strict';

import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { escapeMarkdown, markdownLink, oneLine } from './escapeMarkdown.js';

const nasty = [
  '**bold** _it_ `code` ~~x~~',
  '[a](javascript:alert(1)) ![i](x) [r][1] [^1]',
  '<img src=x onerror=alert(1)> &lt;b&gt; &#60;',
  'a | b',
  '# heading',
  '- item',
  '1. item',
  '12) item',
  '> quote',
  '=====',
  '---',
  String.raw`back\slash \[x\]`,
  'two\n\nparagraphs\r\nhere',
  'user@example.org',
];

describe('escapeMarkdown', () => {
  for (const text of nasty) {
    it(`shows ${JSON.stringify(text)} as it is`, () => {
      const tree = fromMarkdown(escapeMarkdown(text));
      strictEqual(tree.children.length, 1);
      strictEqual(tree.children[0]?.type, 'paragraph');
      strictEqual(toString(tree), oneLine(text));
    });
  }

  it('leaves plain words readable', () => {
    strictEqual(
      escapeMarkdown('A.5.15 Access control (CSC), R-001: 5 %'),
      'A.5.15 Access control (CSC), R-001: 5 %',
    );
  });

  it('lets no address become a link', () => {
    strictEqual(escapeMarkdown('https://x.org www.x.org'), String.raw`https\://x.org www\.x.org`);
  });
});

describe('markdownLink', () => {
  it('ends where the uri ends', () => {
    const tree = fromMarkdown(markdownLink('a](b)', 'file:///a (b) <c>.md#L1'));
    strictEqual(toString(tree), 'a](b)');
    strictEqual(JSON.stringify(tree).includes('"url":"file:///a%20%28b%29%20%3Cc%3E.md#L1"'), true);
  });
});
