import assert from 'node:assert/strict';

import { checkFindings, parsed, worldOf } from '../../../../../test/kit/check.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { withEdit } from '../../model/parseDocument.js';
import { findingsOf } from '../runRules.js';
import { riskAcceptance } from './rule.js';

const head =
  '| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Owner | Status | Next review |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n';

describe('risk-acceptance', () => {
  it('says what is missing, and takes the date of a review for none', () => {
    checkFindings(
      riskAcceptance,
      `${head}| R-001 | a | 2 | 5 | 10 | Accept | | Open | 2027-01-31 |
  ^^^^^ warning Risk R-001 (10) is accepted above the acceptable level of 6 and does not say by whom and when. …
| R-002 | b | 2 | 5 | 10 | Accept | CEO | Accepted | |
  ^^^^^ warning Risk R-002 (10) is accepted above the acceptable level of 6 and does not say when. …
| R-003 | c | 2 | 5 | High | Akzeptieren | | 17.09.2026 | |
  ^^^^^ warning Risk R-003 (High) is accepted above the acceptable level and does not say by whom. …
`,
    );
  });

  it('takes the acceptable level that the register states above its rows', () => {
    const text = (level: string): string =>
      `# Risk register\n\nRisks of ${level} or more must be treated.\n\n${head}| R-001 | a | 2 | 5 | 10 | Accept | CEO | Accepted | |\n`;
    checkFindings(riskAcceptance, text('11'));
    checkFindings(
      riskAcceptance,
      `${text('9')}  ^^^^^ warning Risk R-001 (10) is accepted above the acceptable level of 8 and does not say when. …\n`,
    );
  });

  it('accepts name and date in any cell, low risks and risks that are mitigated', () => {
    checkFindings(
      riskAcceptance,
      `${head}| R-001 | a | 2 | 5 | 10 | Accepted by the board, September 2026 | | Open | |
| R-002 | b | 2 | 5 | 10 | Accept | CEO | Signed on 2026-09-17 | 2027-01-31 |
| R-006 | f | 2 | 5 | 10 | Accettato dall'AD il 9 luglio 2026 | | Aperto | |
| R-007 | g | 2 | 5 | 10 | Aceptado por Dirección el 9 de julio de 2026 | | Abierto | |
| R-008 | h | 2 | 5 | 10 | Aceito pela Diretoria em 1º de abril de 2026 | | Aberto | |
| R-009 | i | 2 | 5 | 10 | Geaccepteerd door de directie, maart 2026 | | Open | |
| R-003 | c | 2 | 2 | 4 | Accept | | Accepted | |
| R-004 | d | 3 | 4 | 12 | Mitigate | | Accepted | |
| R-005 | e | 3 | 4 | 12 | Accept | | Closed | |
`,
    );
  });

  it('accepts a proof in the evidence, and what remains below the level', () => {
    checkFindings(
      riskAcceptance,
      `
| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Residual | Evidence |
| --- | --- | --- | --- | --- | --- | --- | --- |
| R-001 | a | 2 | 5 | 10 | Accept | 10 | [Minutes](minutes.md) |
| R-002 | b | 2 | 5 | 10 | Accept | 5 | |
`,
    );
  });

  it('takes the number of a risk for no date', () => {
    checkFindings(
      riskAcceptance,
      `
| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Owner |
| --- | --- | --- | --- | --- | --- | --- |
| R-2026-01 | a | 2 | 5 | 10 | Accept | CEO |
  ^^^^^^^^^ warning …
| R-2026-02 | b | 2 | 5 | 10 | Accept on 2026-02-01 | CEO |
`,
    );
  });

  it('takes a date that is still to come for none, but of a decision until then', () => {
    const revisit =
      '| Ref | Risk | Prob. | Imp. | Inherent | Risk owner | Strategy | Remarks |\n| :-- | :-- | :-: | :-: | :-: | :-- | :-- | :-- |\n';
    checkFindings(
      riskAcceptance,
      `${revisit}| BWP-R-09 | Sole supplier | 2 | 5 | 10 | Tom Achterberg | Retain | again on 2027-01-14 |
  ^^^^^^^^ warning Risk BWP-R-09 (10) is accepted above the acceptable level of 6 and does not say when. …
| BWP-R-10 | Flood | 2 | 5 | 10 | Tom Achterberg | Retain until 2027-01-14 | |
| BWP-R-11 | Fire | 2 | 5 | 10 | Tom Achterberg | Retain | minutes of 2026-09-02 |
`,
    );
  });

  it('knows who accepts by other words', () => {
    checkFindings(
      riskAcceptance,
      `
| Risk ID | Risk | L | I | Total | Who | Treatment |
| --- | --- | --- | --- | --- | --- | --- |
| KR-07 | a | 2 | 5 | 10 | Jonas | Accept |
  ^^^^^ warning Risk KR-07 (10) is accepted above the acceptable level of 6 and does not say when. …
`,
    );
  });

  it('proposes words in the language of the register', () => {
    for (const [table, example] of [
      [
        '| Nr. | Risico | Kans | Impact | Niveau | Behandeling | Eigenaar | Opmerking |\n|---|---|---|---|---|---|---|---|\n| R-001 | Brand in het gebouw van de leverancier | 2 | 5 | 10 | Accepteren | | Wij hebben dit niet |\n',
        'Geaccepteerd door de directie op 2026-09-17',
      ],
      [
        '| Nr. | Risiko | Wahrscheinlichkeit | Auswirkung | Stufe | Behandlung | Eigentümer | Hinweis |\n|---|---|---|---|---|---|---|---|\n| R-001 | Brand im Gebäude und der Ausfall für die Kunden | 2 | 5 | 10 | Akzeptieren | | Das ist nicht neu |\n',
        'Akzeptiert von der Geschäftsführung am 2026-09-17',
      ],
    ] as const) {
      checkFindings(
        riskAcceptance,
        `${table}  ^^^^^ warning Risk R-001 (10) is accepted above the acceptable level of 6 and does not say by whom and when. The risk owner has to accept what remains (ISO/IEC 27001, 6.1.3 f): write name and date into the treatment, such as "${example}".\n`,
      );
    }
  });
  it('names the status only where the register has one', () => {
    const own = '| R-001 | a | 2 | 5 | 10 | Accept | |';
    const finding =
      '  ^^^^^ warning Risk R-001 (10) is accepted above the acceptable level of 6 and does not say by whom and when. The risk owner has to accept what remains (ISO/IEC 27001, 6.1.3 f): write name and date into the';
    checkFindings(riskAcceptance, `${head}${own} | |\n${finding} status, such as …\n`);
    checkFindings(
      riskAcceptance,
      `${head.replace('| Status | Next review ', '').replace('| --- | --- |\n', '|\n')}${own}\n${finding} treatment, such as …\n`,
    );
  });

  it('takes the place of a risk for no proof', () => {
    checkFindings(
      riskAcceptance,
      `| Risk ID | Risk | Where | Likelihood | Impact | Level | Treatment | Owner |
| --- | --- | --- | --- | --- | --- | --- | --- |
| R-001 | a | Intensive care | 2 | 5 | 10 | Accept | CEO |
  ^^^^^ warning Risk R-001 (10) is accepted above the acceptable level of 6 and does not say when. …

| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Owner | Where |
| --- | --- | --- | --- | --- | --- | --- | --- |
| R-002 | b | 2 | 5 | 10 | Accept | CEO | Minutes of the board |
`,
    );
  });

  it('asks a table that gives the level once more, and takes the owner and the proof of the other table', () => {
    checkFindings(
      riskAcceptance,
      `# Risk register

| Risk ID | Risk | Likelihood | Impact | Level | Owner | Evidence |
| --- | --- | --- | --- | --- | --- | --- |
| R-01 | a | 2 | 4 | 8 | CEO | |
| R-02 | b | 2 | 4 | 8 | | |
| R-03 | c | 2 | 4 | 8 | CEO | Minutes of the board |

| Risk ID | Level | Treatment | Controls | Residual | Status |
| --- | --- | --- | --- | --- | --- |
| R-01 | 8 | Accept | | 8 | Accepted |
  ^^^^ warning Risk R-01 (8) is accepted above the acceptable level of 6 and does not say when. …
| R-02 | 8 | Accept | | 8 | Accepted |
  ^^^^ warning Risk R-02 (8) is accepted above the acceptable level of 6 and does not say by whom and when. …
| R-03 | 8 | Accept | | 8 | Accepted |
| R-04 | 4 | Accept | | 4 | Accepted |
`,
    );
  });

  it('leaves reports alone that give the level of risks of a register once more', () => {
    const table = '| Risk ID | Level | Treatment |\n|---|---|---|\n| R-01 | 20 | Accept |\n';
    for (const title of ['Report to the board', 'Quartalsbericht', 'Minutes of the committee']) {
      checkFindings(riskAcceptance, `# ${title}\n\n${table}`);
    }
    checkFindings(
      riskAcceptance,
      `# Risk register\n\n${table}  ^^^^ warning Risk R-01 (20) is accepted …\n`,
    );
  });

  it('asks again where what another section says of a risk comes and goes, and what the document is', () => {
    const table = '| Risk ID | Level | Treatment |\n|---|---|---|\n| R-01 | 20 | Accept |\n';
    const before = parsed(`# Register of risks\n\n## Risks\n\n${table}\n## Accepted\n\nNone.\n`);
    const proof = '| Risk | Accepted by | Date |\n|---|---|---|\n| R-01 | CEO | 2026-05-04 |\n';
    const accepted = edited(before, 'None.', proof);
    const report = edited(before, 'Register of risks', 'Report to the board');
    const states = [before, accepted, edited(accepted, proof, 'None.'), report, before];
    assert.deepEqual(
      states.map((document) => findingsOf([riskAcceptance], document, worldOf([])).length),
      [1, 0, 1, 0, 1],
    );
  });
});

function edited(document: IsmsDocument, words: string, newText: string): IsmsDocument {
  const start = document.text.indexOf(words);
  return withEdit(document, 1, { range: { start, end: start + words.length }, newText });
}
