import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { defaultEditions } from '../catalogue/catalogue.js';
import { scanBlocks } from '../syntax/scanBlocks.js';
import type { DocumentProfile } from './ismsDocument.js';
import { referencesIn } from './readReferences.js';
import { statementRowsIn } from './readStatement.js';
import { tablesIn } from './readTables.js';
import type { StatementRow } from './statementRow.js';
import { defaultVocabulary } from './vocabulary.js';

const profile: DocumentProfile = {
  kind: 'document',
  kindFrom: 'nothing',
  editions: defaultEditions,
  otherStandards: [],
  belongsToIsms: true,
};

function rows(text: string): readonly StatementRow[] {
  return scanBlocks(text).chunks.flatMap(({ chunk }) => {
    const tables = tablesIn(chunk, defaultVocabulary);
    const references = referencesIn(chunk, tables, profile);
    return statementRowsIn(chunk, tables, references, { vocabulary: defaultVocabulary, profile });
  });
}

/** `A.5.1 applicable implemented`, a row a line. */
function checkRows(text: string, expected: readonly string[]): void {
  deepStrictEqual(
    rows(text).map(
      ({ reference, applicability, status }) => `${reference.id} ${applicability} ${status}`,
    ),
    expected,
  );
}

describe('statementRowsIn', () => {
  it('reads applicability, status and justification', () => {
    const text = `
| Control | Title | Applicable | Justification | Status |
|---|---|---|---|---|
| A.5.1 | Policies for information security | Yes | Risk | Implemented |
| A.7.4 | Physical security monitoring | No | No own premises | N/A |
| A.8.30 | Outsourced development | TBC | | Planned |
| A.8.34 | Protection | | | |
`;
    checkRows(text, [
      'A.5.1 applicable implemented',
      'A.7.4 excluded notApplicable',
      'A.8.30 undecided planned',
      'A.8.34 missing missing',
    ]);
    deepStrictEqual(
      rows(text).map(({ justificationCell }) => justificationCell?.text),
      ['Risk', 'No own premises', '', ''],
    );
  });

  it('takes numbers without a header before the controls for their ids', () => {
    checkRows(
      `
| | Control | In scope | Why | State |
|---|---|:-:|---|:-:|
| 8.1 | User endpoint devices | ✅ | Risk | 🟢 |
| 8.4 | Access to source code | ✕ | | ➖ |
`,
      ['A.8.1 applicable implemented', 'A.8.4 excluded notApplicable'],
    );
  });

  it('takes sections before the controls for their ids, if Annex A can have them', () => {
    for (const section of ['Section', 'Seção', 'Abschnitt']) {
      const head = `| ${section} | Control | Applicable | Justification |\n|---|---|---|---|\n`;
      checkRows(`${head}| 5.1 | Policies | Yes | Law |\n| 7.2 | Entry | No | Home |\n`, [
        'A.5.1 applicable missing',
        'A.7.2 excluded missing',
      ]);
      checkRows(`${head}| 4.1 | Context | Yes | Law |\n| 5.1 | Policies | No | Home |\n`, []);
      checkRows(`${head}| 5.1 a | Context | Yes | Law |\n`, []);
    }
    checkRows(
      '| Section | Requirement | Applicable |\n|---|---|---|\n| 5.1 | Policy | Yes |\n',
      [],
    );
  });

  it('takes sections behind a clause for the controls of 2013, with their objectives between', () => {
    const head =
      '| Clause | Section | Control objective/Control | Applicable | Remarks |\n|---|---|---|---|---|\n';
    const objectives = `${head}| 11 Physical security | **11.1** | Secure areas | | |
| | 11.1.1 | Physical security perimeter | Yes | Lease |
| | 11.1.6 | Delivery and loading areas | No | No deliveries |
`;
    const rows = ['A.11.1.1 applicable missing', 'A.11.1.6 excluded missing'];
    checkRows(objectives, rows);
    checkRows(objectives.replace('| Section |', '| Sec. |'), rows);
    const clauses = `${head}| 6 Planning | 6.1 | Risks and opportunities | | |
| | 6.1.1 | General | Yes | |
| | 6.1.2 | Risk assessment | No | |
`;
    checkRows(clauses, []);
  });

  it('takes no minutes for a statement', () => {
    const head = '| Item | Decision | Owner |\n|---|---|---|\n';
    checkRows(`${head}| A.5.7 | Buy a feed | CISO |\n| A.8.16 | | |\n`, []);
    const reasoned = '| Item | Decision | Reason |\n|---|---|---|\n';
    checkRows(`${reasoned}| A.5.7 | No | No use |\n`, ['A.5.7 excluded missing']);
  });

  it('leaves out themes, totals and rows of dots', () => {
    checkRows(
      `
| Control | Title | Applicable | Status |
|---|---|---|---|
| **A.5** | **Organizational** | | |
| A.5.1 | Policies | Yes | Implemented |
| ... | ... | ... | ... |
| Total | 93 | 80 | |
`,
      ['A.5.1 applicable implemented'],
    );
  });

  it('reads bare numbers, ranges, links, bold ids and combined cells', () => {
    checkRows(
      `
| Control | Applicable | Reason |
|---|---|---|
| 5.1 | Yes | Risk |
| [A.5.2](#a-5-2) | Yes | Risk |
| **A.5.3** | Yes | Risk |
| A.5.4 Management responsibilities | Yes | Risk |
| 7.1–7.14 | No | No premises |
`,
      [
        'A.5.1 applicable missing',
        'A.5.2 applicable missing',
        'A.5.3 applicable missing',
        'A.5.4 applicable missing',
        'A.7.1 excluded missing',
      ],
    );
    strictEqual(
      rows('| Control | Applicable |\n|---|---|\n| 7.1–7.14 | No |\n')[0]?.reference.ids.length,
      14,
    );
  });

  it('takes the rows of a list of exclusions as excluded', () => {
    checkRows(
      '| Control | Reason for Exclusion |\n|---|---|\n| A.7.4 | No premises |\n| A.8.30 | |\n',
      ['A.7.4 excluded missing', 'A.8.30 excluded missing'],
    );
  });

  it('follows the status where no column decides', () => {
    checkRows(
      `
| Control | Title | Status |
|---|---|---|
| A.5.1 | Policies | [![Implemented](https://img.shields.io/badge/Status-Implemented-green)]() |
| A.7.4 | Monitoring | [![Not Applicable](https://img.shields.io/badge/Status-N/A-grey)]() |
| A.8.1 | Devices | |
`,
      ['A.5.1 applicable implemented', 'A.7.4 excluded notApplicable', 'A.8.1 applicable missing'],
    );
  });

  it('follows how the justification begins where it is the only one to decide', () => {
    checkRows(
      `
| Control | Title | Inclusion / exclusion justification | Implementation status |
|---|---|---|---|
| A.5.1 | Policies | Risk, Legal | ✅ Implemented |
| A.7.4 | Monitoring | Excluded — no premises | |
| A.8.1 | Devices | ❓ TBC | ❓ TBC |
`,
      ['A.5.1 applicable implemented', 'A.7.4 excluded missing', 'A.8.1 undecided missing'],
    );
  });

  it('reads a cross as no beside other marks, and as a tick alone', () => {
    checkRows('| Control | Applicable |\n|---|---|\n| A.5.1 | X |\n| A.5.2 | |\n', [
      'A.5.1 applicable missing',
      'A.5.2 missing missing',
    ]);
    checkRows(
      '| No. | 管理策 | 適用 |\n|---|---|---|\n| A.5.1 | 方針 | O |\n| A.5.2 | 役割 | X |\n',
      ['A.5.1 applicable missing', 'A.5.2 excluded missing'],
    );
  });

  it('gives short rows an empty cell at their end, and says what the layout has', () => {
    const text = '| Control | Applicable | Justification |\n|---|---|---|\n| A.7.4 | No |\n';
    const [row] = rows(text);
    const end = row?.range.end ?? 0;
    deepStrictEqual(row?.justificationCell, {
      range: { start: end, end },
      text: '',
      isCutOff: true,
    });
    deepStrictEqual(row.has, {
      applicability: true,
      justification: true,
      status: false,
      evidence: false,
    });
  });

  it('takes the status from the applicability where that states it', () => {
    checkRows('| Control | Applicable |\n|---|---|\n| A.5.1 | Yes – implemented |\n', [
      'A.5.1 applicable implemented',
    ]);
  });

  it('reads a heading for each control with bullets or a small table', () => {
    const text = `
## A.5 Organizational controls

### A.5.1 Policies for information security

- **Applicable:** Yes
- **Status:** Implemented
- **Justification:** Risk

### A.5.2 Roles

| Attribute | Value |
|---|---|
| Applicable | No |
| Justification | |

### A.5.3 Only text

Nothing is decided here.
`;
    checkRows(text, ['A.5.1 applicable implemented', 'A.5.2 excluded missing']);
    strictEqual(rows(text)[0]?.justificationCell?.text, 'Risk');
  });

  it('reads a nested list item for each control', () => {
    checkRows(
      `
- A.5 Organizational
  - **A.5.1** Policies
    - Applicable: Yes
    - Status: Planned
  - **A.5.2** Roles
    - Applicable: No
    - Justification: none needed
`,
      ['A.5.1 applicable planned', 'A.5.2 excluded missing'],
    );
  });

  it('reads a decision below the heading of a control', () => {
    checkRows(
      '### A.7.1 Perimeters\n\n**Decision:** Not applicable\n\n### A.7.2 Entry\n\n- Decision: Applicable\n',
      ['A.7.1 excluded missing', 'A.7.2 applicable missing'],
    );
    checkRows('### A.7.1 Perimeters\n\n**Decision:** We moved to the cloud\n', []);
  });

  it('reads labels that are clear only in a statement, and no date or sentence for the status', () => {
    const section = (stand: string): string =>
      `### A.8.13 Sicherung\n\n- **Gilt für uns:** Ja\n- **Warum:** R-1\n- **Stand:** ${stand}\n`;
    checkRows(section('umgesetzt'), ['A.8.13 applicable implemented']);
    checkRows(section('umgesezt'), ['A.8.13 applicable unknown']);
    checkRows(section('12.03.2026'), ['A.8.13 applicable missing']);
    checkRows('### A.8.13 Backup\n\n- Stand: umgesetzt\n- Warum: R-1\n', []);
  });

  it('reads no rows from policies that speak of controls', () => {
    checkRows(
      '## A.5.15 Access control\n\nOwner: CISO\n\nStatus: approved\n\n- Applicable to all staff: see A.5.1\n',
      [],
    );
    checkRows('## A.5.15 Access control\n\n**Applicability:** All employees\n', []);
    checkRows('| Control | Document |\n|---|---|\n| A.5.1 | Policy |\n', []);
  });

  it('reads a reason as no decision where the column for it is not known', () => {
    checkRows(
      `
| Control | Zzz? | Justification | Status |
|---|---|---|---|
| A.5.4 | Yes | Unknown servers were found in a scan | Implemented |
| A.5.3 | No | No premises | Implemented |
`,
      ['A.5.4 applicable implemented', 'A.5.3 missing implemented'],
    );
  });

  it('doubts a row by what it says itself, whatever the others of its part say', () => {
    const others = ['see 5.1', 'see 5.2', 'see 5.3', 'None', 'N/A'].map(
      (text, index) => `| A.5.${String(index + 10)} | ${text} | Law | Implemented |\n`,
    );
    checkRows(
      `| Control | Zzz? | Justification | Status |\n|---|---|---|---|\n${others.join('')}| A.5.3 | No | No premises | Implemented |\n`,
      [
        ...[10, 11, 12, 13, 14].map((number) => `A.5.${String(number)} applicable implemented`),
        'A.5.3 missing implemented',
      ],
    );
  });

  it('takes the column of the standard for the ids beside titles, that of 2022 first', () => {
    const row = '| A.7.4 | A.11.1.1 | Physical security monitoring | No | | | | | No premises |';
    for (const [head, cells] of [
      ['ISO 27001:2022 | ISO 27001:2013', row],
      ['ISO 27001:2013 | ISO 27001:2022', row.replace('A.7.4 | A.11.1.1', '11.1.1 | 7.4')],
    ]) {
      checkRows(
        `
| ${head ?? ''} | Control | Selected | LR | CO | BR/BP | RRA | Remarks |
|---|---|---|---|---|---|---|---|---|
${cells ?? ''}
`,
        ['A.7.4 excluded missing'],
      );
    }
    checkRows(
      `
| ISO 27001:2022 | Control | Selected |
|---|---|---|
| 4.1 | Context | Yes |
| 9.2 | Audit | Yes |
`,
      [],
    );
  });

  it('reads letters for the status by those beside them', () => {
    const head = '|---|---|---|\n| A.5.1 | Y | F |\n| A.5.2 | Y | ';
    for (const text of [
      `| Control | Applies | Implemented (F/P/NI) |\n${head}P |\n`,
      `| Control | Applies | Status [F, P, N] |\n${head}P |\n`,
    ]) {
      checkRows(text, ['A.5.1 applicable implemented', 'A.5.2 applicable partial']);
    }
    // A long table is read in parts, and not every part holds every letter.
    checkRows(`| Control | Applies | Status |\n${head}P |\n`, [
      'A.5.1 applicable unknown',
      'A.5.2 applicable planned',
    ]);
    checkRows(`| Control | Applies | Status |\n${head}NI |\n`, [
      'A.5.1 applicable unknown',
      'A.5.2 applicable notImplemented',
    ]);
  });

  it('takes the words beside a code for the reason', () => {
    const text = `
| Control | Applies | Drivers | Why we have it |
|---|---|---|---|
| A.5.33 | Yes | RA | tbc |
| A.5.34 | Yes | LR, BR | |
| A.5.35 | Yes | Law on records | see 5.33 |
`;
    deepStrictEqual(
      rows(text).map(({ justificationCell }) => justificationCell?.text),
      ['tbc', 'LR, BR', 'Law on records'],
    );
  });

  it('reads how a control is implemented as its status if a word for one stands there', () => {
    checkRows(
      `
### A.8.9 Configuration management

- Applies: Yes
- Implementation: In place

### A.8.10 Information deletion

- Applies: Yes
- Implementation: Active Directory groups
`,
      ['A.8.9 applicable implemented', 'A.8.10 applicable missing'],
    );
  });

  it('reads the fields of Dataview and Logseq', () => {
    checkRows(
      `
- **A.5.1** Policies for information security
  - applicable:: yes
  - status:: done
  - reason:: group rule
- A.7.6 Working in secure areas
  applicable:: no
  status::
- A.7.4 Physical security monitoring [applicable:: no] (reason:: no site of ours)
`,
      ['A.5.1 applicable implemented', 'A.7.6 excluded missing', 'A.7.4 excluded missing'],
    );
    checkRows('- A.5.1 Buckets of AWS::S3 and std::applicable\n', []);
  });

  it('reads words that pandoc marks or escapes, and controls that are deselected', () => {
    checkRows(
      `
| Control | Title | Applicable | Status |
|---|---|---|---|
| [A.8.27]{.mark} | [Secure coding]{.underline} | [Yes]{.mark} | Done |
| A.7.6 | Working in secure areas | \\[No\\] | |
| A.7.4 | Physical security monitoring | [Yes/No] | |
| A.7.1 | Physical security perimeters | Deselected | |
| A.7.2 | Physical entry | Descoped | |
`,
      [
        'A.8.27 applicable implemented',
        'A.7.6 excluded missing',
        'A.7.4 undecided missing',
        'A.7.1 excluded missing',
        'A.7.2 excluded missing',
      ],
    );
  });
});
