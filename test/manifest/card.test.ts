import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { leastWork } from '../kit/work.js';
import { inProject } from './kit.js';

// The client is another TypeScript project, so its compiled form is tested.
const compiled = pathToFileURL(inProject('out/client/src/views/markdownToHtml.js')).href;
const { markdownToHtml } = (await import(compiled)) as {
  readonly markdownToHtml: (markdown: string) => string;
};

describe('card of a control', () => {
  const cases: readonly (readonly [what: string, markdown: string, html: string])[] = [
    ['headings', '## A.5.15 Access control', '<h2>A.5.15 Access control</h2>'],
    ['paragraphs', 'one\ntwo\n\nthree', '<p>one\ntwo</p>\n<p>three</p>'],
    ['line breaks', 'one  \ntwo\\\nthree', '<p>one<br>\ntwo<br>\nthree</p>'],
    [
      'lists in lists',
      '- one\n- two\n  1. three',
      '<ul><li>one</li><li><p>two</p>\n<ol><li>three</li></ol></li></ul>',
    ],
    ['quotes', '> one', '<blockquote><p>one</p></blockquote>'],
    [
      'tables',
      '| a |\n| --- |\n| b\\|c |',
      '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b|c</td></tr></tbody></table>',
    ],
    [
      'fenced code',
      'one\n```yaml\na: ["<b>"]\n\n- c\n```\ntwo',
      '<p>one</p>\n<pre><code>a: [&quot;&lt;b&gt;&quot;]\n\n- c</code></pre>\n<p>two</p>',
    ],
    ['a fence that nothing closes', '```\na', '<pre><code>a</code></pre>'],
    ['rules', 'one\n\n---', '<p>one</p>\n<hr>'],
    [
      'emphasis',
      '**a** *b* _c_ `d` e_f_g',
      '<p><strong>a</strong> <em>b</em> <em>c</em> <code>d</code> e_f_g</p>',
    ],
    ['escapes and references', '\\*a\\* &lt;b&gt; &amp; c', '<p>*a* &lt;b&gt; &amp; c</p>'],
  ];
  for (const [what, markdown, html] of cases) {
    it(`shows ${what}`, () => {
      assert.equal(markdownToHtml(markdown), html);
    });
  }

  it('leads to the web, and to the line of a document', () => {
    assert.match(
      markdownToHtml('[a](https://example.org/?b=1&c)'),
      /href="https:\/\/example\.org\/\?b=1&amp;c"/,
    );
    const [, given = ''] =
      /href="command:isms\.openPlace\?([^"]*)"/.exec(markdownToHtml('[a](file:///w/soa.md#L12)')) ??
      [];
    const start = { line: 11, character: 0 };
    assert.deepEqual(JSON.parse(decodeURIComponent(given)), [
      'file:///w/soa.md',
      { start, end: start },
    ]);
  });

  for (const dangerous of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](command:workbench.action.terminal.new)',
    '[a](https://x"onclick="alert(1))',
    '[<b onclick=x>](https://x.org)',
    '`<i>`',
    '**<i>**',
    '# <i>',
    '| <i> |\n| --- |\n| <i> |',
    '> - <i>',
    '&lt;i&gt;&#60;i&#62;',
  ]) {
    it(`lets no markup through: ${JSON.stringify(dangerous)}`, () => {
      const html = markdownToHtml(dangerous);
      const tags = [...html.matchAll(/<\/?([a-z\d]+)([^>]*)>/g)];
      const known = /^(?:p|a|code|strong|h1|table|thead|tbody|tr|th|td|blockquote|ul|li)$/;
      for (const [tag, name = '', attributes = ''] of tags) {
        assert.match(name, known, tag);
        assert.match(attributes, /^(?:| scope="col"| href="https:[^"<>]*")$/, tag);
      }
    });
  }

  it('takes no longer than it may for text that nests without end', () => {
    for (const piece of ['- ', '> ', '**a ', '[', '_a ', '`', '- a\n\n', 'a|b\n', '\\', '*']) {
      const work = leastWork(() => markdownToHtml(piece.repeat(5000)));
      assert.ok(work < 1000, JSON.stringify(piece));
    }
  });
});
