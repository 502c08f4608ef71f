import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { hasStandards, readStandard, withoutStandards } from '../../../../test/catalogue/files.js';
import { builtInCatalogue, builtInData } from '../catalogue/builtIn.js';
import { withCustomControls } from '../catalogue/catalogue.js';
import { clauseDetails } from './clauseDetails.js';
import { controlDetails, type ControlDetails, detailsOf } from './controlDetails.js';

const catalogue = builtInCatalogue();

function details(id: string, edition?: string): ControlDetails {
  const found = controlDetails(id, edition, catalogue);
  if (!found) {
    throw new Error(`no details of ${id}`);
  }
  return found;
}

describe('controlDetails', () => {
  for (const control of catalogue.controls) {
    const name = `${control.standard}:${control.edition} ${control.id}`;
    const found = detailsOf(control, catalogue, '2015');
    const [customer = false, provider = false] = partiesGuided(control.cloudParties);

    it(`answers ${name} with content`, () => {
      strictEqual(found.title, control.title);
      strictEqual(found.about.length > 40, true);
      strictEqual(found.evidence.length >= 2, true);
      match(found.source, /ISO\/IEC 270(?:01|17):20/);
      strictEqual(/TODO|undefined|\[object/.test(JSON.stringify(found)), false);
    });

    it(`says whom 27017 addresses for ${name}`, () => {
      const has = {
        customer: Boolean(found.cloud?.customer),
        provider: Boolean(found.cloud?.provider),
      };
      strictEqual(found.cloud?.parties ?? 'none', control.cloudParties);
      // Of 2026 it is reported who is addressed, and not always known how.
      deepStrictEqual(
        control.edition === '2026' ? { ...has, ...unknownOf2026(has, customer, provider) } : has,
        {
          customer,
          provider,
        },
      );
    });
  }

  it('shows for A.5.15 what 27017:2015 says under 9.1.2, and that 9.1.1 has nothing', () => {
    const { cloud, source, mapping } = details('A.5.15');
    deepStrictEqual(cloud?.inheritedFrom, ['9.1.2']);
    strictEqual(cloud.parties, 'customer-only');
    match(source, /ISO\/IEC 27017:2015, 9\.1\.2; nothing under 9\.1\.1/);
    deepStrictEqual(mapping.predecessors, [
      { id: 'A.9.1.1', edition: '2013', status: 'verified' },
      { id: 'A.9.1.2', edition: '2013', status: 'verified' },
    ]);
  });

  it('joins what several ancestors say', () => {
    const { cloud } = details('A.8.15');
    deepStrictEqual(cloud?.inheritedFrom, ['12.4.1', '12.4.3']);
    strictEqual(cloud.customer?.guidance.length, 8);
    strictEqual(cloud.provider?.guidance.length, 4);
  });

  it('says plainly where 27017 adds nothing', () => {
    strictEqual(details('A.6.7').cloud, undefined);
    match(
      details('A.6.7').source,
      /27017:2015 adds nothing to this control \(nothing under 6\.2\.2\)/,
    );
    match(details('A.8.28').source, /adds nothing to this control, which is new in 2022/);
    match(details('A.9.1.1').source, /adds nothing to this control/);
    match(details('5.3', '2026').source, /27017:2026 is reported to add nothing/);
  });

  it('says how well the cloud guidance is known', () => {
    match(details('A.5.16').source, /9\.2\.1 \(partly verified\)/);
    match(details('A.5.5').source, /6\.1\.3 \(not yet verified against the text\)/);
    strictEqual(details('CLD.6.3.1').source, 'ISO/IEC 27017:2015, CLD.6.3.1; own words');
    match(details('5.38').source, /reported, not verified/);
  });

  it('shows a control of 2013 by what it became', () => {
    const found = details('A.9.2.5');
    deepStrictEqual(found.mapping.successors, [
      { id: 'A.5.18', edition: '2022', status: 'verified' },
    ]);
    strictEqual(found.about, details('A.5.18').about);
    deepStrictEqual(found.evidence, details('A.5.18').evidence);
    strictEqual(details('A.9.1.2').about, details('A.5.15').about);
  });

  it('shows of 27017:2026 what is reported, with the points of 2015 marked as such', () => {
    const found = details('5.16', '2026');
    deepStrictEqual(found.cloud?.inheritedFrom, ['9.2.1']);
    strictEqual(found.cloud.parties, 'both');
    strictEqual(found.cloud.customer, undefined);
    match(found.source, /reported to give guidance under 5\.16; its text was not read/);
    deepStrictEqual(found.mapping.predecessors, [
      { id: 'A.9.2.1', edition: '2013', status: 'reported' },
    ]);
    match(details('8.11', '2026').source, /on masking functions of the service/);
  });

  const spellings: readonly (readonly [string, string | undefined, string])[] = [
    ['a.5.15', undefined, 'A.5.15 2022'],
    ['5.15', undefined, 'A.5.15 2022'],
    ['A 5.15', undefined, 'A.5.15 2022'],
    ['A5.15', undefined, 'A.5.15 2022'],
    ['A.05.01', undefined, 'A.5.1 2022'],
    ['Annex A 5.15', undefined, 'A.5.15 2022'],
    ['ISO/IEC 27001:2022 A.5.15', undefined, 'A.5.15 2022'],
    ['9.1.2', undefined, 'A.9.1.2 2013'],
    ['9.1.2', '2015', 'A.9.1.2 2013'],
    ['A.9.1.2', '2013', 'A.9.1.2 2013'],
    ['CLD 6.3.1', undefined, 'CLD.6.3.1 2015'],
    ['cld.6.3.1', undefined, 'CLD.6.3.1 2015'],
    ['CLD6.3.1', '2015', 'CLD.6.3.1 2015'],
    ['5.38', undefined, '5.38 2026'],
    ['27017:2026 5.38', undefined, '5.38 2026'],
    ['27017:2026 5.15', undefined, '5.15 2026'],
    ['A.5.15', '2026', '5.15 2026'],
  ];
  for (const [written, edition, expected] of spellings) {
    it(`finds ${expected} by "${written}"${edition === undefined ? '' : ` of ${edition}`}`, () => {
      const { id, edition: found } = details(written, edition);
      strictEqual(`${id} ${found}`, expected);
    });
  }

  for (const [written, edition] of [
    ['A.5.99'],
    ['A.5'],
    ['5'],
    [''],
    ['constructor'],
    ['__proto__'],
    ['A.5.15', '2013'],
    ['A.5.15', '1999'],
    ['CLD.6.3.1', '2026'],
    [`A.5.${'1'.repeat(100_000)}`],
  ] as const) {
    it(`knows no "${written.slice(0, 20)}"${edition === undefined ? '' : ` of ${edition}`}`, () => {
      strictEqual(controlDetails(written, edition, catalogue), undefined);
    });
  }

  it('knows the controls of a workspace by their titles alone', () => {
    const own = withCustomControls(catalogue, [{ id: 'X.1', title: 'Secure file exchange' }]);
    const found = controlDetails('X.1', undefined, own);
    strictEqual(found?.title, 'Secure file exchange');
    match(found.source, /Named by this workspace/);
  });

  it('has the parties of the facts', function () {
    if (!hasStandards()) {
      console.log(`      (${withoutStandards})`);
      this.skip();
    }
    const { extendedControls, guidedControls } = readStandard('iso27017-2015.json') as PartyFacts;
    for (const { id, parties, customer, provider } of [...extendedControls, ...guidedControls]) {
      const { cloud } = details(id);
      strictEqual(cloud?.parties, parties, id);
      strictEqual(cloud.customer !== undefined, customer.guidance, id);
      strictEqual(cloud.provider !== undefined, provider.guidance, id);
    }
  });
});

describe('clauseDetails', () => {
  for (const { id, title } of builtInData().clauses.clauses) {
    it(`answers clause ${id}`, () => {
      const found = clauseDetails(id);
      strictEqual(found?.title, title);
      strictEqual(found.about !== '' && found.documented !== '' && found.evidence.length > 0, true);
    });
  }

  it('names the documented information of the clause', () => {
    strictEqual(clauseDetails('6.1.3')?.documentedInformation.length, 3);
    strictEqual(clauseDetails('11'), undefined);
  });
});

interface Has {
  readonly customer: boolean;
  readonly provider: boolean;
}

/** A party that is addressed may have no text yet; one that is not addressed has none. */
function unknownOf2026(has: Has, customer: boolean, provider: boolean): Has {
  return { customer: has.customer || customer, provider: has.provider || provider };
}

interface PartyFacts {
  readonly extendedControls: readonly PartyFact[];
  readonly guidedControls: readonly PartyFact[];
}

interface PartyFact {
  readonly id: string;
  readonly parties: string;
  readonly customer: { readonly guidance: boolean };
  readonly provider: { readonly guidance: boolean };
}

function partiesGuided(parties: string): readonly boolean[] {
  return [
    parties !== 'none' && parties !== 'provider-only',
    parties !== 'none' && parties !== 'customer-only',
  ];
}
