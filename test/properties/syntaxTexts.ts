import fc from 'fast-check';

/** Lines and parts of lines of which random documents are made: one of each thing that can meet another. */
const fragments = [
  ...['', '', 'a', 'b c', 'text <b>i</b>', '***bold***', '&amp;', 'a\\', 'b  ', '[x](y)', '=', '-'],
  ...['# h', '## h ##', '#', '===', '---', '--', '***', '_ _ _', '* * *'],
  ...[
    '- a',
    '- ',
    '* b',
    '+ c',
    '1. x',
    '2. y',
    '3) z',
    '10. t',
    '1.',
    '- - x',
    '- > y',
    '- [ ] t',
  ],
  ...['  - n', '    - m', '   1. o', '> q', '>', '> > r', '> - w', '    code', '  two', '\tx'],
  ...[
    '```',
    '```js',
    '~~~',
    '`````',
    '<div>',
    '</div>',
    '<b>',
    '<!-- c',
    '-->',
    '<!-- x -->',
    '<?php',
    '?>',
  ],
  ...['<script>', '</script>', '<a href="x">', '<img src=x />', '<!A', '<![CDATA[', ']]>'],
  ...[
    '| a | b |',
    '|---|---|',
    '| - |',
    'a | b',
    '--|--',
    ':-:|-',
    '|1|2|3|',
    '|',
    '||',
    'a\\|b | c',
  ],
  ...[
    '<table>',
    '</table>',
    '<TABLE class="a > b">',
    '<tr><td>A.5.1</td><td rowspan=2>b</td></tr>',
  ],
  ...[
    '<tr><th>a<th colspan="2">b',
    '<!-- <table> -->',
    '<td>x',
    '</tr></tbody>',
    'c</table><table>',
  ],
  ...[
    '+---+---+',
    '+===+===+',
    '| a | b |\n+---+---+',
    '--- ----',
    'abc dear',
    '--------',
    'one four',
  ],
  ...['abc dear\n--- ----\none four', '--------\nabc dear\n--- ----\none four\n\none\n--------'],
  ...[
    '`x|y` | z',
    '|a|\n|-|\n|c|',
    '[a]: b',
    '[a]: <b c> "t"',
    '[a]:',
    '"t"',
    '[b\n]: c',
    '[^1]: foot',
  ],
];

const indents = [
  '',
  '',
  '',
  '',
  ' ',
  '  ',
  '   ',
  '    ',
  '> ',
  '>',
  '- ',
  '1. ',
  '\t',
  '>\t',
  '-\t',
];

const line = fc
  .tuple(
    fc.constantFrom(...indents),
    fc.constantFrom(...indents.slice(3)),
    fc.boolean(),
    fc.constantFrom(...fragments),
    fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r'),
  )
  .map(([first, second, isTwice, text, end]) => first + (isTwice ? '' : second) + text + end);

/** Short documents of Markdown in which anything can follow anything. */
export const anyMarkdown = fc
  .array(line, { maxLength: 9, size: '+1' })
  .map((lines) => lines.join(''));

const word = fc.constantFrom('policy', 'A.5.1', 'CLD.6.3.1', 'access', 'review', 'risk', 'ISMS');
const prose = fc
  .array(word, { minLength: 1, maxLength: 60, size: '+1' })
  .map((words) => words.join(' '));
const table = fc
  .array(fc.nat(1_000_000), { maxLength: 300, size: 'max' })
  .map(
    (rows) => `| Risk | Level |\n|---|---|\n${rows.map((row) => `| R-${row} | high |\n`).join('')}`,
  );
const list = fc
  .array(prose, { maxLength: 30 })
  .map((items) => items.map((item) => `- ${item}\n`).join(''));
const part = fc.oneof(
  { weight: 5, arbitrary: prose.map((text) => `${text}\n`) },
  { weight: 3, arbitrary: prose.map((text) => `## ${text}\n`) },
  { weight: 2, arbitrary: table },
  { weight: 2, arbitrary: list },
  { weight: 3, arbitrary: anyMarkdown },
);
const beginning = fc.constantFrom(
  '',
  '',
  '---\nid: x\n---\n',
  '---\nid: x\n\n',
  'id: x\nname: y\n---\n',
  '\uFEFF',
);

/** Documents of many chunks, most of them well formed. */
export const longMarkdown = fc
  .tuple(beginning, fc.array(part, { maxLength: 60, size: 'max' }))
  .map(([start, parts]) => start + parts.join('\n'));

/** What a writer types or pastes. */
export const typed = fc.oneof(
  fc.constantFrom(
    'x',
    '\n',
    '\n\n',
    '',
    '# ',
    '- ',
    '> ',
    '```\n',
    '---\n',
    '| a | b |\n',
    '|',
    '\r',
  ),
  fc.constantFrom('<!--', '-->', '...', '1. ', ' ', '    ', '[a]: b\n', '|---|---|\n', 'k: v\n'),
  part,
);

const inlineParts = [
  ...[
    'a',
    'word ',
    'A.5.1',
    ' ',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '`x`',
    '[',
    '](',
    ')',
    ']',
    '\n',
    '"',
  ],
  ...['[a](b)', '[x y](z.md#t)', '![alt](i.png)', '[a][b]', '[^1]', '[[w]]', '[*e*](f)', '[ ](c)'],
  ...[
    '<br>',
    '<br/>',
    '<!-- c -->',
    '<b>',
    '</b>',
    '<',
    '>',
    '\\',
    '\\*',
    '&amp;',
    '!',
    '(',
    "'",
    '.',
  ],
  ...[
    'http://a.bc/d',
    'https://x.y.z.',
    'www.a.bc',
    'a@b.cd',
    '@',
    '<http://u.v>',
    'https://a.b/c)',
    '|',
  ],
  ...['http://a-b.cd/e?f=g', 'é', 'https://a_b.cd/', 'https://a.b_c/', '#', ':'],
];

/** Texts of one block, with marks of all kinds. */
export const anyInline = fc
  .array(fc.constantFrom(...inlineParts), { maxLength: 9, size: '+1' })
  .map((parts) => parts.join('').trim());
