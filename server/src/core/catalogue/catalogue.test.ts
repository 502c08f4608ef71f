import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { readCatalogueFile } from '../../../../test/catalogue/files.js';
import { builtInCatalogue, builtInData } from './builtIn.js';
import { withCustomControls } from './catalogue.js';
import type { Control, ControlId } from './control.js';

const catalogue = builtInCatalogue();

function ids(controls: readonly Control[]): readonly string[] {
  return controls.map(({ id }) => id);
}

function countsBy(controls: readonly Control[], key: (control: Control) => string): object {
  const counts: Record<string, number> = {};
  for (const control of controls) {
    counts[key(control)] = (counts[key(control)] ?? 0) + 1;
  }
  return counts;
}

describe('built-in catalogue', () => {
  it('holds 93 controls of 2022 in four themes', () => {
    deepStrictEqual(
      countsBy(catalogue.edition('iso27001', '2022'), ({ theme = '' }) => theme),
      {
        organizational: 37,
        people: 8,
        physical: 14,
        technological: 34,
      },
    );
  });

  it('holds 114 controls of 2013 in 35 objectives', () => {
    const controls = catalogue.edition('iso27001', '2013');
    strictEqual(controls.length, 114);
    strictEqual(new Set(controls.map(({ group }) => group.id)).size, 35);
  });

  it('holds the 7 own controls of 27017:2015', () => {
    deepStrictEqual(ids(catalogue.edition('iso27017', '2015')), [
      ...['CLD.6.3.1', 'CLD.8.1.5', 'CLD.9.5.1', 'CLD.9.5.2'],
      ...['CLD.12.1.5', 'CLD.12.4.5', 'CLD.13.1.4'],
    ]);
  });

  it('holds the 97 controls of 27017:2026 by theme, all of them reported', () => {
    const controls = catalogue.edition('iso27017', '2026');
    deepStrictEqual(
      countsBy(controls, ({ theme = '' }) => theme),
      {
        organizational: 39,
        people: 8,
        physical: 14,
        technological: 36,
      },
    );
    deepStrictEqual(
      countsBy(controls, ({ verification }) => verification),
      { reported: 97 },
    );
  });

  it('guides 37 numbers of 2013', () => {
    const guided = catalogue
      .edition('iso27001', '2013')
      .filter(({ cloudParties }) => cloudParties !== 'none');
    deepStrictEqual(
      countsBy(guided, ({ cloudParties }) => cloudParties),
      {
        both: 29,
        'customer-only': 4,
        'provider-only': 3,
        'both-same': 1,
      },
    );
  });

  it('leads from 2013 to 2022 and back by the same 115 pairs', () => {
    const onwards = catalogue
      .edition('iso27001', '2013')
      .flatMap(({ id }) => catalogue.successors(id).map(({ control }) => `${id} ${control.id}`));
    const back = catalogue
      .edition('iso27001', '2022')
      .flatMap(({ id }) => catalogue.predecessors(id).map(({ control }) => `${control.id} ${id}`));
    strictEqual(onwards.length, 115);
    deepStrictEqual(back.toSorted(), onwards.toSorted());
  });

  it('is made from a mapping whose two directions agree', () => {
    const { from2013, from2022 } = readCatalogueFile('mapping-2013-2022.yaml') as Mapping;
    const onwards = Object.entries(from2013).flatMap(([old, all]) =>
      all.map((id) => `${old} ${id}`),
    );
    const back = Object.entries(from2022).flatMap(([id, all]) => all.map((old) => `${old} ${id}`));
    deepStrictEqual(back.toSorted(), onwards.toSorted());
  });

  it('knows 11 controls as new in 2022', () => {
    strictEqual(
      catalogue
        .edition('iso27001', '2022')
        .filter(({ id }) => catalogue.predecessors(id).length === 0).length,
      11,
    );
  });

  it('leads from the cloud controls of 2015 to 2026, saying how well that is known', () => {
    deepStrictEqual(
      catalogue
        .edition('iso27017', '2015')
        .map(({ id }) =>
          catalogue
            .successors(id)
            .map(({ control, verification }) => `${control.id} ${verification}`),
        ),
      [
        ['5.38 reported'],
        ['5.11 derived', '8.10 derived'],
        ['8.35 reported'],
        ['8.9 derived'],
        ['5.37 derived'],
        ['8.16 derived'],
        ['8.20 derived'],
      ],
    );
  });

  it('finds controls by title, whatever its case, markup and spelling', () => {
    deepStrictEqual(ids(catalogue.withTitle('ACCESS CONTROL')), ['A.5.15']);
    deepStrictEqual(ids(catalogue.withTitle('Clock synchronisation')), ['A.8.17', 'A.12.4.4']);
    deepStrictEqual(ids(catalogue.withTitle('')), []);
  });

  it('suggests the closest ids of the same section first', () => {
    deepStrictEqual(ids(catalogue.closest('A.5.99', 1)), ['A.5.9']);
    deepStrictEqual(ids(catalogue.closest('CLD.6.3.9', 1)), ['CLD.6.3.1']);
    deepStrictEqual(ids(catalogue.closest('A.8.43', 2)), ['A.8.34', 'A.8.4']);
    deepStrictEqual(ids(catalogue.closest('something else', 3)), []);
  });

  it('gives the members of a theme, an objective and a cloud objective', () => {
    const sizes = ['A.8', 'A.9.2', 'CLD.9.5'].map((id) =>
      catalogue
        .groups(id)
        .map((group) => `${group.edition} ${String(catalogue.members(group).length)}`),
    );
    deepStrictEqual(sizes, [['2022 34', '2013 10'], ['2013 6'], ['2015 2']]);
  });

  it('takes up the controls of a workspace, and lets known ids keep their meaning', () => {
    const own = withCustomControls(catalogue, [
      { id: 'A.5.14.1', title: 'Secure file exchange' },
      { id: 'A.5.15', title: 'Something else' },
    ]);
    strictEqual(own.find('A.5.14.1' as ControlId)?.title, 'Secure file exchange');
    strictEqual(own.find('A.5.15' as ControlId)?.title, 'Access control');
    strictEqual(own.edition('custom', '').length, 1);
  });

  it('names 41 clauses and 18 pieces of documented information', () => {
    const { clauses, documentedInformation } = builtInData().clauses;
    deepStrictEqual([clauses.length, documentedInformation.length], [41, 18]);
    const known = new Set(clauses.map(({ id }) => id));
    deepStrictEqual(
      documentedInformation.filter(({ clause }) => !known.has(clause)),
      [],
    );
  });
});

interface Mapping {
  readonly from2013: Readonly<Record<string, readonly string[]>>;
  readonly from2022: Readonly<Record<string, readonly string[]>>;
}
