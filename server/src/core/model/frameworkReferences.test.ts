import { deepStrictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { checkLinear } from '../../../../test/kit/work.js';
import type { Framework } from '../catalogue/framework.js';

function framework(...ids: readonly string[]): Framework {
  const texts = { customer: [], provider: [], evidence: [], related: [] };
  return {
    ...{ id: 'own', name: 'Own', edition: '' },
    controls: ids.map((id) => ({ id, title: `Title of ${id}`, group: 'Own', ...texts })),
  };
}

const frameworks = [framework('AC-2', 'AC-2(1)', 'IAM-01', 'A&A-02', 'CC6.1', 'REQ7')];

/** What is found, with its place. */
function found(text: string): readonly string[] {
  return parsed(text, { frameworks }).references.map(
    ({ id, place, range }) => `${text.slice(range.start, range.end)} ${id} ${place}`,
  );
}

function ids(text: string): readonly string[] {
  return parsed(text, { frameworks }).references.map(({ id }) => id);
}

describe('references to controls of a framework', () => {
  it('are found as they are written, in prose, headings, links, cells and controls', () => {
    deepStrictEqual(
      found(
        '---\ncontrols: [AC-2, IAM-01]\n---\n# About CC6.1\n\nSee **AC-2(1)**, A&A-02 and [REQ7](x.md).\n\n| x | y |\n| - | - |\n| AC-2 | _REQ7_ |\n',
      ),
      [
        ...['AC-2 AC-2 frontMatter', 'IAM-01 IAM-01 frontMatter', 'CC6.1 CC6.1 heading'],
        ...['AC-2(1) AC-2(1) prose', 'A&A-02 A&A-02 prose', 'REQ7 REQ7 link'],
        ...['AC-2 AC-2 cell', 'REQ7 REQ7 cell'],
      ],
    );
  });

  it('stand among those of the standards, in the order of the text', () => {
    deepStrictEqual(ids('AC-2 and A.5.15, IAM-01 and A.5.16.'), [
      ...['AC-2', 'A.5.15', 'IAM-01', 'A.5.16'],
    ]);
    deepStrictEqual(ids('AC-2/IAM-01, (AC-2) AC-2; AC-2. AC-2: "AC-2" AC-2(a)'), [
      ...['AC-2', 'IAM-01', 'AC-2', 'AC-2', 'AC-2', 'AC-2', 'AC-2', 'AC-2'],
    ]);
  });

  it('are whole words with the same capitals', () => {
    for (const text of [
      ...['ac-2', 'AC-22', 'AC-2-draft', 'SP-AC-2', 'xAC-2', 'AC-2.5', 'AC-2(99)', 'AC-2_x', 'AC2'],
      ...['AC 2', '#AC-2', 'mail@AC-2', 'x.AC-2', 'AC-2@home', 'REQ77', 'REQ7a', 'CC6.11'],
    ]) {
      deepStrictEqual(ids(`So ${text} is it.`), [], text);
    }
  });

  it('are not found in code, addresses, file names and comments', () => {
    for (const text of [
      ...['`AC-2`', '```\nAC-2\n```', 'https://x.org/AC-2', '<https://x.org/AC-2>', 'AC-2.md'],
      ...['[x](AC-2.md "AC-2")', '<!-- AC-2 -->', '    AC-2', 'docs/AC-2'],
    ]) {
      deepStrictEqual(ids(`${text}\n`), [], text);
    }
  });

  it('are taken for wrong ids only where a control must stand', () => {
    deepStrictEqual(ids('AC-9 and IAM-77 and AC-2(9)'), []);
    deepStrictEqual(
      ids(
        '---\ncontrols: [AC-9, REQ9, XY-9]\n---\n| Control | Applicable | Owner |\n| - | - | - |\n| IAM-77 | Yes | IAM-78 |\n| AC-2(9) | Yes | x |\n| ABC-1 | Yes | x |\n',
      ),
      ['AC-9', 'REQ9', 'IAM-77', 'AC-2(9)'],
    );
  });

  it('are rows of a Statement of Applicability', () => {
    const { statementRows } = parsed(
      '| Control | Applicable | Justification |\n| - | - | - |\n| AC-2 | No | Not asked for |\n',
      { frameworks },
    );
    deepStrictEqual(
      statementRows.map(({ reference, applicability }) => [reference.id, applicability]),
      [['AC-2', 'excluded']],
    );
  });

  it('are found for own controls of another form, too', () => {
    const customControls = [
      { id: 'ORG-7', title: 'Own' },
      { id: 'A.5.14.1', title: 'Own' },
    ];
    const { references } = parsed('See ORG-7 and A.5.14.1.', { customControls });
    deepStrictEqual(
      references.map(({ id }) => id),
      ['ORG-7', 'A.5.14.1'],
    );
  });

  it('are found for own controls that go on as those of Annex A begin, and are rows where declared', () => {
    const customControls = [
      { id: 'A.5.AI.1', title: 'Use of language models' },
      { id: 'AI-01', title: 'Register of models' },
    ];
    const text = `# Statement of Applicability

| Control | Title | Applicable | Reason |
|---|---|---|---|
| A.5.1 | Policies | Yes | Law |
| A.5.AI.1 | Models | No | |
| AI-01 | Register | No | |
| A.5.AI.2 | Not declared | No | |
`;
    const rowsOf = (own: readonly { readonly id: string; readonly title: string }[]): unknown =>
      parsed(text, { customControls: own }).statementRows.map(({ reference }) => reference.id);
    deepStrictEqual(rowsOf(customControls), ['A.5.1', 'A.5.AI.1', 'AI-01']);
    deepStrictEqual(rowsOf([]), ['A.5.1']);
  });

  it('take time in proportion to the text', () => {
    const hostile = ['AC-2', 'AC ', 'AC-', 'AC-2(', 'AC-2(1)-', 'IAM', 'A&'];
    for (const piece of hostile) {
      checkLinear(
        (length) => piece.repeat(length / piece.length),
        50_000,
        (text) => parsed(text, { frameworks }).references,
      );
    }
  });
});
