import { deepStrictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';

const legend = `# Statement of Applicability

| Sign | Column | Meaning |
|---|---|---|
| ● | V | applicable |
| ○ | V | not applicable |
| ■ | S | implemented |
| □ | S | planned |
| – | S | n/a |

`;

function rolesOf(table: string): readonly (readonly (string | undefined)[])[] {
  return parsed(legend + table).parts.flatMap(({ tables }) =>
    tables
      .filter(({ columns }) => columns.length > 3)
      .map(({ columns }) => columns.map(({ role }) => role)),
  );
}

function table(header: string, rows: readonly string[]): string {
  const dashes = '---|'.repeat(header.split('|').length);
  return `| ${header} |\n|${dashes}\n${rows.map((row) => `| ${row} |\n`).join('')}`;
}

describe('signColumns', () => {
  it('finds the decision and the status by the signs of the legend below headers that say nothing', () => {
    const rows = [
      ...['A.5.1 | ● | Risk | ■', 'A.5.2 | ● | Law | □', 'A.7.4 | ○ | No rooms | –'],
      ...['A.7.5 | ● | Risk | ■', 'A.7.6 | ● | Risk | '],
    ];
    deepStrictEqual(rolesOf(table('Control | V | Reason | S', rows)), [
      ['control', 'applicable', 'justification', 'status'],
    ]);
    const turned = rows.map((row) => {
      const [id, decision, reason, status] = row.split(' | ');
      return [id, status, reason, decision].join(' | ');
    });
    deepStrictEqual(rolesOf(table('Control | S | Reason | V', turned)), [
      ['control', 'status', 'justification', 'applicable'],
    ]);
  });

  it('leaves a column alone that holds other words, and several that could be meant', () => {
    const decided = (first: string, second: string): readonly (string | undefined)[] | undefined =>
      rolesOf(
        table(
          'Control | Sign | Reason | Mark',
          [1, 2, 3, 4].map((number) => `A.5.${String(number)} | ${first} | Risk | ${second}`),
        ),
      )[0];
    deepStrictEqual(decided('●', '●'), ['control', undefined, 'justification', undefined]);
    deepStrictEqual(decided('seen', 'see page 4'), [
      'control',
      undefined,
      'justification',
      undefined,
    ]);
  });
});
