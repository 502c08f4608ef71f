import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';

const rows = (text: string): readonly (readonly [string, string])[] =>
  parsed(text).statementRows.map(({ reference, applicability }) => [reference.id, applicability]);

function statement(header: string, cells: (index: number) => string, count = 12): string {
  const line = header.replaceAll(/[^|]+/g, '---');
  const body = Array.from({ length: count }, (_, at) => `| A.5.${String(at + 1)} | ${cells(at)} |`);
  return `| ${header} |\n| ${line} |\n${body.join('\n')}\n`;
}

const decision = '\n| Control | Applicable | Justification |\n| --- | --- | --- |\n';
const excluded = `${decision}| A.7.4 | No | |\n`;

describe('checklists', () => {
  it('are told by the questions of all their rows, not by two in one column', () => {
    for (const header of ['Remarks', 'Notes', 'Link', 'Owner']) {
      const few = statement(
        `Control | Y/N | Justification | ${header}`,
        (index) => `N | None | ${index < 2 ? 'Still needed?' : ''}`,
      );
      strictEqual(rows(few).length, 12, header);
    }
    const asked = statement(
      'Ref. | Y/N | Justification | What is looked at',
      (index) => `Y | Seen | ${index < 7 ? 'Is it kept?' : ''}`,
    ).replace('Ref.', 'Control');
    strictEqual(rows(asked).length, 0);
  });

  it('are not told by what is asked in remarks, reasons and evidence', () => {
    for (const header of ['Remarks', 'Bemerkung', 'Evidence', '備考']) {
      const text = statement(
        `Control | Y/N | Justification | ${header}`,
        () => 'Y | Risk 4 | Is this still so?',
      );
      strictEqual(rows(text).length, 12, header);
    }
    const reasons = statement('Control | Y/N | Justification', () => 'N | Do we have premises?');
    strictEqual(rows(reasons).length, 12);
  });

  it('are gap analyses and audits whose columns are only headed by yes and no', () => {
    const ticked =
      '| Control | Yes | No | Comment |\n| --- | --- | --- | --- |\n| A.5.1 | x | | |\n| A.8.11 | | x | |\n';
    const grouped = ticked.replace(
      '| Control | Yes | No | Comment |\n| --- | --- | --- | --- |\n',
      '| Control | Requirement met | | Comment |\n| --- | --- | --- | --- |\n| | Yes | No | |\n',
    );
    for (const heading of [
      ...['Gap analysis ISO/IEC 27001', 'Internal audit 2026', 'Gap-Analyse', 'Auditbericht'],
      ...['Analyse des écarts', 'Análisis de brechas', 'Análise de lacunas', 'Analisi dei gap'],
      ...['Verschilanalyse', 'ギャップ分析'],
    ]) {
      strictEqual(rows(`# ${heading}\n\n${ticked}`).length, 0, heading);
      strictEqual(rows(`# ${heading}\n\n${grouped}`).length, 0, heading);
    }
    strictEqual(rows(`# Security controls\n\n${ticked}`).length, 2);
    strictEqual(rows(`# Statement of Applicability\n\n## Gap analysis\n\n${ticked}`).length, 2);
    strictEqual(rows(`# Gap analysis\n${excluded}`).length, 1);
  });

  it('are read in time, however long a cell is', () => {
    const { user } = process.cpuUsage();
    const text = statement('Control | Yes | No | Reason', () => `x | | ${'a'.repeat(400_000)}`, 1);
    const asked = text.replace('Reason', 'Detail');
    strictEqual(rows(asked).length, 1);
    // The square of the length took a hundred times as long.
    ok(process.cpuUsage({ user, system: 0 }).user < 1_500_000);
  });

  it('are none in a document that is called a statement', () => {
    const ticked = `
| Control | Yes | No | Reason |
| --- | --- | --- | --- |
| A.6.8 | X | | Risk 4 |
| A.5.28 | | X | |
`;
    const decided = [
      ['A.6.8', 'applicable'],
      ['A.5.28', 'excluded'],
    ];
    const heading = '# Annex A checklist\n';
    deepStrictEqual(rows(heading + ticked), []);
    for (const type of ['statement-of-applicability', 'SoA']) {
      deepStrictEqual(rows(`---\ntype: ${type}\n---\n\n${heading}${ticked}`), decided);
    }
    deepStrictEqual(rows(`---\ntype: record\ntitle: SoA\n---\n\n${heading}${ticked}`), []);
    for (const title of ['Statement of applicability', 'SoA 2026', 'Anwendbarkeitserklärung']) {
      deepStrictEqual(rows(`# ${title}\n\n#${heading}${ticked}`), decided, title);
      for (const header of ['Yes | No', 'Y/N']) {
        const asked = (above: string): readonly (readonly [string, string])[] =>
          rows(
            `# ${above}\n\n${statement(
              `Control | Question | ${header} | Justification`,
              () => `Is it kept? | ${header === 'Y/N' ? 'N' : ' | x'} | None`,
            )}`,
          );
        strictEqual(asked(title).filter(([, word]) => word === 'excluded').length, 12, title);
        strictEqual(asked('Day 2').length, 0);
        strictEqual(asked('Audit of the statement of applicability').length, 0);
      }
    }
  });
});

describe('headings above examples', () => {
  it('need their counterpart where they are one word', () => {
    for (const heading of ['NA', 'N/A', 'Good', 'Bad', 'After', 'Voor', 'Right', 'Prima', '正']) {
      strictEqual(rows(`# Controls\n\n## ${heading}\n${excluded}`).length, 1, heading);
      strictEqual(rows(`# Controls\n\n**${heading}:**\n${excluded}`).length, 1, heading);
    }
    for (const [one, other] of [
      ...(['Good Bad', 'Voor Na', 'Wrong Right', 'Before After', '誤 正'] as const),
    ].map((pair) => pair.split(' '))) {
      const text = `# Controls\n\n## ${one ?? ''}\n${excluded}\n## ${other ?? ''}\n${excluded}`;
      strictEqual(rows(text).length, 0, one);
    }
    for (const [one, other] of [
      ...(['Good After', 'After NA', 'Before NA', 'Bad Wrong'] as const),
    ].map((pair) => pair.split(' '))) {
      const text = `# Controls\n\n## ${one ?? ''}\n${excluded}\n## ${other ?? ''}\n${excluded}`;
      strictEqual(rows(text).length, 2, one);
    }
    strictEqual(rows(`# Controls\n\n## Bad example\n${excluded}`).length, 0);
  });

  it('are known by what a reader sees of them', () => {
    for (const [one, other] of [
      ['[**Good**](#good)', '<span class="no">Bad</span>'],
      ['![](https://a.example/yes.svg) Good', '❌ `Bad`'],
    ] as const) {
      const text = `# Controls\n\n## ${one}\n${excluded}\n## ${other}\n${excluded}`;
      strictEqual(rows(text).length, 0, one);
    }
  });

  it('say nothing in a document that is called a statement', () => {
    const both = `## Before\n${excluded}\n## After\n${excluded}`;
    strictEqual(rows(`# Controls\n\n${both}`).length, 0);
    strictEqual(rows(`# How to write an SoA\n\n${both}`).length, 0);
    strictEqual(rows(`# Statement of applicability\n\n${both}`).length, 2);
    strictEqual(rows(`---\ntype: statement-of-applicability\n---\n\n${both}`).length, 2);
  });
});
