import { strictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';

/** The roles of the columns of a table with this header and these rows. */
function roles(header: string, ...rows: readonly string[]): string {
  const dashes = header.replaceAll(/[^|]+/g, '---');
  const lines = [header, dashes, ...rows].map((line) => `| ${line} |\n`);
  const [table] = parsed(lines.join('')).parts.flatMap(({ tables }) => tables);
  return (table?.columns ?? []).map(({ role }) => role ?? '-').join(' | ');
}

describe('unnamedColumns', () => {
  const risks = [
    ['R-01', 'Theft of a laptop', '3', '4', '12', 'Mitigate'],
    ['R-02', 'Fraud', '2', '5', '**10**', 'Mitigate, by the end of June'],
    ['R-03', 'Ransomware', '4', '5', '16', 'Accept'],
    ['R-04', 'Fire', '2', '4', '8 (medium)', 'Transfer'],
    ['R-05', 'Flood', '1', '4', '4', ''],
  ];
  const register = risks.map((row) => row.join(' | '));
  const named = 'riskId | risk | likelihood | impact';

  it('takes the numbers that are likelihood times impact for the level, and decisions for the treatment', () => {
    strictEqual(
      roles('ID | Risk | Likelihood | Impact | Quux | Way', ...register),
      `${named} | level | treatment`,
    );
    strictEqual(
      roles('ID | Risk | Likelihood | Impact | Level | Way', ...register),
      `${named} | level | treatment`,
    );
  });

  it('takes the factors of the level for likelihood and impact, in their order', () => {
    for (const header of [
      'ID | Risk | Foo | Bar | Level | Treatment',
      'ID | Risk | Likelihood | Bar | Level | Treatment',
      'ID | Risk | Foo | Impact | Level | Treatment',
      'ID | Risk | Foo | Impact | Quux | Treatment',
    ]) {
      strictEqual(roles(header, ...register), `${named} | level | treatment`, header);
    }
    strictEqual(
      roles('ID | Risk | Foo | Bar | Quux | Treatment | Owner', ...register),
      '- | risk | - | - | - | treatment | owner',
    );
  });

  it('leaves numbers alone that are no products, and those of which one factor is always one', () => {
    const other = risks.map(([id, risk, first, second], index) =>
      [id, risk, first, second, String(3 + index), 'A note'].join(' | '),
    );
    strictEqual(
      roles('ID | Risk | Likelihood | Impact | Quux | Way', ...other),
      `${named} | - | -`,
    );
    const repeated = risks.map(([id, risk, , second]) =>
      [id, risk, '1', second, second, 'A note'].join(' | '),
    );
    strictEqual(
      roles('ID | Risk | Likelihood | Impact | Quux | Way', ...repeated),
      `${named} | - | -`,
    );
  });

  it('leaves both of two columns alone that could be it, and longer texts', () => {
    const twice = register.map((row) => `${row} | ${row.split(' | ')[5] ?? ''}`);
    strictEqual(
      roles('ID | Risk | Likelihood | Impact | Level | Way | Ways', ...twice),
      `${named} | level | - | -`,
    );
    const told = risks.map((row) =>
      [...row.slice(0, 5), 'Transfer of all laptops to the new management console in spring'].join(
        ' | ',
      ),
    );
    strictEqual(
      roles('ID | Risk | Likelihood | Impact | Level | Way', ...told),
      `${named} | level | -`,
    );
  });

  it('leaves a column alone that has a decision here and there, or tells of somebody else or another time', () => {
    const sparse = [...register, ...register].map((row, index) =>
      [...row.split(' | ').slice(0, 5), index < 4 ? 'Accept' : ''].join(' | '),
    );
    const header = 'ID | Risk | Likelihood | Impact | Level';
    strictEqual(roles(`${header} | Way`, ...sparse), `${named} | level | -`);
    for (const other of ['Board', 'Last year', '2024', 'Vorschlag', 'Año anterior', '前回']) {
      strictEqual(roles(`${header} | ${other}`, ...register), `${named} | level | -`, other);
    }
    // Words that only end like one of these are other words.
    for (const other of ['Cloud way', 'Threshold']) {
      strictEqual(
        roles(`${header} | ${other}`, ...register),
        `${named} | level | treatment`,
        other,
      );
    }
  });

  const controls = [
    ['A.5.1', 'Yes', 'Implemented', 'Required by law'],
    ['A.5.2', 'Yes', 'Planned', 'Risk R-01'],
    ['A.5.3', 'Yes', 'In progress', 'Risk R-02'],
    ['A.7.4', 'No', '', 'No premises of our own'],
  ];

  it('takes words for a status, in a statement, for the status', () => {
    const more = [
      ['A.7.5', 'No', 'n/a', 'No premises of our own'],
      ['A.7.6', 'No', 'n/a', 'None'],
    ];
    const rows = [...controls, ...more].map((row) => row.join(' | '));
    strictEqual(
      roles('Control | Applicable | Quux | Justification', ...rows),
      'control | applicable | status | justification',
    );
  });

  it('leaves yes and no alone, and words beside a status', () => {
    const yes = controls.map(([id, decision, , reason]) =>
      [id, decision, decision, reason].join(' | '),
    );
    strictEqual(
      roles('Control | Applicable | Quux | Justification', ...yes),
      'control | applicable | - | justification',
    );
    const none = controls.map(([id, decision, , reason]) =>
      [id, decision, 'N/A', reason].join(' | '),
    );
    strictEqual(
      roles('Control | Applicable | Quux | Justification', ...none),
      'control | applicable | - | justification',
    );
    const both = controls.map(([id, decision, status, reason]) =>
      [id, decision, status, status, reason].join(' | '),
    );
    strictEqual(
      roles('Control | Applicable | Status | Quux | Justification', ...both),
      'control | applicable | status | - | justification',
    );
  });

  it('leaves a column alone that says nothing, or N/A, of controls that apply', () => {
    const statement = (cells: readonly string[]): string =>
      roles(
        'Control | Title | Applicable | Justification | Quux',
        ...cells.map(
          (cell, index) => `A.5.${String(index + 1)} | Some control | Yes | Law | ${cell}`,
        ),
      );
    const stated = ['Implemented', 'Planned', 'Implemented', 'In progress', 'Implemented'];
    strictEqual(
      statement([...stated, ...stated]),
      'control | title | applicable | justification | status',
    );
    for (const cell of ['N/A', '']) {
      strictEqual(
        statement([...stated, cell, ...stated, cell, cell]),
        'control | title | applicable | justification | -',
        cell,
      );
    }
  });

  it('leaves what remains, what is aimed at and what somebody suggests alone', () => {
    for (const header of ['After measures', 'Adjusted by the CISO', 'Angepasst', 'Zielwert']) {
      strictEqual(
        roles(`ID | Risk | Likelihood | Impact | ${header} | Suggested by us`, ...register),
        `${named} | - | -`,
        header,
      );
    }
  });

  it('lets cells that leave no doubt outweigh what a header says of them', () => {
    const kept = 'ID | Risk | Likelihood | Impact';
    const rows = risks.map((row) => [...row.slice(0, 5), row[5] ?? '', 'A.8.7'].join(' | '));
    strictEqual(
      roles(`${kept} | Wert | Maßnahme | Maßnahmen`, ...rows),
      `${named} | level | treatment | control`,
    );
    strictEqual(
      roles(`${kept} | Note | Handling | Mitigation`, ...rows),
      `${named} | level | treatment | control`,
    );
    const written = risks.map((row) => [...row.slice(0, 5), 'Lock the room at night'].join(' | '));
    strictEqual(roles(`${kept} | Level | Controls`, ...written), `${named} | level | control`);
    const other = risks.map((row) => [...row.slice(0, 4), '7', row[5] ?? ''].join(' | '));
    strictEqual(roles(`${kept} | Wert | Treatment`, ...other), `${named} | asset | treatment`);
  });
});
