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

  it('read words for a status that offices use for a stage or a decree', () => {
    deepStrictEqual(
      ['minuta', 'em elaboração', 'in Erstellung', 'em consulta', 'en vigor', 'emessa'].map(
        statusNamed,
      ),
      ['draft', 'draft', 'draft', 'in-review', 'approved', 'approved'],
    );
    deepStrictEqual(
      ['derogado', 'revogada', 'abrogato', 'aufgehoben', 'buiten werking'].map(statusNamed),
      ['retired', 'retired', 'retired', 'retired', 'retired'],
    );
  });

  it('read the plain Japanese for published, in use and old', () => {
    deepStrictEqual(
      ['公開済み', '公開中', '運用中', '確定', '審議中', '廃止済', '旧版', '廃止文書'].map(
        statusNamed,
      ),
      [
        ...(['approved', 'approved', 'approved', 'approved', 'in-review'] as const),
        ...(['retired', 'retired', 'retired'] as const),
      ],
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
      ...['3 giugno 2026', '3 giu 2026', '3 juni 2026', 'il 3 giugno 2026', '3º de junho de 2026'],
    ],
    '2027-04-01': ['1° aprile 2027', '1er avril 2027', '1º de abril de 2027', '1 april 2027'],
    '2027-01-31': ['31 gennaio 2027', '31 gen. 2027', '31 januari 2027', '01/2027', 'gennaio 2027'],
    '2027-03-31': [
      ...['T1 2027', '1T 2027', '1T2027', 'I trimestre 2027', '1º trimestre de 2027'],
      ...['1. Quartal 2027', '1er trimestre 2027', '1e kwartaal 2027', '2027-Q1', '3/2027'],
    ],
    '2026-06-30': [
      '2026-06',
      'June 2026',
      'Q2 2026',
      '2026-Q2',
      '2026年6月',
      '令和8年6月',
      'R8.6.30',
      '令和８年６月３０日',
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
    deepStrictEqual(readDate('29 febbraio 2027'), { kind: 'impossible', closest: '2027-02-28' });
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
      ...['14/2026', 'Acta 12/2026', 'T5 2026', '2 trimestre', 'mag. Bianchi'],
      'x'.repeat(100_000),
    ]) {
      deepStrictEqual(readDate(text), { kind: 'none' });
    }
  });
});
