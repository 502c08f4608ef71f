import { strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';

/** What the column for the decision of a table of these rows is taken for. */
function decision(header: string, ...rows: readonly string[]): string | undefined {
  const lines = [header, header.replaceAll(/[^|]+/g, '---'), ...rows].map(
    (line) => `| ${line} |\n`,
  );
  const [table] = parsed(lines.join('')).parts.flatMap(({ tables }) => tables);
  return table?.columns.at(-1)?.role;
}

describe('decisionsOnOthers', () => {
  it('leaves decisions on changes, incidents and data alone', () => {
    for (const [header, ...rows] of [
      ['ID | Change | Likelihood of failure | Impact | Decision', 'CR-1 | VPN | 2 | 4 | Approved'],
      ['Nr. | Störung | Häufigkeit | Auswirkung | Entscheidung', 'S-1 | Netz | 2 | 4 | beobachten'],
    ] as const) {
      strictEqual(decision(header, ...rows), undefined, header);
    }
  });

  it('takes those on risks for their treatment, though some are written otherwise', () => {
    const header = 'ID | Risk | Likelihood | Impact | Decision';
    strictEqual(
      decision(header, 'R-1 | Fire | 2 | 4 | Mitigate', 'R-2 | Theft | 2 | 4 | Talk'),
      'treatment',
    );
    strictEqual(decision(header, 'R-1 | Fire | 2 | 4 | '), 'treatment');
  });
});
