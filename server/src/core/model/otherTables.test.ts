import { deepStrictEqual } from 'node:assert/strict';
import { checkFindings, checkFix, checkFixTitles } from '../../../../test/kit/check.js';
import { controlTitleMismatch } from '../rules/control-title-mismatch/rule.js';
import { soaMissingJustification } from '../rules/soa-missing-justification/rule.js';
import { soaMissingStatus } from '../rules/soa-missing-status/rule.js';
import { soaUndecided } from '../rules/soa-undecided/rule.js';
import { tableRowCells } from '../rules/table-row-cells/rule.js';
import { unknownControl } from '../rules/unknown-control/rule.js';
import type { TableBlock } from '../syntax/blocks.js';
import { cellSource } from '../syntax/blockText.js';
import { scanBlocks } from '../syntax/scanBlocks.js';

/** The tables of `text`: the cells of each row, the header's first. */
function tablesOf(text: string): readonly (readonly (readonly string[])[])[] {
  return scanBlocks(text).chunks.flatMap(({ chunk }) =>
    chunk.blocks
      .filter((block): block is TableBlock => block.kind === 'table')
      .map(({ headerRow, rows }) =>
        [...(headerRow ? [headerRow] : []), ...rows].map(({ cells }) =>
          cells.map((cell) => cellSource(chunk.text, cell)),
        ),
      ),
  );
}

describe('tables in HTML', () => {
  it('are read with captions, spans, comments and without end tags', () => {
    deepStrictEqual(
      tablesOf(`<h2>Controls</h2><TABLE border="1" title="a > b">
<caption>Caption <b>bold</b></caption>
<tr><td colspan=3>All controls</td></tr>
<tr><th>Id<th colspan="2">Words</tr>
<!-- <tr><td>x</td></tr> -->
<tr><td rowspan="2"> A.5.1 <td><p>one</p><td><b>two</b> three
<tr><td>four<table><tr><td>inner</td></tr></table></td>
</TABLE> <table><tr><td>a</td><td>b</td></tr></table>
`),
      [
        [
          ['Id', 'Words', ''],
          ['A.5.1', 'one', 'two</b> three'],
          ['A.5.1', 'four<table><tr><td>inner</td></tr></table>'],
        ],
        [['a', 'b']],
      ],
    );
  });

  it('are left alone where they are not closed, stand in a comment, a fence or a quote', () => {
    const table = '<table><tr><td>A.5.1</td></tr>';
    for (const text of [
      table,
      `<!-- ${table}</table> -->`,
      `\`\`\`html\n${table}</table>\n\`\`\``,
      `> ${table}\n> </table>`,
      '<table></table>',
    ]) {
      deepStrictEqual(tablesOf(text), [], text);
    }
  });

  it('are not cut where blank lines part their rows', () => {
    const row = (index: number): string =>
      `<tr>\n\n<td>\n\nA.5.${String(index)}\n\n</td>\n\n<td>\n\n### ${'Words '.repeat(20)}\n\n</td>\n\n</tr>\n\n`;
    const rows = Array.from({ length: 37 }, (_, index) => row(index + 1)).join('');
    const [table = []] = tablesOf(
      `<table>\n\n<tr><th>Control</th><th>Text</th></tr>\n\n${rows}</table>\n`,
    );
    deepStrictEqual([table.length, table[37]?.[0]], [38, 'A.5.37']);
  });

  it('have fixes for their cells, and rows of any length', () => {
    const before = `# Statement of Applicability

<table>
<tr><th>Control</th><th>Applicable</th><th>Justification</th><th>Status</th></tr>
<tr><td>A.5.1$0</td><td>Yes</td><td>Law</td><td></td></tr>
<tr><td>A.7.4</td><td>No</td><td></td><td></td></tr>
</table>
`;
    const after = before.replace('$0', '').replace('Law</td><td>', 'Law</td><td>Planned');
    checkFix(soaMissingStatus, before, after, 'Set the status to "Planned"');
    checkFindings(tableRowCells, before.replace('$0', '').replace('<td></td></tr>', '</tr>'));
  });

  it('have findings at their places', () => {
    checkFindings(
      unknownControl,
      `
<table>
<tr><th>Control</th><th>Applicable</th></tr>
<tr><td><p><b>A.5.99</b></p></td><td>Yes</td></tr>
              ^^^^^^ error A.5.99 is no control of …
<tr><td rowspan="2">A.5.98</td><td>Yes</td></tr>
                    ^^^^^^ error A.5.98 is no control of …
<tr><td>Yes</td></tr>
</table>
`,
    );
  });
});

describe('tables of pandoc', () => {
  const grid = `
+---------+-----------------------+------------+---------------+--------+
| Control | Title                 | Applicable | Justification | Status |
+=========+=======================+============+===============+========+
| A.5.1   | Policies for          | Yes        | Law           |        |
|         | information security  |            |               |        |
+---------+-----------------------+------------+---------------+--------+
| A.5.2   | Policies for          | Yes        | Law           | Done   |
|         | information security  |            |               |        |
+---------+-----------------------+------------+---------------+--------+
| A.7.4   | Monitoring            | No         |               |        |
+---------+-----------------------+------------+---------------+--------+
`;

  it('have findings, and no fix that would break their lines', () => {
    checkFixTitles(soaMissingStatus, grid.replace('A.5.1 ', 'A.5.1$0'), []);
    checkFixTitles(soaMissingJustification, grid.replace('No  ', 'N$0o  '), []);
    checkFixTitles(controlTitleMismatch, grid.replace('A.5.2   | P', 'A.5.2   | $0P'), [
      'Change the id to A.5.1 Policies for information security',
    ]);
    checkFindings(tableRowCells, grid);
  });

  it('have cells over several columns in the first of them', () => {
    deepStrictEqual(
      tablesOf(`
+------------------+------+
| Risks            | Who  |
+----------+-------+      |
`),
      [],
    );
    deepStrictEqual(
      tablesOf(`
+--------------------+------+
| 管理策 (Annex A)   | Who  |
+=========+==========+======+
| A.5.1   | Policies | CISO |
+---------+----------+------+
| Closed             |      |
+---------+----------+------+
| Nothing else at all       |
+---------------------------+
`),
      [
        [
          ['管理策 (Annex A)', '', 'Who'],
          ['A.5.1', 'Policies', 'CISO'],
          ['Closed', '', ''],
          ['Nothing else at all', '', ''],
        ],
      ],
    );
  });

  it('are left alone with cells over several rows, and while they are drawn', () => {
    deepStrictEqual(tablesOf(grid.replace('| A.5.2   | P', '| A.5.2     P')), []);
    deepStrictEqual(tablesOf('+---+---+\n| a | b |'), []);
    deepStrictEqual(tablesOf('+---+---+\n| a | b |\n+---+---+'), [[['a', 'b']]]);
  });

  it('have a header above one line of dashes, or none', () => {
    deepStrictEqual(
      tablesOf('  Id      Name\n  ------- ------\n  A.5.1   Long words\n          more\n\ntext\n'),
      [
        [
          ['Id', 'Name'],
          ['A.5.1', 'Long words'],
          ['', 'more'],
        ],
      ],
    );
    deepStrictEqual(tablesOf('----- -----\nA.5.1 one\n\nA.5.2 two\n      three\n----- -----\n'), [
      [
        ['A.5.1', 'one'],
        ['A.5.2', 'two three'],
      ],
    ]);
  });

  it('are none where a table of Markdown begins in them, which may go on in the next chunk', () => {
    const text = 'abc dear\n--- ----\none four\n| Risk | Level |\n|---|---|\n| R-1 | high |\n';
    deepStrictEqual(tablesOf(text), [
      [
        ['Risk', 'Level'],
        ['R-1', 'high'],
      ],
    ]);
  });

  it('are none below a text, and where words cross the columns', () => {
    for (const text of [
      'One line\nand another\n--- ---\nabc def\n',
      'Acrosscolumns\n----- -----\nabc   def\n',
      '- - -\na b\n',
      'Heading\n-------\nabc def\n',
      '--- ---\nabc def\n\ntext\n',
    ]) {
      deepStrictEqual(tablesOf(text), [], text);
    }
  });

  it('tell that a template is one', () => {
    const rows = Array.from({ length: 8 }, (_, index) => `  A.6.${String(index + 1)}     TBC\n`);
    checkFindings(
      soaUndecided,
      `
  Control   Applicable
  --------- ------------
${rows[0] ?? ''}            ^^^ information 8 controls of this table are not decided, from A.6.1 to A.6.8.…
${rows.slice(1).join('')}`,
    );
  });
});
