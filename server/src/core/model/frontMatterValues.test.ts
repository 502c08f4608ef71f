import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { readDate } from './calendarDate.js';
import { frontMatterKeys } from './frontMatterKeys.js';
import {
  cloudRoles,
  documentKinds,
  documentStatuses,
  roleNamed,
  statusNamed,
} from './frontMatterValues.js';

interface Schema {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

describe('the schema of the header', () => {
  const schema = JSON.parse(readFileSync('schemas/frontmatter.schema.json', 'utf8')) as Schema;

  it('has the keys and values that are read', () => {
    deepStrictEqual(Object.keys(schema.properties), frontMatterKeys);
    deepStrictEqual(schema.properties['type']?.enum, documentKinds);
    deepStrictEqual(schema.properties['status']?.enum, documentStatuses);
    deepStrictEqual(schema.properties['role']?.enum, cloudRoles);
  });
});

describe('statusNamed and roleNamed', () => {
  it('read the words of people and other tools', () => {
    deepStrictEqual(
      ['Draft', 'IN_REVIEW', 'Published', 'Gültig', 'außer Kraft', '承認済み', '廃止'].map(
        statusNamed,
      ),
      [...['draft', 'in-review', 'approved', 'approved', 'retired', 'approved', 'retired']],
    );
    deepStrictEqual(['CSP', 'cloud service customer', 'Both'].map(roleNamed), [
      'csp',
      'csc',
      'both',
    ]);
  });

  it('read Italian and Dutch words for a status', () => {
    deepStrictEqual(
      ['Bozza', 'In revisione', 'Approvata', 'Ritirato', 'Concept', 'Vastgesteld'].map(statusNamed),
      ['draft', 'in-review', 'approved', 'retired', 'draft', 'approved'],
    );
  });

  it('are silent about other words', () => {
    strictEqual(statusNamed('banana'), undefined);
    strictEqual(statusNamed('constructor'), undefined);
    strictEqual(roleNamed(''), undefined);
  });
});

describe('readDate', () => {
  const dates: Readonly<Record<string, readonly string[]>> = {
    '2026-06-03': [
      ...[
        '2026-06-03',
        '2026/6/3',
        '2026.06.03',
        '20260603',
        '3.6.2026',
        '03.06.26',
        '3 June 2026',
      ],
      ...['June 3rd, 2026', '3-Jun-2026', 'Wednesday, 3 June 2026', '3. Juni 2026', '3 juin 2026'],
      ...[
        '3 de junio de 2026',
        '3 de junho de 2026',
        '2026年6月3日',
        '２０２６年６月３日',
        '2026-06-03T12:00:00Z',
      ],
    ],
    '2026-06-30': [
      '2026-06',
      'June 2026',
      'Q2 2026',
      '2026-Q2',
      '2026年6月',
      '30/06/2026',
      '06/30/2026',
    ],
    '2028-02-29': ['2028-02', '29.02.2028', 'février 2028'],
    '2026-12-31': ['2026', '2026年'],
  };
  for (const [iso, texts] of Object.entries(dates)) {
    for (const text of texts) {
      it(`reads ${text} as ${iso}`, () => {
        deepStrictEqual(readDate(text), { kind: 'date', iso });
      });
    }
  }

  it('tells both meanings of a date that has two', () => {
    deepStrictEqual(readDate('03/04/2026'), {
      kind: 'ambiguous',
      readings: ['2026-03-04', '2026-04-03'],
    });
  });

  it('tells days that no calendar has', () => {
    deepStrictEqual(readDate('2026-02-30'), { kind: 'impossible', closest: '2026-02-28' });
    deepStrictEqual(readDate('2026-13-05'), { kind: 'impossible', closest: '2026-05-13' });
    deepStrictEqual(readDate('2026-13-32'), { kind: 'impossible' });
    deepStrictEqual(readDate('2026-00'), { kind: 'impossible' });
  });

  it('reads no date from other words', () => {
    for (const text of [
      '',
      'annually',
      'yes',
      '1.0',
      '12 months',
      'CISO, by June 2026 at the latest',
      '10.8.1.1',
      'x'.repeat(100_000),
    ]) {
      deepStrictEqual(readDate(text), { kind: 'none' });
    }
  });
});
