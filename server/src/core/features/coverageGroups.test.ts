import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import type { Configuration } from '../workspace/configuration.js';
import { coverageOf } from './coverage.js';
import { coverageGroups, type CoverageGroups } from './coverageGroups.js';

const header = `# Statement of Applicability

| Control | Applicable | Justification | Status | Owner | Evidence |
| --- | --- | --- | --- | --- | --- |
`;

describe('coverage groups', () => {
  it('has the themes of 2022, and the cloud controls as one group', () => {
    const { groups } = groupsOf('-- note.md --\n');
    deepStrictEqual(
      groups.map(({ name, standard, totals }) => [name, standard, totals.controls]),
      [
        ['Organizational', 'ISO/IEC 27001:2022', 37],
        ['People', 'ISO/IEC 27001:2022', 8],
        ['Physical', 'ISO/IEC 27001:2022', 14],
        ['Technological', 'ISO/IEC 27001:2022', 34],
        ['ISO/IEC 27017:2015', 'ISO/IEC 27017:2015', 7],
      ],
    );
    strictEqual(new Set(groups.map(({ key }) => key)).size, groups.length);
  });

  it('has the 14 domains of 2013', () => {
    const { groups } = groupsOf('-- note.md --\n', {
      editions: { iso27001: '2013', iso27017: 'none' },
    });
    deepStrictEqual(
      groups.map(({ name, totals }) => `${name} ${totals.controls}`),
      [
        'Information security policies 2',
        'Organization of information security 7',
        'Human resource security 6',
        'Asset management 10',
        'Access control 14',
        'Cryptography 2',
        'Physical and environmental security 15',
        'Operations security 14',
        'Communications security 7',
        'System acquisition, development and maintenance 13',
        'Supplier relationships 5',
        'Information security incident management 7',
        'Information security aspects of business continuity management 4',
        'Compliance 8',
      ],
    );
    strictEqual(groups[0]?.standard, 'ISO/IEC 27001:2013');
  });

  it('names own controls by their group', () => {
    const { groups } = groupsOf('-- note.md --\n', {
      customControls: [{ id: 'X.1', title: 'Own' }],
    });
    strictEqual(groups.at(-1)?.name, 'Own controls');
  });

  it('has the numbers of the coverage, and what is left to do first', () => {
    const files = `-- soa.md --
${header}| A.5.1 | Yes | Risk | Implemented | CISO | Minutes |
| A.5.2 | No | No such duties here | | CEO | |
| A.5.3 | Yes | Risk | Planned | CISO | [Plan](plan.md) |
`;
    const world = worldOf(readFiles(files));
    const { totals, groups } = coverageGroups(world);
    deepStrictEqual(totals, coverageOf(world).totals);
    const [organizational] = groups;
    deepStrictEqual(organizational?.totals, {
      controls: 37,
      covered: 1,
      partial: 1,
      gap: 34,
      excluded: 1,
    });
    deepStrictEqual(
      organizational.controls
        .filter(({ soa }) => soa.length > 0)
        .map(({ id, decision, owners }) => [id, decision, owners]),
      [
        ['A.5.3', 'applicable, planned', ['CISO']],
        ['A.5.1', 'applicable, implemented', ['CISO']],
        ['A.5.2', 'excluded', ['CEO']],
      ],
    );
  });

  it('speaks German where the reader does, of decisions and themes', () => {
    const row = '| A.5.1 | Yes | Risk | Planned | CISO | Minutes |\n';
    const world = worldOf(readFiles(`-- soa.md --\n${header}${row}`), undefined, 'de');
    const { groups } = coverageGroups(world);
    deepStrictEqual(
      groups.slice(0, 4).map(({ name }) => name),
      ['Organisatorisch', 'Personenbezogen', 'Physisch', 'Technologisch'],
    );
    const control = groups[0]?.controls.find(({ id }) => id === 'A.5.1');
    strictEqual(control?.decision, 'anwendbar, geplant');
  });

  it('says which controls a statement could take', () => {
    const row = '| A.5.1 | Yes | Risk | Implemented | CISO | Minutes |\n';
    const addable = (files: string): number =>
      groupsOf(files)
        .groups.flatMap(({ controls }) => controls)
        .filter(({ canBeAdded }) => canBeAdded).length;
    strictEqual(addable(`-- soa.md --\n${header}${row}`), 99);
    strictEqual(addable('-- policy.md --\nAs A.5.1 asks.\n'), 0);
  });
});

function groupsOf(files: string, changes?: Partial<Configuration>): CoverageGroups {
  return coverageGroups(worldOf(readFiles(files), changes));
}
