import { checkFindings } from '../../../../../test/kit/check.js';
import { controlGroup } from './rule.js';

describe('control-group', () => {
  it('reports a group in a risk register and in front matter', () => {
    checkFindings(
      controlGroup,
      `
---
type: risk-register
controls: [A.8.13, A.7]
                   ^^^ information A.7 Physical controls is a group of 14 controls, not a control. An auditor follows single controls (ISO/IEC 27001, 6.1.3): list those that the document treats (A.7.1, A.7.2, A.7.3, A.7.4, A.7.5, A.7.6 and 8 more).
---

| Risk ID | Risk | Likelihood | Impact | Treatment | Controls |
|---|---|---|---|---|---|
| R-001 | Tenants see each other (A.8) | 3 | 4 | Mitigate | CLD.9.5, A.8.22 |
                                                            ^^^^^^^ information CLD.9.5 Access control of cloud service customer data in shared virtual environment is a group of 2 controls, not a control. An auditor follows single controls (ISO/IEC 27001, 6.1.3): name those that treat the risk (CLD.9.5.1 and CLD.9.5.2).
`,
    );
  });

  it('reports a row of a statement that decides for a whole group, not one that heads a theme', () => {
    checkFindings(
      controlGroup,
      `
| Control | Title | Applicable | Justification |
|---|---|---|---|
| **A.5** | **Organizational controls** | | |
| A.5.1 | Policies | Yes | Basis |
| A.7 | Physical controls | No | No premises |
  ^^^ information A.7 Physical controls is a group of 14 controls, not a control.…
`,
    );
  });

  it('reports a group below other words for what treats a risk', () => {
    for (const header of ['Treated with', 'Measures', 'Gegenmaßnahmen', 'Contramedidas', '対策']) {
      checkFindings(
        controlGroup,
        `
| Risk ID | Likelihood | Impact | Treatment | Theme | Owner | ${header} |
|---|---|---|---|---|---|---|
| R-003 | 2 | 4 | Mitigate | A.8 | Head of Trust | A.8 |
                                                   ^^^ information A.8 Technological controls is a group of 34 controls, not a control. …
`,
      );
    }
    checkFindings(
      controlGroup,
      `
| Risk ID | Risk | Likelihood | Impact | Counter-measures |
|---|---|---|---|---|
| R-003 | A region is lost | 2 | 4 | A.8, A.5.30 |
                                     ^^^ information A.8 Technological controls …
| R-004 | A key is lost | 2 | 4 | Technical measures of A.8 |
`,
    );
  });

  it('says nothing of text, headings and other tables', () => {
    checkFindings(
      controlGroup,
      `
# A.8 Technological controls

This chapter treats A.8 and CLD.9.5.

| Theme | Owner |
|---|---|
| A.7 | Facilities |

| Risk ID | Risk | Likelihood | Impact | Treatment | Controls |
|---|---|---|---|---|---|
| R-001 | Leak | 3 | 4 | Mitigate | A.8.1–A.8.5 |
`,
    );
  });

  it('knows the objectives of 2013', () => {
    checkFindings(
      controlGroup,
      `
---
type: policy
editions: [ISO/IEC 27001:2013]
controls: [A.9.2, A.9.1.1]
           ^^^^^ information A.9.2 User access management is a group of 6 controls, not a control.…
---
`,
    );
  });

  it('reports a theme in the column for controls of a treatment plan, and of no other list', () => {
    checkFindings(
      controlGroup,
      `
# Risk treatment plan

| Risk | Action | Control | Due |
|---|---|---|---|
| R01 | Copies | A.8.13 | 2026-12-31 |
| R05 | Fence | A.7 | 2027-04-30 |
                ^^^ information A.7 Physical controls is a group of 14 controls, not a control. …
`,
    );
    checkFindings(
      controlGroup,
      `
# リスク対応計画書

| 管理番号 | 対応内容 | 管理策 | 担当 | 進捗 |
|---|---|---|---|---|
| R-001 | 複製 | A.8.13 | 小林 | 着手 |
| R-002 | 柵 | A.7 | 小林 | 着手 |
              ^^^ information A.7 Physical controls is a group of 14 controls, not a control. …
`,
    );
    checkFindings(
      controlGroup,
      `
# Measures of the year

| Risk | Action | Control | Due |
|---|---|---|---|
| R05 | Fence | A.7 | 2027-04-30 |
                ^^^ information A.7 Physical controls is a group of 14 controls, not a control. …
`,
    );
    checkFindings(
      controlGroup,
      `
# Training plan

| Topic | Lesson | Control | Due |
|---|---|---|---|
| T05 | Fence | A.7 | 2027-04-30 |
`,
    );
  });

  it('says nothing of a table of a treatment plan that lists no risks', () => {
    checkFindings(
      controlGroup,
      `
# Risk treatment plan

| Theme | Control | Budget |
|---|---|---|
| Organizational | A.5 | 10,000 |
| People | A.6 | 5,000 |
`,
    );
  });

  it('reports a group alone below "Measure" in a treatment plan, and no text about one', () => {
    const plan = (header: string, cell: string): string => `# Risikobehandlungsplan

| Risiko | Schritt | ${header} | Bis |
|---|---|---|---|
| Fehlbedienung | Schulung | ${cell} | 30.01.2027 |
`;
    for (const header of ['Maßnahme', 'Maßnahmen (Anhang A)', 'ISO-Maßnahme', 'Mesure', '対策']) {
      const marks = `${' '.repeat(`| Fehlbedienung | Schulung | `.length)}^^^ information A.6 People controls …\n`;
      checkFindings(controlGroup, plan(header, 'A.6') + marks);
    }
    checkFindings(controlGroup, plan('Maßnahme', 'Schulung nach A.6'));
    checkFindings(controlGroup, plan('Kapitel', 'A.6'));
  });
});
