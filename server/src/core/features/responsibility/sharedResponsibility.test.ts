import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../../test/kit/check.js';
import type { Configuration } from '../../workspace/configuration.js';
import { type Duty, type ServiceSplit, sharedResponsibility } from './sharedResponsibility.js';

const matrix = `
-- matrix.md --
---
type: responsibility-matrix
---
| Activity | Control | IaaS | SaaS |
| --- | --- | --- | --- |
| Backup of machines | A.8.13 | CSC | CSP |
| Backup of hosts | A.8.13 | CSP | CSP |
| Logging | A.8.15 | CSC | |
| Isolation | CLD.9.5.1 | CSC | CSP |
| Clocks | A.8.17 | Shared | Shared |
`;
const register = `
-- suppliers.md --
---
type: supplier-register
---
| Supplier | Name | Service | Service model | Next review |
| --- | --- | --- | --- | --- |
| SUP-01 | Stratus | Machines | IaaS | 2027-01-01 |
| SUP-02 | Deskline | Support desk | SaaS | 2027-01-01 |
| SUP-03 | Builder | Build service | PaaS | 2027-01-01 |
| SUP-04 | Redcliff | Penetration tests | Service | 2027-01-01 |
`;
const statement = `
-- soa.md --
| Control | Applicable | Justification | Responsibility | Cloud guidance |
| --- | --- | --- | --- | --- |
| A.8.13 | Yes | Risk | | As customer: exports. As provider: nightly |
| A.8.24 | Yes | Risk | Provider | As provider: keys |
| A.8.6 | No | Nothing is run by us | | |
`;

describe('shared responsibility', () => {
  it('says for each service model and service who does each control', () => {
    const services = splits(matrix + register + statement);
    deepStrictEqual(
      services.map(({ name, model, detail, column, place }) => [
        name,
        model,
        detail,
        column,
        place && `${place.file}:${place.line}`,
      ]),
      [
        ['IaaS', 'iaas', undefined, 'IaaS', undefined],
        ['SaaS', 'saas', undefined, 'SaaS', undefined],
        ['Stratus', 'iaas', 'Machines', 'IaaS', 'suppliers.md:6'],
        ['Deskline', 'saas', 'Support desk', 'SaaS', 'suppliers.md:7'],
        ['Builder', 'paas', 'Build service', undefined, 'suppliers.md:8'],
      ],
    );
    deepStrictEqual(
      ['A.8.13', 'A.8.15', 'A.8.17', 'CLD.9.5.1', 'A.8.24', 'A.8.6', 'A.8.3'].map((id) =>
        services.map((service) => duty(service, id).state),
      ),
      [
        ['assigned', 'assigned', 'assigned', 'assigned', 'unassigned'],
        ['unwritten', 'unassigned', 'unwritten', 'unassigned', 'unassigned'],
        ['unwritten', 'unwritten', 'unwritten', 'unwritten', 'unassigned'],
        ['misfit', 'unwritten', 'misfit', 'unwritten', 'unassigned'],
        ['assigned', 'assigned', 'assigned', 'assigned', 'assigned'],
        ['excluded', 'excluded', 'excluded', 'excluded', 'excluded'],
        ['unassigned', 'unassigned', 'unassigned', 'unassigned', 'unassigned'],
      ],
    );
  });

  it('gives each answer with its place, and both parties a part where activities differ', () => {
    const [iaas] = splits(matrix + statement);
    const backup = iaas && duty(iaas, 'A.8.13');
    strictEqual(backup?.party, 'both');
    deepStrictEqual(backup.stated, [
      {
        kind: 'matrix',
        label: 'Backup of machines',
        text: 'CSC',
        party: 'csc',
        file: 'matrix.md',
        line: 6,
      },
      {
        kind: 'matrix',
        label: 'Backup of hosts',
        text: 'CSP',
        party: 'csp',
        file: 'matrix.md',
        line: 7,
      },
    ]);
    deepStrictEqual(backup.described, {
      customer: [{ label: 'Statement of Applicability', file: 'soa.md', line: 3 }],
      provider: [{ label: 'Statement of Applicability', file: 'soa.md', line: 3 }],
      unsaid: [],
    });
  });

  it('takes the role of a document for the parties that it describes', () => {
    const policies = `
-- backup.md --
---
type: policy
role: csp
---
Backups follow A.8.13.
-- logs.md --
Logs follow A.8.15, backups A.8.13.
`;
    const [iaas] = splits(matrix + policies);
    const { described, missing } = duty(iaas, 'A.8.13');
    deepStrictEqual(
      [described.customer, described.provider, described.unsaid].map((places) =>
        places.map(({ file, line }) => `${file}:${line}`),
      ),
      [[], ['backup.md:5'], ['logs.md:1']],
    );
    deepStrictEqual(missing, ['customer']);
    deepStrictEqual(duty(splits(matrix + policies, { role: 'csp' })[0], 'A.8.13').missing, []);
  });

  it('reads the columns of services that are called by their names', () => {
    const named = matrix.replace('IaaS | SaaS', 'Stratus | Deskline');
    deepStrictEqual(
      splits(named + register).map(({ name, column }) => [name, column]),
      [
        ['Stratus', 'Stratus'],
        ['Deskline', 'Deskline'],
        ['Builder', undefined],
      ],
    );
  });

  it('takes a column for the party alone for the answer about all services', () => {
    const general = `
-- split.md --
---
type: responsibility-matrix
---
| Control | Responsibility |
| --- | --- |
| A.8.13 | CSP |
`;
    const services = splits(general + register);
    deepStrictEqual(
      services.map((service) => [service.name, service.column, duty(service, 'A.8.13').party]),
      [
        ['Stratus', '', 'csp'],
        ['Deskline', '', 'csp'],
        ['Builder', '', 'csp'],
      ],
    );
  });

  it('lets the models in scope stand for services that nothing names, and is empty without 27017', () => {
    deepStrictEqual(
      splits(statement, { serviceModels: ['saas'] }).map(({ name }) => name),
      ['SaaS'],
    );
    deepStrictEqual(splits(matrix, { editions: { iso27001: '2022', iso27017: 'none' } }), []);
  });

  it('counts the duties of all services', () => {
    const { services, totals } = sharedResponsibility(
      worldOf(readFiles(matrix + register + statement)),
    );
    const sum = Object.values(totals).reduce((all, count) => all + count, 0);
    strictEqual(sum, services.flatMap(({ duties }) => duties).length);
    ok(services.every(({ duties }) => duties.length === services[0]?.duties.length));
  });
});

function splits(files: string, configuration?: Partial<Configuration>): readonly ServiceSplit[] {
  return sharedResponsibility(worldOf(readFiles(files), configuration)).services;
}

function duty(service: ServiceSplit | undefined, id: string): Duty {
  const found = service?.duties.find((one) => one.id === id);
  ok(found, `${id} is among the duties`);
  return found;
}
