import { checkFindings } from '../../../../test/kit/check.js';
import { soaMissingStatus } from './soa-missing-status/rule.js';
import { soaPlaceholder } from './soa-placeholder/rule.js';
import { soaUndecided } from './soa-undecided/rule.js';

/** The rows of the theme of people, with the same cells behind each id. */
function rows(cells: string, count = 8, theme = 'A.6'): string {
  return Array.from(
    { length: count },
    (_, index) => `| ${theme}.${String(index + 1)} | ${cells} |\n`,
  ).join('');
}

describe('a statement that is still a template', () => {
  it('is told once for a table without decisions', () => {
    checkFindings(
      soaUndecided,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.5.37 | {{yes/no}} | {{reason}} |
           ^^^^^^^^^^ information 9 controls of this table are not decided, from A.5.37 to A.6.8. An auditor counts them as missing (ISO/IEC 27001, 6.1.3 d): write for each whether it applies, and why.
${rows('TBC | [say why]')}
`,
    );
  });

  it('is told once for a table without a status, and once for one without reasons', () => {
    const text = `
| Control | Applicable | Justification | Status |
|---|---|---|---|
| A.5.37 | Yes | TODO | {{status}} |
MARK
${rows('Yes | TODO | {{status}}')}| A.7.1 | No | No premises | |
`;
    checkFindings(
      soaMissingStatus,
      text.replace(
        'MARK',
        '                        ^^^^^^^^^^ warning 9 controls of this table apply, from A.5.37 to A.6.8, but their status is still open.…',
      ),
    );
    checkFindings(
      soaPlaceholder,
      text.replace(
        'MARK',
        '                 ^^^^ warning The justifications of 9 controls of this table are placeholders, from A.5.37 to A.6.8.…',
      ),
    );
  });

  it('is told for each table', () => {
    const first = '| A.6.1 | TBC |\n';
    const told = (control: string, last: string) =>
      `          ^^^ information ${control} controls of this table are not decided, from A.${last}.…`;
    checkFindings(
      soaUndecided,
      `
| Control | Applicable |
|---|---|
${first}${told('8', '6.1 to A.6.8')}
${rows('TBC').replace(first, '')}
## Physical

| Control | Applicable |
|---|---|
${first.replace('6.1', '7.1')}${told('9', '7.1 to A.7.9')}
${rows('TBC', 9, 'A.7').replace(first.replace('6.1', '7.1'), '')}
`,
    );
  });

  it('is none where more than a quarter of the rows is filled in: each open row is told', () => {
    const open = (control: string) =>
      `| A.6.${control} | TBC |\n          ^^^ information A.6.${control} …\n`;
    checkFindings(
      soaUndecided,
      `
| Control | Applicable |
|---|---|
${rows('Yes', 4, 'A.5')}${Array.from({ length: 8 }, (_, index) => open(String(index + 1))).join('')}
`,
    );
  });

  it('is told once for a short table whose rows are all to be filled in, and not for two', () => {
    checkFindings(
      soaUndecided,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.6.1 | [Yes/No] | [say why] |
          ^^^^^^^^ information 3 controls of this table are not decided, from A.6.1 to A.6.3.…
| A.6.2 | [Yes/No] | [say why] |
| A.6.3 | [Yes/No] | [say why] |

| Control | Applicable | Justification |
|---|---|---|
| A.6.4 | [Yes/No] | [say why] |
          ^^^^^^^^ information A.6.4 Disciplinary process is not decided…
| A.6.5 | [Yes/No] | [say why] |
          ^^^^^^^^ information A.6.5 Responsibilities after termination or change of employment is not decided…
`,
    );
  });

  it('is told once for a long table, which is read in pieces', () => {
    checkFindings(
      soaUndecided,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.8.1 | TBC | |
          ^^^ information 34 controls of this table are not decided, from A.8.1 to A.8.34.…
${rows('TBC | ', 34, 'A.8').replace('| A.8.1 | TBC |  |\n', '')}
`,
    );
  });

  it('is not told of a document that calls itself a template', () => {
    const table = `| Control | Applicable | Justification |\n|---|---|---|\n${rows('', 8, 'A.6')}`;
    checkFindings(soaUndecided, `# Statement of Applicability – template\n\n${table}`);
    checkFindings(soaUndecided, `---\nstatus: template\n---\n\n# SoA\n\n${table}`);
    checkFindings(soaUndecided, `# 適用宣言書（雛形）\n\n${table}`);
  });
});
