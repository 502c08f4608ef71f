import { checkFindings } from '../../../../../test/kit/check.js';
import { soaEvidenceMissing } from './rule.js';

describe('soa-evidence-missing', () => {
  it('reports an implemented control with an empty cell for evidence', () => {
    checkFindings(
      soaEvidenceMissing,
      `
| Control | Applicable | Status | Evidence |
|---|---|---|---|
| A.8.13 | Yes | Implemented | |
  ^^^^^^ information A.8.13 Information backup is said to be implemented, but no evidence is named. An auditor asks what shows it (ISO/IEC 27001, 6.1.3 d): name or link the document, record or system.
| A.8.14 | Yes | Implemented | TBD |
                               ^^^ information A.8.14 Redundancy of information processing facilities is said to be implemented, but no evidence is named.…
`,
    );
  });

  it('says nothing where evidence is named or linked, not due yet, or has no place', () => {
    checkFindings(
      soaEvidenceMissing,
      `
| Control | Applicable | Status | Implementation | Evidence |
|---|---|---|---|---|
| A.8.13 | Yes | Implemented | Nightly | Ticket OPS-12 |
| A.8.14 | Yes | Implemented | [Continuity plan](plans/continuity.md#zones) | |
| A.8.15 | Yes | Planned | | |
| A.8.16 | Yes | Partially implemented | | |
| A.7.4 | No | N/A | | |

| Control | Applicable | Status |
|---|---|---|
| A.8.17 | Yes | Implemented |
`,
    );
  });

  it('does not take the link of the id for evidence', () => {
    checkFindings(
      soaEvidenceMissing,
      `
| Control | Applicable | Status | Evidence |
|---|---|---|---|
| [A.8.13](controls.md#a-8-13) | Yes | Implemented | |
   ^^^^^^ information A.8.13 Information backup is said to be implemented, …
`,
    );
  });

  it('takes references, links and artefacts that are documents for evidence, and no others', () => {
    const rowsOf = (cells: readonly string[]): string =>
      cells
        .map((cell, index) => `| A.8.1${String(index)} | Yes | Risk | Implemented | ${cell} |\n`)
        .join('');
    const documents = ['[Policy](a.md)', 'Restore report 2026', 'POL-07', 'Backup runbook'];
    for (const header of [
      ...['Reference', 'Artefacts', 'Link', 'Verweis', 'Référence', 'Enlace', 'Referências'],
      ...['Riferimento', 'Referentie', '参照'],
    ]) {
      checkFindings(
        soaEvidenceMissing,
        `
| Control | Applicable | Justification | Status | ${header} |
|---|---|---|---|---|
${rowsOf(documents)}| A.8.15 | Yes | Risk | Implemented | |
  ^^^^^^ information A.8.15 Logging is said to be implemented, …
`,
      );
    }
    for (const others of [
      ['GDPR Art. 32', 'Art. 28 GDPR', 'NIS 2', 'DORA'],
      ['R-001', 'R-002', 'RISK-003', 'R-004'],
      ['[Policy](a.md)', '', '', ''],
      ['Berlin', 'Paris', 'Rome', 'Oslo'],
    ]) {
      checkFindings(
        soaEvidenceMissing,
        `
| Control | Applicable | Justification | Status | Reference |
|---|---|---|---|---|
${rowsOf(others)}| A.8.15 | Yes | Risk | Implemented | |
`,
      );
    }
    // Where the requirement comes from.
    checkFindings(
      soaEvidenceMissing,
      `
| Control | Applicable | Justification | Status | Source |
|---|---|---|---|---|
${rowsOf(documents)}| A.8.15 | Yes | Risk | Implemented | |
`,
    );
    checkFindings(
      soaEvidenceMissing,
      `
| Control | Applicable | Justification | Status | Evidence | Link |
|---|---|---|---|---|---|
| A.8.10 | Yes | Risk | Implemented | Report | [a](a.md) |
| A.8.11 | Yes | Risk | Implemented | Report | [b](b.md) |
| A.8.12 | Yes | Risk | Implemented | Report | [c](c.md) |
| A.8.13 | Yes | Risk | Implemented | Report | |
`,
    );
  });

  it('finds the column by the rarer words for evidence', () => {
    for (const header of ['Backing', 'Belegt durch', 'Riscontro', 'Comprovativos', '裏付け']) {
      const head = `\n| Control | Applicable | Reason | Status | ${header} |\n|---|---|---|---|---|`;
      const told = '  ^^^^^ information A.8.1 User endpoint devices is said to be implemented, …';
      checkFindings(
        soaEvidenceMissing,
        `${head}\n| A.8.1 | Yes | Risk 4 | Implemented | |\n${told}\n| A.8.2 | Yes | Risk 5 | Implemented | Ticket 12 |\n`,
      );
    }
  });

  it('finds it below a word for reasons only behind the reasons, where documents stand below it', () => {
    const head =
      '| Maatregel | Van toepassing | Reden | Status | Onderbouwing |\n|---|---|---|---|---|';
    const row = (id: string, cell: string): string =>
      `| ${id} | Ja | Risico 4 | Geïmplementeerd | ${cell} |`;
    const documents = ['A.8.1', 'A.8.2', 'A.8.3'].map((id) => row(id, 'ISB-12 Beleid'));
    const told = '  ^^^^^ information A.8.4 Access to source code is said to be implemented, …';
    checkFindings(
      soaEvidenceMissing,
      `\n${[head, ...documents, row('A.8.4', ''), told].join('\n')}\n`,
    );
    const words = ['A.8.1', 'A.8.2', 'A.8.3'].map((id) => row(id, 'Onze klanten vragen erom'));
    checkFindings(soaEvidenceMissing, `\n${[head, ...words, row('A.8.4', '')].join('\n')}\n`);
  });
});
