import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { tableRowCells } from './rule.js';

describe('table-row-cells', () => {
  it('reports what stands beyond the header in any table of an ISMS document', () => {
    checkFindings(
      tableRowCells,
      `
# Information security policy

| Role | Duty |
| --- | --- |
| CISO | Runs \`a | b\` each day |
                   ^^^^^^^^^^^ warning This row has 3 cells, its header 2, so readers are never shown "b\` each day". …
`,
    );
  });

  it('reports short rows of registers', () => {
    checkFindings(
      tableRowCells,
      `
| Risk ID | Risk | Likelihood | Impact | Owner |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 |
^^^^^^^^^^^^^^^^^^^^^^^ warning The row of R-001 ends before "Impact" and "Owner". …
`,
    );
  });

  it('accepts escaped bars, empty cells at the end, headings within tables and short rows elsewhere', () => {
    checkFindings(
      tableRowCells,
      `
# Information security policy

| Role | Duty |
| --- | --- |
| CISO | a \\| b | |
| CEO |

| Control | Applicable | Justification |
| --- | --- | --- |
| **A.5 Organizational** |
| ... | ... |
| A.5.1 | Yes | Risk |
Text right below the table

Control | Applicable | Justification
--- | --- | ---
A.5.2 | Yes |
`,
    );
  });

  it('reports cells that a bar has moved into the empty columns at the end of an export', () => {
    checkFindings(
      tableRowCells,
      `
# Statement of Applicability

| Control | Applicable | Justification | Evidence | Date | | |
| --- | --- | --- | --- | --- | --- | --- |
| A.8.19 | Yes | Risk | Report | 2026-11-10 | | |
| A.8.20 | Yes | Risk | Plan | Visio | 2026-11-10 | | |
                                       ^^^^^^^^^^ warning This row has 8 cells, its header 7, and "2026-11-10" stands behind the last column with a name, as in no other row. …
| A.8.21 | Yes | Risk | Report | 2026-11-10 | | | |

| Control | Applicable | Justification | |
| --- | --- | --- | --- |
| A.8.22 | Yes | Risk | a note |
| A.8.23 | Yes | Risk | another | |
`,
    );
  });

  it('leaves documents alone that are none of an ISMS', () => {
    checkFindings(tableRowCells, '# Readme\n\n| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n');
  });

  it('reports a line of dashes that makes a header none, in tables of ours', () => {
    checkFindings(
      tableRowCells,
      `
# Statement of Applicability

| Control | Applicable | Justification | Status |
| --- | --- | --- |
^^^^^^^^^^^^^^^^^^^ warning This line of dashes has 3 cells, the header above it 4, so for Markdown there is no table: …
| A.5.1 | Yes | Law | Implemented |

| Name | Town | Street |
| --- | --- |
| Kim | Graz | Ring |

\`\`\`markdown
| Control | Applicable | Justification |
| --- | --- |
\`\`\`

<!--
| Control | Applicable | Justification |
| --- | --- |
-->
`,
    );
  });

  it('gives each column its dashes', () => {
    checkFix(
      tableRowCells,
      `
# Statement of Applicability

| Control | Applicable | Justification |
| --- | -$0-- |
| A.5.1 | Yes | Law |
`,
      `
# Statement of Applicability

| Control | Applicable | Justification |
| --- | --- | --- |
| A.5.1 | Yes | Law |
`,
    );
  });

  it('keeps how the columns are aligned', () => {
    const header = '# Statement of Applicability\n\n| Control | Applicable | Justification |\n';
    const row = '| A.5.1 | Yes | Law |\n';
    const mended = `${header}|:--|:-:|---|\n${row}`;
    checkFix(tableRowCells, `${header}|:--|:-$0:|\n${row}`, mended);
    checkFix(tableRowCells, `${header}|:--|:-$0:|---|--:|\n${row}`, mended);
  });
});
