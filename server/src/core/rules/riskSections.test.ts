import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { rules } from './index.js';
import { findingsOf } from './runRules.js';

const register = `# Risk register

## R-001 Stolen laptop

- Asset: Laptops
- Likelihood: 4
- Impact: 3
- Level: 12
- Owner:
- Treatment: Mitigate
- Controls: A.8.1, A.8.24
- Residual: 4

## R-002 Data leak

- Asset: Customer data
- Likelihood: 3
- Impact: 4
- Level: 12
- Owner: CISO
- Treatment:
- Controls:
- Residual: 15

## R-003 Outage of the provider

- Asset: Service
- Likelihood: 2
- Impact: 5
- Level: 10
- Owner: CISO
- Treatment: Accept
- Controls:
- Residual: 10
- Status: Open

## R-004 Malware

- Asset: Laptops
- Likelihood: 3
- Impact: 3
- Level: 12
- Owner: CISO
- Treatment: Mitigate
- Controls:
- Residual: 4

## R-005 Forged invoice

- Asset: Money
- Likelihood: 2
- Impact: 2
- Level: 4
- Owner: CFO
- Treatment: Accept
- Controls:
- Residual: 4
`;

describe('a register with a section for each risk', () => {
  it('is asked for what a table is asked for', () => {
    const world = worldOf(readFiles(`-- risks.md --\n${register}`));
    const [document] = [...world.workspace.documents.values()];
    const found = document ? findingsOf(rules, document, world) : [];
    deepStrictEqual(
      found
        .filter(({ rule }) => rule.startsWith('risk-'))
        .map(({ rule, range }) => `${rule} ${register.slice(range.start, range.end)}`),
      [
        'risk-missing-owner R-001',
        'risk-missing-treatment R-002',
        'risk-residual 15',
        'risk-acceptance R-003',
        'risk-untreated R-004',
        'risk-score-mismatch 12',
      ],
    );
  });
});
