import { checkFindings } from '../../../../../test/kit/check.js';
import { soaUndecided } from './rule.js';

describe('soa-undecided', () => {
  it('reports open words, placeholders and empty cells', () => {
    checkFindings(
      soaUndecided,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.5.1 | TBC | |
          ^^^ information A.5.1 Policies for information security is not decided: there is only "TBC". An auditor counts it as missing (ISO/IEC 27001, 6.1.3 d): write whether it applies, and why.
| A.5.2 | {{yes/no}} | |
          ^^^^^^^^^^ information A.5.2 Information security roles and responsibilities is not decided: there is only "{{yes/no}}".…
| A.5.3 | | |
  ^^^^^ information A.5.3 Segregation of duties is not decided: the cell that says whether it applies is empty.…
| A.5.4 | ⏳ | |
          ^ information A.5.4 Management responsibilities is not decided: there is only "⏳".…
`,
    );
  });

  it('says nothing of decided rows, of section headers, and without a column for it', () => {
    checkFindings(
      soaUndecided,
      `
| Control | Title | Applicable | Status |
|---|---|---|---|
| **A.5** | **Organizational controls** | | |
| A.5.1 | Policies | Yes | Implemented |
| A.5.2 | Roles | Partially | Planned |
| A.7.4 | Monitoring | N/A | |
| ... | | | |

| Control | Title | Justification | Status |
|---|---|---|---|
| A.6.1 | Screening | | Implemented |

| Control | Title | Justification |
|---|---|---|
| A.6.2 | Terms | |
`,
    );
  });

  it('takes the decision from a list of exclusions', () => {
    checkFindings(
      soaUndecided,
      `
| Control | Applicable |
|---|---|
| A.7.4 | |

| Control | Reason for exclusion |
|---|---|
| A.7.4 | No premises |
`,
    );
  });

  it('takes a checklist with a column of questions for no statement, whatever it is called', () => {
    for (const header of [
      ...['Question', 'Frage', 'Question posée', 'Pregunta', 'Pergunta', 'Domanda', 'Vraag'],
      ...['確認事項', 'What we looked into'],
    ]) {
      checkFindings(
        soaUndecided,
        `
# Day 2

| No. | ${header} | Ref. | Yes | No | N/A | Evidence seen |
| --- | --- | --- | --- | --- | --- | --- |
| 2.2 | Did somebody call it this year? | A.6.8 | X | | | – |
| 2.5 | Are forensics outsourced? | A.5.28 | | | X | |
`,
      );
    }
  });

  it('takes yes and no below the title of a checklist for answers, and elsewhere for decisions', () => {
    for (const title of [
      ...['Checklist for the internal audit', 'Auditfragebogen', 'Liste de contrôle de l’audit'],
      ...['Lista de verificación', 'Questionário de auditoria', 'Questionario di audit'],
      ...['Vragenlijst', '内部監査チェックリスト'],
    ]) {
      checkFindings(
        soaUndecided,
        `
# ${title}

## Day 2

| Control | Yes | No | Remarks |
| --- | --- | --- | --- |
| A.6.8 | X | | |
| A.5.28 | | | postponed |
`,
      );
    }
    for (const title of ['Controls', 'SoA checklist', 'Checkliste zur Anwendbarkeit']) {
      checkFindings(
        soaUndecided,
        `
# ${title}

| Control | Yes | No | Remarks |
| --- | --- | --- | --- |
| A.6.8 | X | | |
| A.5.28 | | | postponed |
  ^^^^^^ information A.5.28 Collection of evidence is not decided…
`,
      );
    }
    checkFindings(
      soaUndecided,
      `
# Checklist

| Control | Question | Applicable | Justification |
| --- | --- | --- | --- |
| A.6.8 | Is there a number? | Yes | Risk 4 |
| A.5.28 | Who collects? | TBC | |
                           ^^^ information A.5.28 Collection of evidence is not decided…
`,
    );
  });
});
