import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import type { Configuration } from '../workspace/configuration.js';
import { type ListedRisk, risksOverview, type RisksOverview } from './risksOverview.js';

const header = `# Risk register

| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Controls | Owner | Residual | Status |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
`;

describe('risks overview', () => {
  it('puts risks on both sides of the acceptable level, the highest first', () => {
    const { groups, totals, measure } = overviewOf(`-- register.md --
${header}| R-10 | Malware | 3 | 3 | 9 | Mitigate | A.8.7 | CISO | 4 | |
| R-2 | Fire | 3 | 3 | 9 | Mitigate | A.7.5 | CISO | 9 | |
| R-3 | Theft | 2 | 3 | 6 | Accept | | CISO | 6 | |
| R-4 | Flood | 3 | 5 | 15 | TBD | | CISO | | |
`);
    deepStrictEqual(
      groups.map(({ level, risks }) => [level, risks.map(({ id }) => id)]),
      [
        ['above', ['R-4', 'R-2', 'R-10']],
        ['acceptable', ['R-3']],
      ],
    );
    deepStrictEqual(totals, {
      risks: 4,
      aboveAcceptable: 3,
      residualAboveAcceptable: 1,
      undecided: 1,
    });
    strictEqual(measure.acceptableLevel, 6);
  });

  it('groups by words where a register has them', () => {
    const { groups } = overviewOf(`-- register.md --
${header}| R-1 | Malware | 3 | 3 | 9 (Medium) | Mitigate | A.8.7 | CISO | Low | |
| R-2 | Fire | 3 | 3 | Hoch | Mitigate | A.7.5 | CISO | Low | |
| R-3 | Theft | | | | Mitigate | A.7.5 | CISO | | |
| R-4 | Flood | 3 | 3 | 90 | Mitigate | A.7.5 | CISO | | |
`);
    deepStrictEqual(
      groups.map(({ level }) => level),
      ['high', 'medium', 'off-scale', 'none'],
    );
  });

  it('goes by the acceptable level of the workspace', () => {
    const { totals } = overviewOf(
      `-- register.md --\n${header}| R-1 | Fire | 3 | 3 | 9 | Mitigate | A.7.5 | CISO | 4 | |\n`,
      { risk: { scale: 5, acceptableLevel: 9 } },
    );
    strictEqual(totals.aboveAcceptable, 0);
  });

  it('says what a row says, and leaves out what it does not', () => {
    const text = `${header}| R-1 | Malware on laptops | 3 | 4 | 12 | Mitigate | A.8.7, A.8.1 | CISO | - | Treated |
`;
    const [risk] = risksIn(`-- register.md --\n${text}`);
    const { range, ...said } = risk ?? {};
    strictEqual(text.slice(range?.start, range?.end), 'R-1');
    deepStrictEqual(said, {
      id: 'R-1',
      name: 'Malware on laptops',
      likelihood: '3',
      impact: '4',
      level: '12',
      treatment: 'Mitigate',
      owner: 'CISO',
      status: 'Treated',
      decision: 'mitigate',
      isDecided: true,
      isClosed: false,
      controls: ['A.8.7', 'A.8.1'],
      isAboveAcceptable: true,
      isResidualAboveAcceptable: false,
      uri: 'file:///isms/register.md',
    });
  });

  it('keeps closed risks apart, and leaves out templates and empty rows', () => {
    const { groups, closed } = overviewOf(`-- register.md --
${header}| R-1 | Malware | 3 | 3 | 9 | Mitigate | A.8.7 | CISO | 4 | Closed |
| R-2 | [Describe the risk] | | | | | | | | |
| R-3 | | | | | | | | | |
`);
    deepStrictEqual(groups, []);
    deepStrictEqual(
      closed.map(({ id }) => id),
      ['R-1'],
    );
  });

  it('does not list a risk as open that is struck out', () => {
    const { groups, closed } = overviewOf(`-- register.md --
${header}| ~~R-1~~ | ~~Own data centre~~ | 3 | 3 | 9 | Mitigate | A.8.7 | CISO | 4 | |
| R-2 | Fire | 3 | 3 | 9 | closed in 2024 | A.8.7 | CISO | 4 | |
`);
    deepStrictEqual(groups, []);
    deepStrictEqual(
      closed.map(({ id }) => id),
      ['R-1', 'R-2'],
    );
  });

  it('lists a risk once, and completes it from the treatment plan', () => {
    const risks = risksIn(`-- a-plan.md --
---
type: risk-treatment-plan
---
| Risk ID | Risk | Level | Treatment | Controls | Residual |
| --- | --- | --- | --- | --- | --- |
| R-1 | Malware | 12 | Mitigate | A.8.7 | 4 |
-- register.md --
---
type: risk-register
---
| Risk ID | Risk | Likelihood | Impact | Level | Owner |
| --- | --- | --- | --- | --- | --- |
| R-1 | Malware on laptops | 3 | 4 | 12 | CISO |
`);
    deepStrictEqual(
      risks.map(({ uri, name, decision, residual, owner, controls }) => [
        ...[uri, name, decision, residual, owner],
        controls,
      ]),
      [['file:///isms/register.md', 'Malware on laptops', 'mitigate', '4', 'CISO', ['A.8.7']]],
    );
  });

  it('takes plain numbers for the own ones of each register', () => {
    const table = `| Risk ID | Risk | Likelihood | Impact | Level |
| --- | --- | --- | --- | --- |
| 1 | Something | 3 | 4 | 12 |
`;
    strictEqual(risksIn(`-- a.md --\n${table}-- b.md --\n${table}`).length, 2);
  });
});

function overviewOf(files: string, changes?: Partial<Configuration>): RisksOverview {
  return risksOverview(worldOf(readFiles(files), changes));
}

function risksIn(files: string): readonly ListedRisk[] {
  return overviewOf(files).groups.flatMap(({ risks }) => risks);
}
