import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { defaultEditions } from '../catalogue/catalogue.js';
import { scanBlocks } from '../syntax/scanBlocks.js';
import type { DocumentProfile } from './ismsDocument.js';
import { referencesIn } from './readReferences.js';
import { riskRowsIn } from './readRisks.js';
import { tablesIn } from './readTables.js';
import type { RiskRow } from './riskRow.js';
import { defaultVocabulary } from './vocabulary.js';

const profile: DocumentProfile = {
  kind: 'risk-register',
  kindFrom: 'title',
  editions: defaultEditions,
  otherStandards: [],
  belongsToIsms: true,
};

function risks(text: string): readonly RiskRow[] {
  return scanBlocks(text).chunks.flatMap(({ chunk }) => {
    const tables = tablesIn(chunk, defaultVocabulary);
    const references = referencesIn(chunk, tables, profile);
    return riskRowsIn(chunk, tables, references, { vocabulary: defaultVocabulary, profile });
  });
}

type RiskCellName =
  | 'description'
  | 'likelihood'
  | 'impact'
  | 'level'
  | 'treatment'
  | 'residual'
  | 'residualLikelihood'
  | 'residualImpact'
  | 'owner'
  | 'status'
  | 'controlsCell';

function told(
  risk: RiskRow | undefined,
  names: readonly RiskCellName[],
): readonly (string | undefined)[] {
  return names.map((name) => risk?.[name]?.text);
}

describe('riskRowsIn', () => {
  it('reads a register with bold headers', () => {
    const text = `
| **Risk ID** | **Risk Description** | **Likelihood** | **Impact** | **Risk Level** | **Treatment option** | **Treatment controls** | **Residual Risk** | **Owner** | **Status** |
|---|---|---|---|---|---|---|---|---|---|
| RISK-001 | Data breach | High | Low | Medium | Mitigate | A.5.15, A.8.5 | Low | CTO | Open |
`;
    const [risk] = risks(text);
    strictEqual(risk?.id, 'RISK-001');
    deepStrictEqual(told(risk, ['description', 'likelihood', 'impact', 'level']), [
      'Data breach',
      'High',
      'Low',
      'Medium',
    ]);
    deepStrictEqual(told(risk, ['treatment', 'residual', 'owner', 'status']), [
      'Mitigate',
      'Low',
      'CTO',
      'Open',
    ]);
    deepStrictEqual(told(risk, ['controlsCell']), ['A.5.15, A.8.5']);
    deepStrictEqual(
      risk.references.map(({ id }) => id),
      ['A.5.15', 'A.8.5'],
    );
  });

  it('takes ids of any form, with the range of the id alone', () => {
    const text = `
| Risk ID | Risk | Likelihood | Impact |
|---|---|---|---|
| **R\u2011001** | One | 1 | 1 |
| [RSK_2024_02](#two) | Two | 1 | 1 |
| 3 | Three | 1 | 1 |
| … | … | | |
| TOTAL | | | |
`;
    const found = risks(text);
    deepStrictEqual(
      found.map(({ id }) => id),
      ['R-001', 'RSK_2024_02', '3'],
    );
    deepStrictEqual(
      found.map(({ idRange }) => text.slice(idRange.start, idRange.end)),
      ['R\u2011001', 'RSK_2024_02', '3'],
    );
  });

  it('leaves out cells that the layout has no place for', () => {
    const [risk] = risks('| Risk ID | Likelihood | Impact |\n|---|---|---|\n| R1 | 2 |\n');
    strictEqual(risk?.owner, undefined);
    strictEqual(risk?.impact?.text, '');
  });

  it('does not take the numbers of a report’s extract as ids', () => {
    deepStrictEqual(
      risks(
        '| No. | Risk | Risk level | Treatment |\n|---|---|---|---|\n| 1 | Fire | High | Accept |\n',
      ),
      [],
    );
  });

  it('reads a register that is split over tables', () => {
    const text = `
| Risk ID | Asset | Threat |
|---|---|---|
| R-1 | Mail | Phishing |

| Risk ID | Treatment | Owner |
|---|---|---|
| R-1 | Mitigate | CISO |
`;
    deepStrictEqual(
      risks(text).map(({ id, owner }) => [id, owner?.text]),
      [
        ['R-1', undefined],
        ['R-1', 'CISO'],
      ],
    );
  });

  it('reads a heading for each risk with bullets, lines or a small table', () => {
    const text = `
# Risk register

### R-001: Phishing

- **Likelihood:** 4
- **Impact:** 3
- **Owner:** CISO
- **Controls:** A.6.3

#### **R-AWS-002: Outage**

**Risk:** The region fails | **Category:** IT

**Score: 240** high | Next Review: 2026-09-28 | Owner: CEO

### Risk R3 – Fire

| Attribute | Value |
|---|---|
| Likelihood | Low |
| Impact | High |

### R-004 Only a title
`;
    const found = risks(text);
    deepStrictEqual(
      found.map(({ id }) => id),
      ['R-001', 'R-AWS-002', 'R3'],
    );
    deepStrictEqual(
      found.map(({ owner }) => owner?.text),
      ['CISO', 'CEO', undefined],
    );
    deepStrictEqual(
      found[0]?.references.map(({ id }) => id),
      ['A.6.3'],
    );
    strictEqual(found[1]?.level?.text, '240 high');
    strictEqual(found[2]?.impact?.text, 'High');
  });

  it('takes measures beside the treatment as the controls, and no others', () => {
    const body =
      '- **Eintrittswahrscheinlichkeit:** 4\n- **Maßnahmen:** A.6.3\n- **Schadensausmaß:** 3\n';
    const [treated] = risks(`### R-01 Brand\n\n${body}- **Risikobehandlung:** vermindern\n`);
    strictEqual(treated?.controlsCell?.text, 'A.6.3');
    const [other] = risks(`### R-01 Brand\n\n${body}`);
    strictEqual(other?.controlsCell, undefined);
  });

  it('reads headings that bear the number of their section before the id', () => {
    const body = '\n- **Likelihood:** 4\n- **Impact:** 3\n- **Owner:** CISO\n\n';
    const openings = ['4.2.2 R-02 Misuse', '4.3. R-03: Fire', '1) R-04 Flood', '４．５　R-05 停電'];
    const found = risks(openings.map((opening) => `### ${opening}\n${body}`).join(''));
    deepStrictEqual(
      found.map(({ id, description }) => [id, description?.text]),
      [
        ['R-02', 'Misuse'],
        ['R-03', 'Fire'],
        ['R-04', 'Flood'],
        ['R-05', '停電'],
      ],
    );
    deepStrictEqual(risks(`### 2024 R-02 Misuse\n${body}`), []);
  });

  it('reads headings whose ids have a full stop or a space before the number', () => {
    const body = '\n| Attribute | Value |\n|---|---|\n| Likelihood | 4 |\n| Impact | 3 |\n\n';
    const openings = [
      ...['R.01 – Ransomware', 'Rischio R.02: Incendio', 'Risico R 03 - Brand', '4.1 RS.04 Fuga'],
    ];
    const found = risks(openings.map((opening) => `## ${opening}\n${body}`).join(''));
    deepStrictEqual(
      found.map(({ id, description }) => [id, description?.text]),
      [
        ['R.01', 'Ransomware'],
        ['R.02', 'Incendio'],
        ['R 03', 'Brand'],
        ['RS.04', 'Fuga'],
      ],
    );
    const others = ['Nr.05 Brand', 'A.05 Fire', 'CLD.12 Fire', 'R.01.2 Fire', 'Year 2025', 'R 12'];
    deepStrictEqual(risks(others.map((opening) => `## ${opening}\n${body}`).join('')), []);
  });

  it('reads headings in words that have the id of the risk right below', () => {
    const table = (label: string, id: string): string =>
      `\n| Attributo | Valore |\n|---|---|\n| ${label} | ${id} |\n| Probabilità | 4 |\n| Impatto | 3 |\n\n`;
    const found = risks(
      `## Ransomware\n${table('ID rischio', 'R.01')}## Brand\n${table('**Risiko-ID**', '**BR-02**')}` +
        '## Fire\n\n- **Risk ID:** R-03\n- **Likelihood:** 2\n- **Impact:** 2\n\n' +
        '## 停電\n\nリスクID：R-04\n発生可能性：2\n影響度：3\n',
    );
    deepStrictEqual(
      found.map(({ id, description, likelihood }) => [id, description?.text, likelihood?.text]),
      [
        ['R.01', 'Ransomware', '4'],
        ['BR-02', 'Brand', '4'],
        ['R-03', 'Fire', '2'],
        ['R-04', '停電', '2'],
      ],
    );
    deepStrictEqual(risks(`## Phishing\n${table('Ticket', 'R-09')}`), []);
    deepStrictEqual(risks(`## Phishing\n${table('ID rischio', 'see below')}`), []);
  });

  it('takes what a heading says beside the id as the risk in words', () => {
    const text = `
## R1 – Phishing

Likelihood: 4
Impact: 3

## Vendor lock-in (R-004)

**Likelihood:** 2 | **Impact:** 2

## R-005

- **Risk:** Fire
- **Likelihood:** 1
`;
    deepStrictEqual(
      risks(text).map(({ id, description }) => [id, description?.text]),
      [
        ['R1', 'Phishing'],
        ['R-004', 'Vendor lock-in'],
        ['R-005', 'Fire'],
      ],
    );
  });

  it('takes a decision about a risk as its treatment, and no record of decisions as a risk', () => {
    const levels = '- Likelihood: High\n- Impact: Low\n';
    deepStrictEqual(
      [
        `### R-001 Fire\n\n${levels}- Decision: accept\n`,
        `### R-001 Fire\n\n${levels}- Decision: signed\n- Treatment: accept\n`,
        '### ADR-001 One database\n\n- Decision: accepted\n- Impact: Low\n',
        '---\nid: R-001\nlikelihood: high\nimpact: low\ndecision: accept\n---\n',
        '---\nid: ADR-001\nimpact: low\ndecision: accepted\n---\n',
      ].map((text) => risks(text).map(({ treatment }) => treatment?.text)),
      [['accept'], ['accept'], [], ['accept'], []],
    );
  });

  it('reads a list item for each risk, and no tasks', () => {
    const text = `
- **R-01: Lost laptop**
  - Likelihood: High
  - Impact: Low
  - Controls: A.8.1
- **R-02: Fire**
  - Likelihood: Low
  - Treatment: Accept
- T-01: Order disks
  - Owner: IT
  - Status: open
`;
    deepStrictEqual(
      risks(text).map(({ id, description, references }) => [
        id,
        description?.text,
        references.length,
      ]),
      [
        ['R-01', 'Lost laptop', 1],
        ['R-02', 'Fire', 0],
      ],
    );
  });

  it('does not take the controls of a register below for those of the section', () => {
    const text = `
## R-07 Outage

| Attribute | Value |
|---|---|
| Likelihood | 2 |
| Impact | 5 |
| Controls | A.5.23 |

| Risk ID | Risk | Likelihood | Impact | Controls |
|---|---|---|---|---|
| R-08 | Leak | 3 | 5 | A.8.9 |
`;
    deepStrictEqual(
      risks(text).map(({ id, references }) => [id, references.map((one) => String(one.id))]),
      [
        ['R-07', ['A.5.23']],
        ['R-08', ['A.8.9']],
      ],
    );
  });

  it('takes the list below a label as its value', () => {
    const text = `
## R-001: Concentration

- **Likelihood:** 4
- **Treatment strategy:**
  - **Priority 1:** Win new clients
  - **Priority 2:** Sign longer contracts
- **Owner:**
- **Status:** open

**Controls:**

- A.5.7
- A.5.30
`;
    const [risk] = risks(text);
    strictEqual(risk?.treatment?.text.includes('Win new clients'), true);
    strictEqual(risk.owner?.text, '');
    strictEqual(risk.controlsCell?.text.includes('A.5.30'), true);
  });

  it('reads likelihood and impact before and after the treatment', () => {
    const assessed = ['likelihood', 'impact', 'residualLikelihood', 'residualImpact'] as const;
    const [named] = risks(`
| Risk ID | Risk | Likelihood | Impact | Treatment | Residual likelihood | Residual impact | Residual |
|---|---|---|---|---|---|---|---|
| R-01 | Theft | 4 | 5 | Mitigate | 2 | 3 | 6 |
`);
    deepStrictEqual(told(named, [...assessed, 'residual']), ['4', '5', '2', '3', '6']);
    const [repeated] = risks(`
| ID | Risk | L | I | Score | Treatment | L | I | Score |
|---|---|---|---|---|---|---|---|---|
| R-01 | Theft | 4 | 5 | 20 | Mitigate | 2 | 3 | 6 |
`);
    deepStrictEqual(told(repeated, [...assessed, 'level', 'residual']), [
      ...['4', '5', '2', '3', '20', '6'],
    ]);
    const [section] = risks(`
## R-07 Theft

- Likelihood: 4
- Impact: 5
- Likelihood after treatment: 1
- Impact (residual): 5
`);
    deepStrictEqual(told(section, assessed), ['4', '5', '1', '5']);
  });

  it('takes what remains for nothing that is there before the treatment', () => {
    const [risk] = risks(`
| Risk ID | Controls | Residual likelihood | Residual impact | Residual risk |
|---|---|---|---|---|
| R-01 | A.8.7 | 2 | 3 | 6 |
`);
    deepStrictEqual(told(risk, ['likelihood', 'impact', 'level', 'residual']), [
      ...[undefined, undefined, undefined, '6'],
    ]);
  });

  it('reads the id and the title of a risk in one cell', () => {
    const head = '| Risk | Likelihood | Impact | Owner |\n|---|---|---|---|\n';
    const found = risks(
      `${head}| **RR-1**: Ransomware | 4 | 4 | CISO |\n| RR-2 Loss of keys | 2 | 3 | |\n`,
    );
    deepStrictEqual(
      found.map((risk) => [risk.id, ...told(risk, ['description', 'owner'])]),
      [
        ['RR-1', 'Ransomware', 'CISO'],
        ['RR-2', 'Loss of keys', ''],
      ],
    );
    const [named] = risks(
      '| Risk ID | Likelihood | Impact | Treatment |\n|---|---|---|---|\n| R-7 Theft | 2 | 3 | Accept |\n',
    );
    deepStrictEqual([named?.id, ...told(named, ['description'])], ['R-7', 'Theft']);
  });

  it('reads links to the pages of the risks below "Title", and no other titles', () => {
    const head =
      '| **Title** | **Risk owner** | **Likelihood** | **Impact** | **Rating** |\n|---|---|---|---|---|\n';
    const [first, second] = risks(
      `${head}| [RSK-104 Unpatched dependency](/pages/viewpage.action?pageId=65804) | Mei Lin | 4 | 4 | 16 |\n| [RSK-106 Data loss](/pages/viewpage.action?pageId=65806) | | 2 | 5 | 10 |\n`,
    );
    deepStrictEqual(
      [first?.id, first && told(first, ['owner', 'level']), second?.id],
      ['RSK-104', ['Mei Lin', '16'], 'RSK-106'],
    );
    deepStrictEqual(risks(`${head}| Unpatched dependency | Mei Lin | 4 | 4 | 16 |\n`), []);
    deepStrictEqual(
      risks(
        `${head}| A.8.8 Patches | Mei Lin | 4 | 4 | 16 |\n| A.8.9 Builds | Mei Lin | 4 | 4 | 16 |\n`,
      ),
      [],
    );
  });

  it('takes names of standards and lists of ids for no ids with titles', () => {
    const head = '| Risk | Likelihood | Impact | Owner |\n|---|---|---|---|\n';
    deepStrictEqual(
      risks(`${head}| ISO27001 certificate lost | 1 | 4 | |\n| TLS1 still in use | 2 | 3 | |\n`),
      [],
    );
    deepStrictEqual(risks(`${head}| R-1 and R-2 together | 1 | 4 | |\n`), []);
  });

  it('reads ids whose number has letters before it', () => {
    const found = risks('### R-A1 : Vol\n\n- Impact : 3\n- Vraisemblance : 2\n');
    deepStrictEqual(
      found.map(({ id }) => id),
      ['R-A1'],
    );
  });

  it('reads a register that multiplies the value of the asset, the threat and the vulnerability', () => {
    const head =
      '管理№ | 情報資産 | 脅威の内容 | 資産価値 | 脅威 | リスク値 | リスク対応 | 主管部門';
    const [risk] = risks(
      `| ${head} |\n|---|---|---|---|---|---|---|---|\n| RA-01 | 図面 | 盗難 | 3 | 3 | 27 | 低減 | 部長 |`,
    );
    strictEqual(risk?.id, 'RA-01');
    strictEqual(risk.description?.text, '盗難');
    strictEqual(risk.level?.text, '27');
    strictEqual(risk.owner?.text, '部長');
    strictEqual(risk.hasOwnScale, true);
  });

  it('reads RZ as the level beside EW and AW', () => {
    const [risk] = risks(
      '| ID | Szenario | EW | AW | RZ |\n|---|---|---|---|---|\n| R-01 | Brand | 2 | 5 | 10 |',
    );
    deepStrictEqual(
      [risk?.likelihood?.text, risk?.impact?.text, risk?.level?.text],
      ['2', '5', '10'],
    );
  });

  it('reads headings whose ids have no sign in them', () => {
    const section = (heading: string): string =>
      `## ${heading}\n\n- Likelihood: 3\n- Impact: 4\n- Owner: CISO\n- Treatment:\n  - RTP12 Backup offline\n- Residual: 2\n\n`;
    const found = risks(
      ['ER01 Ransomware', 'Risk ER12: Theft', 'Fire (ER03)', 'RISK7 Flood', 'RISK8 Storm']
        .map(section)
        .join(''),
    );
    deepStrictEqual(
      found.map(({ id, description, residual }) => [id, description?.text, residual?.text]),
      [
        ['ER01', 'Ransomware', '2'],
        ['ER12', 'Theft', '2'],
        ['ER03', 'Fire', '2'],
        ['RISK7', 'Flood', '2'],
        ['RISK8', 'Storm', '2'],
      ],
    );
  });

  it('takes no product, standard, year or key result for a risk', () => {
    const section = (heading: string, label: string): string =>
      `## ${heading}\n\n- ${label}: 3\n- Impact: 4\n- Owner: CISO\n\n`;
    deepStrictEqual(
      ['M365 outage', 'NIS2 fines', 'EC2 is lost', 'FY2026 budget', 'A5.15 Access']
        .map((heading) => section(heading, 'Likelihood'))
        .flatMap(risks),
      [],
    );
    deepStrictEqual(risks(section('KR01 Grow by a third', 'Score')), []);
  });

  it('weighs by ordinary words side by side', () => {
    const rows = (chance: string, harm: string): readonly RiskRow[] =>
      risks(
        `| No. | Scenario | ${chance} | ${harm} | Level | What we do |\n|---|---|---|---|---|---|\n| NB-1 | Fire | 2 | 3 | 6 | Accept |\n`,
      );
    deepStrictEqual(told(rows('Chance', 'Harm')[0], ['likelihood', 'impact', 'treatment']), [
      '2',
      '3',
      'Accept',
    ]);
    deepStrictEqual(told(rows('Damage', 'Frequency')[0], ['likelihood', 'impact']), ['3', '2']);
    deepStrictEqual(rows('Chance', 'Points'), []);
  });

  it('weighs by ordinary words behind what could happen, whatever else is known', () => {
    const roles = ['likelihood', 'impact', 'level', 'treatment', 'owner'] as const;
    const [row] = risks(
      '| # | What could go wrong | Chance | Damage | = | What we do | Who |\n|---|---|---|---|---|---|---|\n| 1 | Fire | 2 | 3 | 6 | Accept | Ann |\n',
    );
    deepStrictEqual(told(row, [...roles]), ['2', '3', '6', 'Accept', 'Ann']);
    const [short] = risks(
      '| No. | What may happen | Prob. | Cons. | Rating |\n|---|---|---|---|---|\n| P-01 | Fire | 2 | 3 | 6 |\n',
    );
    deepStrictEqual(told(short, ['likelihood', 'impact', 'level']), ['2', '3', '6']);
  });

  it('reads the fields of Dataview', () => {
    const [row] = risks(
      '### RK-01 Robot\n\n- likelihood:: 4\n- impact:: 3\n- owner:: [[Ida Strand]]\n- treatment::\n',
    );
    deepStrictEqual(told(row, ['likelihood', 'impact', 'owner', 'treatment']), [
      ...['4', '3', '[[Ida Strand]]', ''],
    ]);
  });
});
