import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { coverageText } from '../report/coverageText.js';
import type { Configuration } from '../workspace/configuration.js';
import { withDocument } from '../workspace/workspace.js';
import { withEdit } from '../model/parseDocument.js';
import { type ControlCoverage, coverageOf } from './coverage.js';
import { treatmentOf } from './treatment.js';

const header = `# Statement of Applicability

| Control | Applicable | Justification | Status | Evidence | Cloud guidance |
| --- | --- | --- | --- | --- | --- |
`;

describe('coverage', () => {
  it('tells the state of a control from its row and from what stands behind it', () => {
    const files = `
-- soa.md --
${header}| A.5.1 | Yes | Risk | Implemented | | |
| A.5.2 | Yes | Risk | Implemented | Board minutes | |
| A.5.3 | Yes | Risk | Implemented | - | |
| A.5.4 | Yes | Risk | Planned | [Plan](plans/people.md) | |
| A.5.5 | Yes | Risk | Planned | | |
| A.5.6 | No | No such groups for our trade | | | |
| A.5.7 | No | | | | |
| A.5.8 | TBC | | | | |
-- policies/security.md --
# Policy

As A.5.1 asks, we have this policy.
`;
    deepStrictEqual(
      Object.fromEntries(
        ['A.5.1', 'A.5.2', 'A.5.3', 'A.5.4', 'A.5.5', 'A.5.6', 'A.5.7', 'A.5.8', 'A.5.9'].map(
          (id) => [id, controlIn(files, id).state],
        ),
      ),
      {
        'A.5.1': 'covered',
        'A.5.2': 'covered',
        'A.5.3': 'partial',
        'A.5.4': 'partial',
        'A.5.5': 'gap',
        'A.5.6': 'excluded',
        'A.5.7': 'gap',
        'A.5.8': 'gap',
        'A.5.9': 'gap',
      },
    );
  });

  it('takes no placeholder for a reason or for evidence', () => {
    const files = `
-- soa.md --
${header}| A.5.1 | No | TBD | | | |
| A.5.2 | No | n. a. | | | |
| A.5.3 | No – no such groups in our trade | TBD | | | |
| A.5.4 | Yes | Risk | Implemented | TBD | |
`;
    deepStrictEqual(
      ['A.5.1', 'A.5.2', 'A.5.3', 'A.5.4'].map((id) => controlIn(files, id).state),
      ['gap', 'gap', 'excluded', 'partial'],
    );
  });

  it('finds the reason of an exclusion in a table of its own', () => {
    const files = `
-- soa.md --
${header}| A.5.1 | No | | | | |
| A.5.2 | No | — | | | |
| A.5.3 | No | | | | |
| A.5.4 | No | | | | |
| A.5.5 | Yes | | 100 % | Minutes | |

## Exclusions

| Control | Reason for exclusion |
| --- | --- |
| A.5.1 | No such groups in our trade |
| A.5.2 | No such groups in our trade |
| A.5.3 | TBD |
`;
    deepStrictEqual(
      ['A.5.1', 'A.5.2', 'A.5.3', 'A.5.4', 'A.5.5'].map((id) => controlIn(files, id).state),
      ['excluded', 'excluded', 'gap', 'gap', 'covered'],
    );
  });

  it('counts no exclusion of a control that is in place', () => {
    const files = `
-- soa.md --
${header}| A.5.1 | No | No such groups in our trade | Implemented | Minutes | |
| A.5.2 | Yes | Risk | Not applicable | Minutes | |
`;
    deepStrictEqual(
      ['A.5.1', 'A.5.2'].map((id) => controlIn(files, id).state),
      ['gap', 'partial'],
    );
    match(
      coverageText(coverageOf(worldOf(readFiles(files)))),
      /excluded, and implemented all the same, soa\.md:5/,
    );
  });

  it('takes rows that decide in different ways for no decision', () => {
    const files = `
-- soa.md --
${header}| A.5.1 | Ja | Risk | Implemented | Minutes | |
| A.5.1 | Nein | No such groups in our trade | | | |
| A.5.2 | Ja | Risk | Implemented | Minutes | |
| A.5.2 | Ja | Risk | Implemented | Minutes | |
`;
    const { state, applicability } = controlIn(files, 'A.5.1');
    deepStrictEqual([state, applicability], ['gap', 'undecided']);
    strictEqual(controlIn(files, 'A.5.2').state, 'covered');
    match(
      coverageText(coverageOf(worldOf(readFiles(files)))),
      /no one decision, soa\.md:5, soa\.md:6 /,
    );
  });

  it('names the places: rows by line, documents, risks, evidence from the folder', () => {
    const files = `
-- audit/report.md --
---
type: audit-report
---
# Audit

A.8.13 was looked at.
-- policies/backup.md --
---
controls: [A.8.13]
---
# Backup
-- registers/risk-register.md --
# Risk register

| Risk ID | Risk | Likelihood | Impact | Treatment | Controls |
| --- | --- | --- | --- | --- | --- |
| R-002 | Loss of data | 2 | 5 | Mitigate | A.8.13 |
-- soa/statement.md --
${header}| A.8.13 | Yes | Risk R-002 | Implemented | [Backup](../policies/backup.md#plan), [Log](https://example.org/log) | |
`;
    const { soa, documents, risks, evidence } = controlIn(files, 'A.8.13');
    deepStrictEqual(soa, [{ file: 'soa/statement.md', line: 5 }]);
    deepStrictEqual(documents, ['policies/backup.md']);
    deepStrictEqual(risks, ['R-002']);
    deepStrictEqual(evidence, ['policies/backup.md#plan', 'https://example.org/log']);
  });

  it('asks of each party only what 27017 addresses to it and the role has', () => {
    const row = (guidance: string): string => `
-- soa.md --
${header}| CLD.6.3.1 | Yes | Contract | Planned | | |
| A.8.13 | Yes | Risk | Implemented | | ${guidance} |
`;
    const both = row('The customer checks the specification');
    deepStrictEqual(controlIn(both, 'A.8.13').cloud, {
      customer: 'addressed',
      provider: 'missing',
    });
    deepStrictEqual(controlIn(both, 'A.8.13', { role: 'csc' }).cloud, { customer: 'addressed' });
    deepStrictEqual(controlIn(both, 'A.8.13', { role: 'csp' }).cloud, { provider: 'missing' });
    deepStrictEqual(controlIn(row('Snapshots each hour'), 'A.8.13').cloud, {
      customer: 'addressed',
      provider: 'addressed',
    });
    deepStrictEqual(controlIn(row('-'), 'A.8.13').cloud, {
      customer: 'missing',
      provider: 'missing',
    });
    deepStrictEqual(controlIn(both, 'CLD.6.3.1').cloud, {
      customer: 'missing',
      provider: 'missing',
    });
    strictEqual(controlIn(both, 'A.7.1').cloud, undefined);
  });

  it('has the controls of the editions that are worked to, and the own ones', () => {
    const count = (changes: Partial<Configuration>): number =>
      coverageOf(worldOf([], changes)).totals.controls;
    strictEqual(count({}), 93 + 7);
    strictEqual(count({ editions: { iso27001: '2013', iso27017: '2015' } }), 114 + 7);
    strictEqual(count({ editions: { iso27001: '2022', iso27017: '2026' } }), 93 + 4);
    strictEqual(count({ editions: { iso27001: '2022', iso27017: 'none' } }), 93);
    strictEqual(count({ customControls: [{ id: 'A.5.14.1', title: 'Own' }] }), 93 + 7 + 1);
  });

  it('takes the decision and the status from two tables of one control', () => {
    const files = `
-- soa.md --
${header}| A.5.1 | Yes | Risk | | | |

| Control | Status | Evidence |
| --- | --- | --- |
| A.5.1 | Implemented | Minutes |
`;
    const { applicability, status } = controlIn(files, 'A.5.1');
    deepStrictEqual([applicability, status], ['applicable', 'implemented']);
  });

  it('keeps what comes from the index while prose is typed', () => {
    const text = '# Policy\n\nAs A.5.1 asks.\n';
    const before = worldOf(readFiles(`-- policy.md --\n${text}`));
    const document = before.workspace.documents.get('file:///isms/policy.md');
    const typed = { range: { start: text.length, end: text.length }, newText: 'More.' };
    const after = document && withDocument(before.workspace, withEdit(document, 2, typed));
    const [id] = [...before.workspace.index.uses.keys()];
    strictEqual(id, 'A.5.1');
    strictEqual(after && treatmentOf(after, id), treatmentOf(before.workspace, id));
  });
});

function controlIn(files: string, id: string, changes?: Partial<Configuration>): ControlCoverage {
  const found = coverageOf(worldOf(readFiles(files), changes)).controls.find(
    (one) => one.id === id,
  );
  if (!found) {
    throw new Error(`no control ${id}`);
  }
  return found;
}
