import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { soaMissingStatus } from './rule.js';

describe('soa-missing-status', () => {
  it('reports an empty, a dashed and an open status of an applicable control', () => {
    checkFindings(
      soaMissingStatus,
      `
| Control | Title | Applicable | Justification | Status |
|---|---|---|---|---|
| A.5.1 | Policies | Yes | Basis | Implemented |
| A.5.2 | Roles | Yes | Basis | |
  ^^^^^ warning A.5.2 Information security roles and responsibilities applies, but its status is empty. The statement has to say whether each necessary control is implemented (ISO/IEC 27001, 6.1.3 d): write how far it is.
| A.5.3 | Duties | Yes | Basis | – |
                                 ^ warning A.5.3 Segregation of duties applies, but its status is empty.…
| A.5.4 | Managers | Yes | Basis | TBC |
                                   ^^^ warning A.5.4 Management responsibilities applies, but its status is only "TBC".…
| A.5.5 | Authorities | Yes |
  ^^^^^ warning A.5.5 Contact with authorities applies, but its status is empty.…
`,
    );
  });

  it('says nothing of excluded controls, of other words, and without a column for it', () => {
    checkFindings(
      soaMissingStatus,
      `
| Control | Applicable | Justification | Maturity |
|---|---|---|---|
| A.5.1 | Yes | Basis | 3 |
| A.5.2 | Yes | Basis | 80 % |
| A.7.4 | No | No premises | |

| Control | Applicable | Justification |
|---|---|---|
| A.5.3 | Yes | Basis |
`,
    );
  });

  it('says nothing of a reason that may leave the control out, without a column that decides', () => {
    checkFindings(
      soaMissingStatus,
      `
| Control | Justification | Status |
|---|---|---|
| A.7.4 | No premises of our own | |
| A.7.5 | Keine eigenen Räume | |
| A.5.1 | Customers ask for it | |
  ^^^^^ warning A.5.1 Policies for information security applies, but its status is empty.…
`,
    );
  });

  it('says nothing of what another table excludes, where the row has no place for the decision', () => {
    const table = (header: string, row: string): string =>
      `\n| Control | ${header} |\n|---|---|---|\n| A.7.4 | ${row} |\n`;
    const excluded = table('Title | Applicable', 'Monitoring | No');
    checkFindings(
      soaMissingStatus,
      `${excluded}${table('Justification | Status', 'By the landlord | ')}`,
    );
    for (const open of [
      excluded.replace('No', 'Yes') + table('Justification | Status', 'By the landlord | '),
      excluded + table('Applicable | Status', 'Yes | '),
    ]) {
      checkFindings(
        soaMissingStatus,
        `${open}  ^^^^^ warning A.7.4 Physical security monitoring applies, but its status is empty.…\n`,
      );
    }
  });

  it('reports a row with several controls once', () => {
    checkFindings(
      soaMissingStatus,
      `
| Control | Applicable | Status |
|---|---|---|
| A.5.1, A.5.2 | Yes | |
  ^^^^^ warning A.5.1 Policies for information security applies, but its status is empty.…
| A.7.1–A.7.3 | Yes | |
  ^^^^^^^^^^^ warning A.7.1 to A.7.3 apply, but their status is empty.…
`,
    );
  });

  it('offers the words of the statement, and the usual ones for the rest', () => {
    checkFixTitles(
      soaMissingStatus,
      '| Control | Applicable | Status |\n|---|---|---|\n| A.5.1 | Yes | Done |\n| A.5.2 | Yes | Geplant |\n| A.$05.3 | Yes | |\n',
      [
        'Set the status to "Done"',
        'Set the status to "Partially implemented"',
        'Set the status to "Geplant"',
        'Set the status to "Not implemented"',
      ],
    );
  });

  it('offers nothing but the words of a statement that uses several, and English beside Y and N', () => {
    checkFixTitles(
      soaMissingStatus,
      '| Control | Applicable | Status |\n|---|---|---|\n| A.5.1 | Y | Done |\n| A.5.2 | Y | Partly done |\n| A.5.3 | Y | Not yet started |\n| A.5.4 | Y | Done |\n| A.$05.5 | Y | |\n',
      [
        'Set the status to "Done"',
        'Set the status to "Partly done"',
        'Set the status to "Not yet started"',
      ],
    );
    checkFixTitles(
      soaMissingStatus,
      '| Control | Applicable | Status |\n|---|---|---|\n| A.5.1 | Y | Done |\n| A.5.2 | Y | Done |\n| A.$05.5 | Y | |\n',
      [
        'Set the status to "Done"',
        'Set the status to "Partially implemented"',
        'Set the status to "Planned"',
        'Set the status to "Not implemented"',
      ],
    );
  });

  it('writes the status into the cell, and then has nothing to say', () => {
    const after =
      '| Control | Applicable | Status |\n|---|---|---|\n| A.5.2 | Yes | Planned |\n\n## A.5.3 Segregation of duties\n\n- Applicable: Yes\n- Status: Planned\n';
    checkFix(
      soaMissingStatus,
      after.replace('A.5.2', 'A.5.2$0').replace('| Planned', '| '),
      after,
      'Set the status to "Planned"',
    );
    checkFix(
      soaMissingStatus,
      after.replace('A.5.3', 'A.5.$03').replace(': Planned', ':'),
      after,
      'Set the status to "Planned"',
    );
    checkFindings(soaMissingStatus, after);
  });

  const siblings = `
## A.5.1 Policies

- Applicable: Yes
- Justification: Law
- Status: Implemented

## A.5.2 Roles

- Applicable: Yes
- Justification: Law
- Status: Implemented

## A.5.4 Managers

- Applicable: Yes
- Justification: Law
- Status: Planned
`;

  it('reports the section that leaves out the status that its siblings have', () => {
    checkFindings(
      soaMissingStatus,
      `${siblings}
## A.5.3 Duties
   ^^^^^ warning A.5.3 Segregation of duties applies, but its status is empty.…

- Applicable: Yes
- Justification: Law
`,
    );
    checkFindings(
      soaMissingStatus,
      `
## A.5.1 Policies

- Applicable: Yes
- Status: Implemented

## A.5.2 Roles

- Applicable: Yes
- Status: Implemented

## A.5.3 Duties

- Applicable: Yes
`,
    );
  });

  it('knows the label of a status below an item that decides behind its title', () => {
    for (const [label, done, yes] of [
      ['Stand', 'umgesetzt', 'anwendbar: ja'],
      ['Umsetzungsgrad', 'umgesetzt', 'anwendbar: ja'],
      ['State of play', 'implemented', 'applicable: yes'],
      ['État', 'mise en œuvre', 'applicable : oui'],
      ['Estado', 'implantado', 'aplicable: sí'],
      ['Situação', 'implementado', 'aplicável: sim'],
      ['Stato', 'attuato', 'applicabile: sì'],
      ['Stand', 'ingevoerd', 'van toepassing: ja'],
      ['状況', '実施済', '適用：あり'],
    ] as const) {
      const item = (id: string): string => `- **${id}** – ${yes}\n  - ${label}: ${done}\n`;
      const items = ['A.5.1', 'A.5.2', 'A.5.3', 'A.5.4'].map((id) => item(id)).join('');
      const head = `---\ntype: statement-of-applicability\n---\n\n`;
      checkFindings(
        soaMissingStatus,
        `${head}${items}- **A.5.5** – ${yes}\n    ^^^^^ warning A.5.5 Contact with authorities applies, …\n`,
      );
    }
    const planned = '- **A.5.6** – anwendbar: ja\n  - Stand: geplant bis Q2 2027\n';
    const told =
      '- **A.5.7** – anwendbar: ja\n  - Stand: Die Leitstelle sieht sich das im Mai 2027 an\n';
    const done = ['A.5.1', 'A.5.2', 'A.5.3'].map(
      (id) => `- **${id}** – anwendbar: ja\n  - Stand: umgesetzt\n`,
    );
    checkFindings(
      soaMissingStatus,
      `---\ntype: statement-of-applicability\n---\n\n${done.join('')}${planned}${told}`,
    );
    const dated = (id: string): string => `- **${id}** – anwendbar: ja\n  - Stand: 12.03.2026\n`;
    checkFindings(
      soaMissingStatus,
      `---\ntype: statement-of-applicability\n---\n\n${['A.5.1', 'A.5.2', 'A.5.3', 'A.5.4'].map(dated).join('')}- **A.5.5** – anwendbar: ja\n`,
    );
  });

  it('says nothing of a section that gives the status in another way', () => {
    for (const status of [
      'It is not yet implemented.',
      '- Stand: läuft seit 2024',
      '- Where we are: two of five sites',
      '**Progress** half of the sites',
      '### Progress\n\nTwo of five sites.',
      '### Where we are\n\nTwo of five sites.',
      '| Where we are | Two of five sites |\n|---|---|\n| Next | All sites |',
      '- It has been running since 2024.',
      '- Läuft seit 2024.',
      '- En place depuis 2024.',
      '- En marcha desde 2024.',
      '- Em vigor no grupo.',
      '- In corso nel gruppo.',
      '- In gebruik bij alle teams.',
      '- 全社で運用中。',
    ]) {
      checkFindings(
        soaMissingStatus,
        `${siblings}\n## A.5.3 Duties\n\n- Applicable: Yes\n- Justification: Law\n\n${status}\n`,
      );
    }
  });
});
