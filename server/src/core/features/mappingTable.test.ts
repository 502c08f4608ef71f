import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { hasStandards, readStandard, withoutStandards } from '../../../../test/catalogue/files.js';
import { builtInCatalogue } from '../catalogue/builtIn.js';
import { type Editions, withCustomControls } from '../catalogue/catalogue.js';
import { type MappingRow, mappingTable } from './mappingTable.js';

const catalogue = builtInCatalogue();

function table(
  iso27001: Editions['iso27001'] = '2022',
  iso27017: Editions['iso27017'] = '2015',
): ReturnType<typeof mappingTable> {
  return mappingTable(catalogue, { iso27001, iso27017 });
}

function row(
  id: string,
  iso27001?: Editions['iso27001'],
  iso27017?: Editions['iso27017'],
): MappingRow | undefined {
  return table(iso27001, iso27017).rows.find((one) => one.id === id);
}

describe('mappingTable', () => {
  it('says for whom, from where and how well that is known', () => {
    deepStrictEqual(row('A.5.31'), {
      id: 'A.5.31',
      title: 'Legal, statutory, regulatory and contractual requirements',
      parties: 'customer and provider',
      from2015: '18.1.1 (customer and provider); 18.1.5 (customer and provider)',
      known: '18.1.1: not yet verified against the text; 18.1.5: partly verified',
      cloudControls: '',
      in2026: '5.31 (customer and provider)',
    });
    strictEqual(row('A.5.15')?.parties, 'customer');
    strictEqual(row('A.5.15')?.from2015, '9.1.2 (customer)');
  });

  it('has the cloud controls, and those on the topic of another control', () => {
    strictEqual(row('CLD.9.5.1')?.parties, 'provider');
    strictEqual(row('CLD.6.3.1')?.in2026, '5.38 (customer and provider)');
    match(row('A.8.22')?.cloudControls ?? '', /^CLD\.9\.5\.1 Segregation/);
  });

  it('leaves out the controls on which 27017 says nothing', () => {
    strictEqual(row('A.6.7'), undefined);
    strictEqual(row('A.9.1.1', '2013'), undefined);
    strictEqual(row('A.5.15', '2022', '2026'), undefined);
  });

  it('counts them by party', () => {
    const { rows, summary } = table();
    const [annexA = '', own = ''] = summary;
    match(annexA, /on 34 of the 93 controls of ISO\/IEC 27001:2022: 29 .*, 2 .*, 3 /);
    match(own, /adds 7 controls of its own: 5 .*, 0 .*, 2 /);
    strictEqual(rows.length, 34 + 7);
  });

  it('works to other editions', () => {
    match(table('2013').summary[0] ?? '', /on 37 of the 114 controls of ISO\/IEC 27001:2013/);
    match(
      table('2022', '2026').summary[0] ?? '',
      /27017:2026 is reported to give .* on 39 of the 93/,
    );
    strictEqual(table('2022', '2026').rows.at(-1)?.id, '8.36');
    strictEqual(row('A.8.11', '2022', '2026')?.from2015, '');
    match(row('A.8.11', '2022', '2026')?.in2026 ?? '', /^8\.11 \(.*\): masking functions/);
    const none = table('2022', 'none');
    deepStrictEqual(none.rows, []);
    match(none.summary[0] ?? '', /leaves ISO\/IEC 27017 out/);
  });

  it('has no controls that a workspace adds', () => {
    const own = withCustomControls(catalogue, [{ id: 'X.1', title: '=1+1' }]);
    const { rows } = mappingTable(own, { iso27001: '2022', iso27017: '2015' });
    strictEqual(rows.length, 34 + 7);
  });

  it('has the parties of the facts', function () {
    if (!hasStandards()) {
      console.log(`      (${withoutStandards})`);
      this.skip();
    }
    const { extendedControls, guidedControls } = readStandard('iso27017-2015.json') as Facts;
    const words: Readonly<Record<string, string>> = {
      both: 'customer and provider',
      'both-same': 'customer and provider',
      'customer-only': 'customer',
      'provider-only': 'provider',
    };
    const expected = [...guidedControls, ...extendedControls].map(({ id, parties }) => [
      id.replace(/^(?=\d)/, 'A.'),
      words[parties],
    ]);
    deepStrictEqual(
      table('2013').rows.map(({ id, parties }) => [id, parties]),
      expected,
    );
  });
});

interface Facts {
  readonly extendedControls: readonly { readonly id: string; readonly parties: string }[];
  readonly guidedControls: readonly { readonly id: string; readonly parties: string }[];
}
