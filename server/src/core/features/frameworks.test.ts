import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { applyEdits } from '../../../../test/kit/check.js';
import { markedPlace } from '../../../../test/kit/places.js';
import { rules } from '../rules/index.js';
import { findingsOf } from '../rules/runRules.js';
import { catalogueFor } from '../workspace/addedControls.js';
import { defaultConfiguration } from '../workspace/configuration.js';
import { readFramework } from '../workspace/frameworks/readFramework.js';
import { heightOf } from './cardBlocks.js';
import { completions } from './completions.js';
import { hoverBlocks, hoverHeight, hoverWidth } from './controlCard.js';
import { controlDetails } from './controlDetails.js';
import { coverageOf } from './coverage.js';
import { hover } from './hover.js';

const { framework } = readFramework(
  `
framework: { id: acm, name: Access matters, edition: "2022" }
groups: [{ id: AC, title: Access }]
controls:
  - id: AC-2
    title: Account management
    group: AC
    about: Who may enter, and since when.
    customer: [Close accounts of people who leave]
    provider: [Offer a list of all accounts]
    evidence: [The list of accounts]
    related: [A.5.18, AC-2(1), X-9]
  - { id: AC-2(1), title: Automated accounts }
  - { id: AC-10, title: Sessions }
`,
  'acm.yaml',
);
const configuration = { frameworks: framework ? [framework] : [] };
const catalogue = catalogueFor({ ...defaultConfiguration, ...configuration });

function labels(text: string): readonly string[] {
  const { document, offset, world } = markedPlace(text, configuration);
  return completions(document, offset, world).map(({ label }) => label);
}

describe('controls of a framework', () => {
  it('have a hover card with what their file says, and where the workspace treats them', () => {
    const { document, offset, world } = markedPlace(
      '# Rules\n\nSee AC-$02 here.\n\n| Control | Applicable | Status |\n| - | - | - |\n| AC-2 | Yes | Planned |\n',
      { ...configuration, role: 'csp' },
    );
    const found = hover(document, offset, world);
    const card = found?.markdown ?? '';
    strictEqual(found && document.text.slice(found.range.start, found.range.end), 'AC-2');
    match(card, /^\*\*AC-2 Account management\*\*/);
    match(card, /Access matters 2022 · Access/);
    match(card, /Who may enter, and since when\./);
    match(
      card,
      /What the provider does[^]*Offer a list[^]*What the customer does[^]*Close accounts/,
    );
    match(card, /Related: A\.5\.18 Access rights, AC-2\\?\(1\\?\) Automated accounts, X-9/);
    match(card, /test\.md#L7/);
    strictEqual(/New in 2022|27017/.test(card), false);
  });

  it('have a card that is no higher than a hover, however much their file says', () => {
    const points = Array.from(
      { length: 30 },
      (_, index) => `      - Do the thing number ${String(index)}\n`,
    );
    const related = Array.from({ length: 40 }, (_, index) => `A.5.${String(index + 1)}`).join(', ');
    const { framework: long } = readFramework(
      `framework: { id: long }\ncontrols:\n  - id: L-1\n    title: Long\n    about: ${'very long '.repeat(200)}\n    customer:\n${points.join('')}    provider:\n${points.join('')}    related: [${related}]\n  - id: L-2\n    title: About\n    about: ${'very long '.repeat(200)}\n`,
      'long.yaml',
    );
    const all = catalogueFor({ ...defaultConfiguration, frameworks: long ? [long] : [] });
    deepStrictEqual(
      all.added.map((control) => {
        const blocks = hoverBlocks(control, {
          catalogue: all,
          configuration: defaultConfiguration,
        });
        return heightOf(blocks, hoverWidth) <= hoverHeight;
      }),
      [true, true],
    );
  });

  it('have details for every client', () => {
    const details = controlDetails('AC-2', undefined, catalogue);
    deepStrictEqual(
      { ...details, attributes: {} },
      {
        ...{ id: 'AC-2', standard: 'acm', edition: '2022', title: 'Account management' },
        ...{ about: 'Who may enter, and since when.', attributes: {} },
        evidence: ['The list of accounts'],
        cloud: {
          parties: 'both',
          customer: { guidance: ['Close accounts of people who leave'], evidence: [] },
          provider: { guidance: ['Offer a list of all accounts'], evidence: [] },
        },
        mapping: { successors: [], predecessors: [] },
        source: 'Access matters 2022, AC-2; from the catalogue that isms.yaml names.',
      },
    );
  });

  it('are completed by their ids and by words of their titles', () => {
    deepStrictEqual(labels('See AC$0'), ['AC-2', 'AC-2(1)', 'AC-10']);
    deepStrictEqual(labels('See AC-1$0'), ['AC-10']);
    deepStrictEqual(labels('---\ncontrols: [A.5.15, AC-2$0]\n---\n'), ['AC-2', 'AC-2(1)']);
    const rows = '| Control | Applicable |\n| - | - |\n';
    deepStrictEqual(labels(`${rows}| ac-2$0 | |\n`), ['AC-2', 'AC-2(1)']);
    deepStrictEqual(labels(`${rows}| automated$0 | |\n`), ['AC-2(1)']);
    strictEqual(labels(`${rows}| $0 | |\n`).length, 103);
    strictEqual(labels('See A.5.1$0').includes('AC-2'), false);
  });

  it('replace what was typed', () => {
    const text = 'See AC-$0.';
    const { document, offset, world } = markedPlace(text, configuration);
    const entry = completions(document, offset, world).find(({ label }) => label === 'AC-2(1)');
    strictEqual(entry && applyEdits(document.text, [entry.edit]), 'See AC-2(1).');
  });

  it('are counted by the coverage behind those of the standards', () => {
    const { world } = markedPlace(
      '| Control | Applicable | Justification | Status | Evidence |\n| - | - | - | - | - |\n| AC-2 | Yes | Risk | Implemented | List |\n| AC-10 | No | No sessions$0 | | |\n',
      configuration,
    );
    const { controls, totals } = coverageOf(world);
    strictEqual(totals.controls, 103);
    deepStrictEqual(
      controls.slice(100).map(({ id, standard, theme, state }) => [id, standard, theme, state]),
      [
        ['AC-2', 'acm', 'Access', 'covered'],
        ['AC-2(1)', 'acm', 'Access matters', 'gap'],
        ['AC-10', 'acm', 'Access matters', 'excluded'],
      ],
    );
  });

  it('are reported where one is wrong, with the closest of their own kind', () => {
    const { document, world } = markedPlace(
      '---\ncontrols: [AC-3$0, A.5.99]\n---\n',
      configuration,
    );
    const [first, second] = findingsOf(
      rules.filter(({ id }) => id === 'unknown-control'),
      document,
      world,
    );
    match(
      first?.message ?? '',
      /^AC-3 is no control of Access matters 2022, where the ids of this form go from AC-2 to AC-10\./,
    );
    deepStrictEqual(
      first?.fixes?.map(({ title }) => title)[0],
      'Change to AC-2 Account management',
    );
    deepStrictEqual(
      second?.fixes?.map(({ title }) => title.slice(0, 12)),
      ['Change to A.', 'Change to A.', 'Change to A.'],
    );
  });

  it('cost nothing where there are none', () => {
    const plain = catalogueFor(defaultConfiguration);
    strictEqual(plain, catalogueFor({ ...defaultConfiguration }));
    deepStrictEqual(plain.added, []);
    strictEqual(markedPlace('x$0').document.reading.frameworkIds, undefined);
  });
});
