import assert from 'node:assert/strict';
import { blockText } from './blockText.js';
import { inlineOf, type InlineLink } from './inline.js';
import { plainText } from './plainText.js';
import { scanBlocks } from './scanBlocks.js';
import { slugsOf } from './slugs.js';

/** Checks the links of a text, each written as `kind: source of the label | label → source of the destination | destination`. */
function checkLinks(text: string, ...expected: readonly string[]): void {
  const described = ({
    kind,
    labelRange,
    label,
    destinationRange,
    destination,
  }: InlineLink): string => {
    const source = text.slice(labelRange.start, labelRange.end);
    const target = destinationRange
      ? text.slice(destinationRange.start, destinationRange.end)
      : '-';
    return `${kind}: ${source} | ${label} → ${target} | ${destination}`;
  };
  assert.deepEqual(inlineOf(text).links.map(described), expected);
}

function checkPlain(markdown: string, expected: string): void {
  assert.equal(plainText(markdown), expected);
}

describe('inlineOf', () => {
  it('finds links and images with the places of their labels and destinations', () => {
    checkLinks(
      'see [the *policy*](a.md#b "t")',
      'link: the *policy* | the policy → a.md#b | a.md#b',
    );
    checkLinks(
      '![plan](p.png) [x]( <b c.md> )',
      'image: plan | plan → p.png | p.png',
      'link: x | x → b c.md | b c.md',
    );
    checkLinks('[](x) [a](b\\)c)', 'link:  |  → x | x', 'link: a | a → b\\)c | b)c');
    checkLinks(
      '[![a](b.svg)](c.md)',
      'link: ![a](b.svg) | a → c.md | c.md',
      'image: a | a → b.svg | b.svg',
    );
    checkLinks(
      '[a [b] c](d(e).md) []()',
      'link: a [b] c | a [b] c → d(e).md | d(e).md',
      'link:  |  →  | ',
    );
  });

  it('finds addresses, references and footnotes', () => {
    checkLinks(
      'https://a.example/b. <https://c.example>',
      'autolink: https://a.example/b | https://a.example/b → - | https://a.example/b',
      'autolink: <https://c.example> | https://c.example → - | https://c.example',
    );
    checkLinks(
      '[a b][c] [d][] [e] [^1]',
      'reference: a b | a b → c | c',
      'reference: d | d →  | d',
      'reference: e | e → - | e',
      'footnote: ^1 | 1 → - | 1',
    );
    checkLinks(
      'What! HTTP://A.EXAMPLE here, www.b.example',
      'autolink: HTTP://A.EXAMPLE | HTTP://A.EXAMPLE → - | HTTP://A.EXAMPLE',
      'autolink: www.b.example | www.b.example → - | http://www.b.example',
    );
  });

  it('finds no links in code, HTML and behind backslashes', () => {
    checkLinks('`[a](b)` ``` ` [c](d)``` <a href="[e](f)"> \\[g](h)');
  });

  it('reads what would start a block elsewhere', () => {
    checkLinks('- [a](b)', 'link: a | a → b | b');
    checkLinks('# `x` [a\\]](b)', 'link: a\\] | a] → b | b');
    checkLinks('\uFEFF*x* [a\\]](b)', 'link: a\\] | a] → b | b');
  });

  it('gives ranges of code and HTML in the text', () => {
    const text = 'a ``b` c`` <br/> <!-- d --> *e*';
    const { code, html } = inlineOf(text);
    const sourceOf = ({ start, end }: { start: number; end: number }): string =>
      text.slice(start, end);
    assert.deepEqual(code.map(sourceOf), ['``b` c``']);
    assert.deepEqual(html.map(sourceOf), ['<br/>', '<!-- d -->']);
  });

  it('gives what is sure in a text that is too complex', () => {
    const { limited, links, code } = inlineOf(`[a](b) \`c\` ${'*a_ [x'.repeat(3_000)}`);
    assert.equal(limited, true);
    assert.deepEqual(
      links.map(({ destination }) => destination),
      ['b'],
    );
    assert.equal(code.length, 1);
    assert.equal(inlineOf('*a* [b](c)').limited, undefined);
  });
});

describe('plainText', () => {
  it('leaves out marks, targets and tags', () => {
    checkPlain('**Not** applicable, _see_ [*policy*](a.md)', 'Not applicable, see policy');
    checkPlain('`A.5.1`<br>![Logo](l.png) <b>x</b> <!-- y -->', 'A.5.1 Logo x');
    checkPlain('[Access][a] and [^1] [TBD]', 'Access and [TBD]');
  });

  it('resolves escapes and entities and tidies white space', () => {
    checkPlain('A\\.5\\.1 &amp; A&#46;5.2', 'A.5.1 & A.5.2');
    checkPlain('  Appli\u00ADcable \t yes\nno ', 'Applicable yes no');
    checkPlain('snake_case 2 * 3', 'snake_case 2 * 3');
  });
});

describe('blockText', () => {
  it('keeps offsets and puts spaces in the place of what is no content', () => {
    const { chunk } = scanBlocks('> - one [a\n>   b](c)\nlazy').chunks[0] ?? assert.fail();
    const block = chunk.blocks[0];
    assert.ok(block?.kind === 'paragraph');
    const { text, start } = blockText(chunk, block);
    assert.equal(text, 'one [a\n    b](c)\nlazy');
    assert.equal(chunk.text.indexOf('b](c)'), start + text.indexOf('b](c)'));
  });

  it('gives an empty text for a heading without one', () => {
    assert.deepEqual(blockText({ text: '#', blocks: [] }, { content: [] }), { text: '', start: 0 });
  });
});

describe('slugsOf', () => {
  it('numbers headings of the same name', () => {
    const headings = ['Scope & Roles', 'Scope', 'Scope', 'Überblick'].map((text) => ({ text }));
    assert.deepEqual(slugsOf(headings), ['scope--roles', 'scope', 'scope-1', 'überblick']);
  });
});
