import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { scanBlocks } from '../syntax/scanBlocks.js';
import { tablesIn } from './readTables.js';
import type { Table } from './table.js';
import { defaultVocabulary } from './vocabulary.js';

/** The first table whose rows are `lines`, of which the first stands above the line of dashes. */
function tableOf(...lines: readonly string[]): Table | undefined {
  const [head = '', ...rows] = lines;
  const dashes = '|--'.repeat(head.split('|').length - 2);
  const { chunks } = scanBlocks(`${[head, `${dashes}|`, ...rows].join('\n')}\n`);
  return chunks.flatMap(({ chunk }) => tablesIn(chunk, defaultVocabulary))[0];
}

/** The roles of the columns, a dash for none, and how many rows remain. */
function checkRead(lines: readonly string[], expected: string, rows: number): void {
  const table = tableOf(...lines);
  const roles = table?.columns.map(({ role }) => role ?? '-').join(' | ');
  strictEqual(`${String(table?.kind)}: ${String(roles)}`, expected, lines.join('\n'));
  strictEqual(table?.rows.length, rows, lines.join('\n'));
}

const control = '| A.5.1 | Policies | Yes | x | | Board paper |';

describe('a header in two rows', () => {
  it('names columns below those that span several', () => {
    checkRead(
      [
        '| Annex A | | | Applicable | Reasons for selection | | | Status | Remarks |',
        '| **Theme** | **Sec** | **Control** | **Y/N** | **LR** | **CO** | **RRA** | **I / PI / NI** | |',
        '| Organisational | A.5.1 | Policies | Y | X | | | I | Board |',
        '| | A.5.2 | Roles | Y | | X | | PI | List |',
      ],
      'statement: - | control | title | applicable | inclusionReason | inclusionReason | inclusionReason | status | exclusionReason',
      2,
    );
    checkRead(
      [
        '| Maßnahme | | Anwendbar | Gründe für die Auswahl | | Bemerkung |',
        '| Nr. | Titel | Ja/Nein | Gesetz | Risiko | |',
        control,
      ],
      'statement: control | title | applicable | inclusionReason | inclusionReason | exclusionReason',
      1,
    );
    checkRead(
      [
        '| Mesure | | Applicable | Justification | | |',
        '| N° | Titre | Oui/Non | Inclusion | Exclusion | État |',
        '| A.5.1 | Politiques | Oui | Contrat | | Fait |',
      ],
      'statement: control | title | applicable | justification | exclusionReason | status',
      1,
    );
    checkRead(
      [
        '| 管理策 | | 適用 | 選択理由 | | 状況 |',
        '| 番号 | 名称 | ○/× | 法令要求 | 契約要求 | |',
        '| A.5.1 | 方針 | ○ | ○ | | 実施済 |',
      ],
      'statement: control | title | applicable | inclusionReason | inclusionReason | status',
      1,
    );
  });

  it('tells what remains from what was before', () => {
    checkRead(
      [
        '| | | Inherent | | Treatment | Residual risk | | |',
        '| ID | Risk | Likelihood | Impact | | Likelihood | Impact | Owner |',
        '| | | 1-5 | 1-5 | | 1-5 | 1-5 | |',
        '| R-01 | Theft | 4 | 5 | Mitigate | 2 | 5 | CISO |',
      ],
      'riskRegister: riskId | risk | likelihood | impact | treatment | residualLikelihood | residualImpact | owner',
      2,
    );
  });

  it('names provider and customer for each service model', () => {
    const table = tableOf(
      '| Activity | SaaS | | PaaS | |',
      '| | CSP | CSC | CSP | CSC |',
      '| Patching | x | | x | x |',
    );
    strictEqual(table?.kind, 'responsibilityMatrix');
    deepStrictEqual(
      table.columns.map(({ header }) => header),
      ['Activity', 'SaaS (CSP)', 'SaaS (CSC)', 'PaaS (CSP)', 'PaaS (CSC)'],
    );
    strictEqual(table.rows.length, 1);
  });

  it('leaves columns alone that are ticked for one of several states', () => {
    checkRead(
      [
        '| Control | Title | Applicable | Status | | Reason |',
        '| | | | Implemented | Partially | |',
        control,
      ],
      'statement: control | title | applicable | - | - | justification',
      1,
    );
  });
});

describe('a header below the title of a sheet', () => {
  const names = '| Control | Title | Applicable | Status | Evidence | Reason |';
  const read = 'statement: control | title | applicable | status | evidence | justification';

  it('is found behind empty cells, titles and lines without names', () => {
    checkRead(['| | | | | | |', names, control], read, 1);
    checkRead(['| Statement of Applicability v1.8 | | | | | |', names, control], read, 1);
    checkRead(
      [
        '| SoA | Unnamed: 1 | Unnamed: 2 | Unnamed: 3 | Unnamed: 4 | Unnamed: 5 |',
        '| Approved by the board | NaN | NaN | NaN | NaN | NaN |',
        '| NaN | NaN | NaN | NaN | NaN | NaN |',
        names,
        control,
      ],
      read,
      1,
    );
  });
});

describe('a header with an empty cell', () => {
  it('is all the header where an entry or the name of a section follows', () => {
    checkRead(
      [
        '| | Title | Applicable | Status | Reason |',
        '| **Organisational controls** | | | | |',
        '| A.5.1 | Policies | Yes | Done | Contract |',
      ],
      'statement: control | title | applicable | status | justification',
      2,
    );
    checkRead(
      ['| | IaaS | PaaS | SaaS |', '| Responsibility for backup | CSC | CSP | CSP |'],
      'responsibilityMatrix: activity | iaas | paas | saas',
      1,
    );
    checkRead(
      ['| Risk ID | Risk | Likelihood | Impact | |', '| R-01 | Theft | High | High | |'],
      'riskRegister: riskId | risk | likelihood | impact | -',
      1,
    );
  });

  it('stays as it is above values and in other tables', () => {
    checkRead(
      ['| | | |', '| Owner | CISO | |', '| Status | Approved | |', '| Document | Policy | |'],
      'other: - | - | -',
      3,
    );
    checkRead(
      ['| | Type | Owner | Status |', '| Policy | Document | CISO | Implemented |'],
      'other: - | - | owner | status',
      1,
    );
  });
});
