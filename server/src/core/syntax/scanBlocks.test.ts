import assert from 'node:assert/strict';
import type { TextRange } from '../base/textRange.js';
import type { Block } from './blocks.js';
import { scanBlocks } from './scanBlocks.js';

/** Checks the blocks of a text, each written as its kind, what it is beside that, and its source. */
function checkBlocks(markdown: string, ...expected: readonly string[]): void {
  assert.deepEqual(blocksOf(markdown), expected);
}

function blocksOf(markdown: string): readonly string[] {
  return scanBlocks(markdown).chunks.flatMap(({ chunk }) =>
    chunk.blocks.map((block) => described(chunk.text, block)),
  );
}

function described(text: string, block: Block): string {
  const quotes = '>'.repeat(block.depth);
  const item = block.listItem;
  const mark = item ? `${text.slice(item.marker.start, item.marker.end)}@${item.level} ` : '';
  return `${quotes}${mark}${kindOf(text, block)}: ${textOf(text, block)}`;
}

function kindOf(text: string, block: Block): string {
  if (block.kind === 'heading') {
    return `heading ${block.level}`;
  }
  if (block.kind === 'fence') {
    return `fence ${block.language}`;
  }
  if (block.kind === 'definition') {
    return `definition of ${text.slice(block.label.start, block.label.end)}`;
  }
  return block.kind === 'frontMatter' && !block.closed ? 'open frontMatter' : block.kind;
}

function textOf(text: string, block: Block): string {
  const sourceOf = ({ start, end }: TextRange): string => text.slice(start, end);
  if ('content' in block) {
    return block.content.map(sourceOf).join('⏎');
  }
  if (block.kind === 'table') {
    const rows = block.rows.map(({ cells }) => cells.map(sourceOf));
    return [block.header.cells, ...rows].map((cells) => cells.join('¦')).join('⏎');
  }
  if (block.kind === 'definition') {
    return sourceOf(block.destination);
  }
  const range = block.kind === 'frontMatter' ? block.yaml : block.range;
  return sourceOf(range).trimEnd().replaceAll('\n', '⏎');
}

/** Checks which limits are told for a text. */
function checkLimits(markdown: string, ...expected: readonly string[]): void {
  assert.deepEqual(
    scanBlocks(markdown).limits.map(({ limit }) => limit),
    expected,
  );
}

describe('scanBlocks', () => {
  it('reads headings of both kinds without their marks', () => {
    checkBlocks(
      '# Scope\n## Roles ##\n#\tTab\n####### seven\n',
      'heading 1: Scope',
      'heading 2: Roles',
      'heading 1: Tab',
      'paragraph: ####### seven',
    );
    checkBlocks('Two\nlines\n===\nOne\n---\n', 'heading 1: Two⏎lines', 'heading 2: One');
    checkBlocks(
      '#no\n\n# a # b\n\n# C#\n\n##',
      'paragraph: #no',
      'heading 1: a # b',
      'heading 1: C#',
      'heading 2: ',
    );
  });

  it('reads quotes and lists with the lines that lazily go on in them', () => {
    checkBlocks('> a\nb\n\nc', '>paragraph: a⏎b', 'paragraph: c');
    checkBlocks(
      '- a\n  1. b\n\n  c\n- d',
      '>-@1 paragraph: a',
      '>>1.@2 paragraph: b',
      '>paragraph: c',
      '>-@1 paragraph: d',
    );
    checkBlocks('> - a\n> - b', '>>-@1 paragraph: a', '>>-@1 paragraph: b');
    checkBlocks('-\n\n  a', 'paragraph: a');
    checkBlocks('- \ta\n\n\tb', '>-@1 paragraph: a', '>paragraph: b');
  });

  it('lets only some list items end a paragraph', () => {
    checkBlocks('a\n2. b\n+\n1. c', 'paragraph: a⏎2. b⏎+', '>1.@1 paragraph: c');
  });

  it('reads fences, and one that is not closed to the end', () => {
    checkBlocks('```yaml x\na: 1\n```\nb', 'fence yaml: ```yaml x⏎a: 1⏎```', 'paragraph: b');
    checkBlocks('~~~~\n~~~\n# no', 'fence : ~~~~⏎~~~⏎# no');
    checkBlocks('``` a`b\nc', 'paragraph: ``` a`b⏎c');
    checkBlocks('> ```\n> a\nb', '>fence : ```⏎> a', 'paragraph: b');
  });

  it('reads indented code, but not within a paragraph', () => {
    checkBlocks('    a\n\n    b\nc\n    d', 'indentedCode: a⏎⏎    b', 'paragraph: c⏎d');
  });

  it('reads the seven kinds of HTML blocks', () => {
    checkBlocks(
      '<script>\n\n# no\n</script> x\n# a',
      'html: <script>⏎⏎# no⏎</script> x',
      'heading 1: a',
    );
    checkBlocks('<!-- a\n\nb -->\nc', 'html: <!-- a⏎⏎b -->', 'paragraph: c');
    checkBlocks(
      '<?a\n?>\n<!A\n>\n<![CDATA[\n]]>\n',
      'html: <?a⏎?>',
      'html: <!A⏎>',
      'html: <![CDATA[⏎]]>',
    );
    checkBlocks('<div\n# no\n\n# yes', 'html: <div⏎# no', 'heading 1: yes');
    checkBlocks('<b a="c">\nd\n\ne\n<b>', 'html: <b a="c">⏎d', 'paragraph: e⏎<b>');
  });

  it('reads tables without outer pipes, with surplus, missing and empty cells', () => {
    checkBlocks('Id | Status\n--|:-:\n1 | a | b\n2\n| | c |', 'table: Id¦Status⏎1¦a¦b⏎2⏎¦c');
  });

  it('ends a cell at each pipe without a backslash, in code too', () => {
    checkBlocks('| a | b |\n|---|---|\n| x\\|y | `p|q` |', 'table: a¦b⏎x\\|y¦`p¦q`');
  });

  it('reads no table where the delimiter row has another width', () => {
    checkBlocks('| a | b |\n|---|\n| c |', 'paragraph: | a | b |⏎|---|⏎| c |');
  });

  it('begins a table with the last line of a paragraph and ends it at other blocks', () => {
    checkBlocks('text\n| a |\n|---|\n| b |\n> c', 'paragraph: text', 'table: a⏎b', '>paragraph: c');
    checkBlocks('- | a |\n  |---|\n  | b |\nc', '>-@1 table: a⏎b', 'paragraph: c');
  });

  it('reads link definitions at the start of a paragraph', () => {
    checkBlocks(
      '[a]: x.md "t"\n[b]:\n<y z>\ntext',
      'definition of a: x.md',
      'definition of b: y z',
      'paragraph: text',
    );
    checkBlocks('[a]: x y', 'paragraph: [a]: x y');
    checkBlocks('[a]: x\n===', 'definition of a: x', 'paragraph: ===');
  });

  it('reads front matter closed by either line, behind a byte order mark too', () => {
    checkBlocks('---\na: 1\n---\n# b', 'frontMatter: a: 1', 'heading 1: b');
    checkBlocks('\uFEFF---\na: 1\n...\nb', 'frontMatter: a: 1', 'paragraph: b');
    checkBlocks('\n---\na: 1\n---', 'thematicBreak: ---', 'heading 2: a: 1');
  });

  it('reads front matter that is not closed yet to the first blank line or heading', () => {
    checkBlocks('---\ntitle: x\n\n# b', 'open frontMatter: title: x', 'heading 1: b');
    checkBlocks('---\ntitle: x\n# b', 'open frontMatter: title: x', 'heading 1: b');
    checkBlocks('---\n\ntext', 'thematicBreak: ---', 'paragraph: text');
  });

  it('reads key lines at the start with a closing line as front matter, one alone as a heading', () => {
    checkBlocks(
      'name: A\nlist:\n  - x\n---\nb',
      'frontMatter: name: A⏎list:⏎  - x',
      'paragraph: b',
    );
    checkBlocks('Note: this\n---\nb', 'heading 2: Note: this', 'paragraph: b');
    checkBlocks('a: 1\nb: 2\nand so on\n---', 'heading 2: a: 1⏎b: 2⏎and so on');
  });

  it('takes CR, LF and CR LF for line ends and nothing else', () => {
    checkBlocks(
      '# a\r# b\r\nc\u2028d\u0000',
      'heading 1: a',
      'heading 1: b',
      'paragraph: c\u2028d\u0000',
    );
  });

  it('reads what is nested too deeply as text and says so once', () => {
    checkLimits('> '.repeat(31) + 'a\n\n' + '> '.repeat(40) + 'b', 'nesting');
    checkLimits('- '.repeat(31) + 'a', 'nesting');
    checkLimits('> '.repeat(30) + 'a');
    assert.match(blocksOf('> '.repeat(31) + 'a').join(), /^>{30}paragraph: > a$/);
  });

  it('reads wide tables as text, and tables up to a number of rows', () => {
    const wide = (columns: number): string =>
      `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n`;
    checkLimits(wide(200));
    checkLimits(wide(201), 'table-columns');
    checkLimits('|a|\n|-|\n' + '|b|\n'.repeat(40_000));
    checkLimits('|a|\n|-|\n' + '|b|\n'.repeat(40_001), 'table-rows');
  });

  it('reads long lines and files up to a limit', () => {
    checkLimits('a'.repeat(100_001), 'line-length');
    const { chunks, limits } = scanBlocks(`${'words '.repeat(69)}words\n\n`.repeat(50_000));
    assert.deepEqual(
      limits.map(({ limit }) => limit),
      ['file-size'],
    );
    assert.equal(
      chunks.reduce((length, { chunk }) => length + chunk.text.length, 0),
      21_050_000,
    );
  });

  it('gives pieces of a long table one header', () => {
    const rows = Array.from({ length: 300 }, (_, index) => `| R-${index} | x |\n`).join('');
    const { chunks } = scanBlocks(`| Risk | Level |\n|---|---|\n${rows}`);
    const tables = chunks.flatMap(({ chunk }) => chunk.blocks);
    assert.ok(chunks.length > 2);
    assert.equal(new Set(tables.map((block) => block.kind === 'table' && block.header)).size, 1);
    assert.ok(chunks.slice(1).every(({ chunk }) => chunk.continues?.cells[0] === 'Risk'));
  });

  it('cuts chunks that join to the text', () => {
    const text = `# Title\n\n${'Some words of a policy.\n\n## Heading\n\n- item\n\n'.repeat(500)}`;
    const { chunks } = scanBlocks(text);
    assert.equal(chunks.map(({ chunk }) => chunk.text).join(''), text);
    assert.ok(
      chunks
        .slice(0, -1)
        .every(({ chunk }) => chunk.text.length >= 1_500 && chunk.text.length < 5_000),
    );
  });

  it('gives an empty text one chunk without blocks', () => {
    const { chunks, limits } = scanBlocks('');
    assert.deepEqual(
      chunks.map(({ chunk, start }) => ({ chunk: { ...chunk }, start })),
      [{ chunk: { text: '', blocks: [] }, start: 0 }],
    );
    assert.deepEqual(limits, []);
  });

  it('reads what stands in an admonition of MkDocs', () => {
    checkBlocks(
      '!!! note "Physical"\n\n    | a | b |\n    |--|--|\n    | c | d |\n\nText\n',
      ...['>paragraph: note "Physical"', '>table: a¦b⏎c¦d', 'paragraph: Text'],
    );
    checkBlocks(
      '???+ danger\n    Text\n\n    More\n',
      ...['>paragraph: danger⏎Text', '>paragraph: More'],
    );
    checkBlocks(
      '!!! Important text\n\n    code\n',
      ...['paragraph: !!! Important text', 'indentedCode: code'],
    );
    checkBlocks('Text\n!!! note\n', 'paragraph: Text⏎!!! note');
  });
});
