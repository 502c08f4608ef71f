import { deepStrictEqual } from 'node:assert/strict';

import { hasStandards, readStandard, withoutStandards } from '../../../../test/catalogue/files.js';
import { builtInCatalogue, builtInData } from './builtIn.js';
import type { Control } from './control.js';

interface Fact {
  readonly id: string;
  readonly title: string;
  readonly annexA?: string;
  readonly attributes?: Control['attributes'];
  readonly titleVariants?: readonly string[];
  readonly parties?: string;
  readonly evidence?: { readonly level: string };
  readonly objective?: { readonly id: string };
  readonly guided2015Predecessors?: readonly string[];
}

interface Facts {
  readonly controls: readonly Fact[];
  readonly extendedControls: readonly Fact[];
  readonly guidedControls: readonly Fact[];
  readonly clauses: readonly Fact[];
  readonly from2013: readonly { readonly annexA: string; readonly successors: readonly string[] }[];
}

const catalogue = builtInCatalogue();

function pairs(edition: readonly Control[]): readonly string[] {
  return edition.map(({ id, title }) => `${id} ${title}`);
}

describe('catalogue beside the facts that it was written from', function () {
  before(function () {
    if (!hasStandards()) {
      console.log(`      (${withoutStandards})`);
      this.skip();
    }
  });

  it('has the ids, titles, other spellings and attributes of 2022', () => {
    const facts = (readStandard('iso27002-2022.json') as Facts).controls;
    deepStrictEqual(
      catalogue.edition('iso27001', '2022').map(({ id, title, titleVariants, attributes }) => ({
        id,
        title,
        titleVariants,
        attributes,
      })),
      facts.map(({ annexA, title, titleVariants = [], attributes }) => ({
        id: annexA,
        title,
        titleVariants,
        attributes,
      })),
    );
  });

  it('has the ids, titles and objectives of 2013', () => {
    const facts = (readStandard('iso27002-2013.json') as Facts).controls;
    deepStrictEqual(
      catalogue
        .edition('iso27001', '2013')
        .map(({ id, title, group }) => `${id} ${title} ${group.id}`),
      facts.map(({ annexA = '', title, objective }) => `${annexA} ${title} ${objective?.id ?? ''}`),
    );
  });

  it('has the mapping from 2013 to 2022', () => {
    const facts = (readStandard('map-2013-2022.json') as Facts).from2013;
    deepStrictEqual(
      facts.map(({ annexA, successors }) => [annexA, successors.map((id) => `A.${id}`)]),
      catalogue
        .edition('iso27001', '2013')
        .map(({ id }) => [id, catalogue.successors(id).map(({ control }) => control.id)]),
    );
  });

  it('has the controls, parties and evidence levels of 27017:2015', () => {
    const { extendedControls, guidedControls } = readStandard('iso27017-2015.json') as Facts;
    const { guided2015, evidence2015 } = builtInData();
    deepStrictEqual(
      catalogue
        .edition('iso27017', '2015')
        .map(({ id, title, cloudParties }) => [
          id,
          title,
          cloudParties,
          evidence2015[id]?.evidence,
        ]),
      extendedControls.map(({ id, title, parties, evidence }) => [
        id,
        title,
        parties,
        evidence?.level,
      ]),
    );
    deepStrictEqual(
      guided2015,
      Object.fromEntries(
        guidedControls.map(({ id, parties, evidence }) => [
          `A.${id}`,
          { parties, evidence: evidence?.level },
        ]),
      ),
    );
  });

  it('has what is reported of 27017:2026', () => {
    const { extendedControls, guidedControls } = readStandard('iso27017-2026.json') as Facts;
    const own = extendedControls.map(({ id }) => id);
    deepStrictEqual(
      pairs(catalogue.edition('iso27017', '2026').filter(({ id }) => own.includes(id))),
      extendedControls.map(({ id, title }) => `${id} ${title}`),
    );
    deepStrictEqual(
      Object.entries(builtInData().guided2026)
        .map(([id, { parties, predecessors }]) => [id, parties, ...predecessors].join(' '))
        .toSorted(),
      guidedControls
        .map(({ id, parties, guided2015Predecessors = [] }) =>
          [id, parties, ...guided2015Predecessors.map((old) => `A.${old}`)].join(' '),
        )
        .toSorted(),
    );
  });

  it('has the titles of the clauses', () => {
    deepStrictEqual(
      builtInData().clauses.clauses.map(({ id, title }) => `${id} ${title}`),
      (readStandard('iso27001-clauses.json') as Facts).clauses.map(
        ({ id, title }) => `${id} ${title}`,
      ),
    );
  });
});
