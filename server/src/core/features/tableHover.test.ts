import { deepStrictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { halfReadTables } from './tableHover.js';

function advice(text: string): readonly string[] {
  return halfReadTables(parsed(text)).map((one) => one.advice);
}

describe('halfReadTables', () => {
  it('says which column a table of ids and decisions lacks, and how to name it', () => {
    deepStrictEqual(
      advice(`
# Statement of Applicability

| Ctl | Wording | Decision made | Grounds |
|---|---|---|---|
| A.5.1 | Policies | Yes | Law |
| A.5.2 | Roles | No | |
`),
      [
        'no column of this table is read as the applicability; if "Decision made" holds it, write columns: { applicable: ["Decision made"] } in isms.yaml',
      ],
    );
  });

  it('asks for the reason beside exclusions', () => {
    deepStrictEqual(
      advice(`
| Control | Applicable | Wherefore |
|---|---|---|
| A.5.1 | Yes | Law |
| A.7.1 | No | We have no premises |
`),
      [
        'no column of this table is read as the justification; if "Wherefore" holds it, write columns: { justification: ["Wherefore"] } in isms.yaml',
      ],
    );
  });

  it('asks for the decision where cells say yes and no below a header that is not known', () => {
    deepStrictEqual(
      advice(`
| Control | Binding? | Justification | Status |
|---|---|---|---|
| A.5.1 | Yes | Law | Implemented |
| A.7.1 | No | We have no premises | |
`),
      [
        'no column of this table is read as the applicability; if "Binding?" holds it, write columns: { applicable: ["Binding?"] } in isms.yaml',
      ],
    );
  });

  it('asks for likelihood and impact in a register', () => {
    deepStrictEqual(
      advice(`
# Risk register

| Risk ID | Risk | Chance of it | Harm done |
|---|---|---|---|
| R-001 | Fire | 1 | 5 |
| R-002 | Theft | 3 | 2 |
`),
      [
        'no column of this table is read as the likelihood and the impact; if "Chance of it" and "Harm done" hold them, write columns: { likelihood: ["Chance of it"], impact: ["Harm done"] } in isms.yaml',
      ],
    );
  });

  it('says nothing of tables that are understood, and of those of other documents', () => {
    deepStrictEqual(
      advice(`
# Statement of Applicability

| Control | Applicable | Justification |
|---|---|---|
| A.5.1 | Yes | Law |
| A.7.1 | No | |

| Version | Date | Final |
|---|---|---|
| 1.0 | 2024-01-01 | No |
| 1.1 | 2025-01-01 | Yes |
`),
      [],
    );
    deepStrictEqual(
      advice(`
# Tests of controls

| Ctl | Tested |
|---|---|
| A.5.1 | Yes |
| A.5.2 | No |
`),
      [],
    );
  });

  it('says nothing of lists of changes, with what was before and what is now', () => {
    for (const [control, before, now, values] of [
      ['Control', 'Before', 'Now', ['no', 'yes']],
      ['Control', 'From', 'To', ['no', 'yes']],
      ['Control', 'Previous decision', 'New decision', ['no', 'yes']],
      ['Maßnahme', 'Vorher', 'Nachher', ['nein', 'ja']],
      ['Mesure', 'Avant', 'Après', ['écartée', 'retenue']],
      ['Control', 'Antes', 'Ahora', ['no', 'sí']],
      ['Controlo', 'Antes', 'Depois', ['não', 'sim']],
      ['Controllo', 'Prima', 'Dopo', ['no', 'sì']],
      ['Maatregel', 'Was', 'Wordt', ['nee', 'ja']],
      ['管理策', '変更前', '変更後', ['非適用', '適用']],
    ] as const) {
      const row = (id: string): string => `| ${id} | ${values.join(' | ')} |`;
      const table = `| ${control} | ${before} | ${now} |\n|---|---|---|\n${row('A.7.4')}\n${row('A.8.11')}\n`;
      const reasoned = table
        .replaceAll(/\|\n/g, '| Why |\n')
        .replace('|---|---|---|', '|---|---|---|-');
      for (const changes of [table, reasoned]) {
        deepStrictEqual(advice(`# Statement of Applicability\n\n${changes}`), [], changes);
      }
    }
    deepStrictEqual(
      advice(
        '# Risk register\n\n| Risk ID | Risk | Before | Now |\n|---|---|---|---|\n| R-001 | Fire | 4 | 2 |\n| R-002 | Theft | 3 | 2 |\n',
      ),
      [],
    );
  });

  it('tells of a decision below an unknown header beside the old id of a control', () => {
    deepStrictEqual(
      advice(`
# Statement of Applicability

| Control | Old | Binding? | Justification |
|---|---|---|---|
| A.5.1 | A.5.1.1 | Yes | Law |
| A.7.1 | A.11.1.1 | No | We have no premises |
`),
      [
        'no column of this table is read as the applicability; if "Binding?" holds it, write columns: { applicable: ["Binding?"] } in isms.yaml',
      ],
    );
  });

  it('says nothing of a record of processing activities', () => {
    for (const headers of [
      'No. | Activity | Legal basis | Data subjects | International transfer | DPIA? | Reason | Controls',
      'N.º | Tratamiento | Base jurídica | Interesados | Transferencia internacional | EIPD | Motivo | Controles',
      'Nº | Operação | Base legal | Titulares | Transferência internacional | RIPD? | Motivo | Controles',
      'N. | Trattamento | Base giuridica | Interessati | Trasferimento extra UE | DPIA | Motivo | Controlli',
      'No. | 処理 | 法的根拠 | 本人 | 越境移転 | DPIA | 理由 | 管理策',
    ]) {
      deepStrictEqual(
        advice(`
# Art. 30

| ${headers} |
|---|---|---|---|---|---|---|---|
| 5.1 | A | b | staff | No | No | | MFA |
| 5.2 | B | f | payers | Yes (US) | Yes | x y | tokens |
| 5.3 | C | c | staff | No | No | | safe |
`),
        [],
        headers,
      );
    }
  });

  it('tells once a table which names in a matrix are not known as parties', () => {
    const matrix = `
| Duty | Drawing board | Mail |
|---|---|---|
| Accounts | Provider | Customer |
| Tenants | Contoso Ltd | Provider |
| Logs | Contoso Ltd | N/A |
| Backup | Customer | – |
| Patches | Customer | – |
`;
    deepStrictEqual(advice(matrix), [
      '"Contoso Ltd" is not known as a party; write parties: { "Contoso Ltd": csp } in isms.yaml: csp is a provider, csc a customer, and both is the two together',
    ]);
    deepStrictEqual(advice(matrix.replaceAll('Contoso Ltd', 'You')), [
      '"You" is not known as a party; write parties: { "You": csc } in isms.yaml: csp is a provider, csc a customer, and both is the two together',
    ]);
    deepStrictEqual(advice(matrix.replaceAll('Contoso Ltd', 'Both')), []);
    deepStrictEqual(
      advice(
        '| Task | Who | Room |\n|---|---|---|\n| Keys | Anna | North |\n| Locks | Customer | South |\n',
      ),
      [],
    );
  });
});
