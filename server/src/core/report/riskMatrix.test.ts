import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { drawnMatrix, scoredMatrix } from '../../../../test/kit/matrices.js';
import { markedPlace } from '../../../../test/kit/places.js';
import { coverageHtml } from './coverageHtml.js';
import type { Configuration } from '../workspace/configuration.js';
import { completions } from '../features/completions.js';
import { hover } from '../features/hover.js';
import { levelName } from '../features/overviewWords.js';
import { ismsReport } from '../features/report/ismsReport.js';
import { risksOverview } from '../features/risksOverview.js';

const head = `| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Residual |
| --- | --- | --- | --- | --- | --- | --- |
`;

const german = `-- register.md --
${head}| R-1 | a | selten | mittel | grün | Mindern | grün |
| R-2 | b | häufig | hoch | rot | Mindern | gelb |
| R-3 | c | 2 | hoch | 🔴 Rot | Mindern | Rot |
| R-4 | d | möglich | mittel | gelb | Akzeptieren | gelb |
| R-5 | e | x | mittel | kritisch | Akzeptieren | |
`;

describe('risks under a matrix', () => {
  it('stand by its levels, the highest first, before those that it does not have', () => {
    deepStrictEqual(groups(german, drawnMatrix), [
      ['rot', ['R-2', 'R-3']],
      ['gelb', ['R-4']],
      ['grün', ['R-1']],
      ['Critical', ['R-5']],
    ]);
  });

  it('stand by the level of their score', () => {
    const register = `-- register.md --
${head}| R-1 | a | 3 | 3 | 9 | Mitigate | |
| R-2 | b | 4 | 5 | 20 | Mitigate | |
| R-3 | c | 2 | 3 | Medium | Mitigate | |
| R-4 | d | 2 | 3 | 11 | Mitigate | |
| R-5 | e | 2 | 3 | 90 | Mitigate | |
`;
    deepStrictEqual(groups(register, scoredMatrix), [
      ['Critical', ['R-2']],
      ['High', ['R-4']],
      ['Medium', ['R-1', 'R-3']],
      ['Not on the scale of 1 to 25', ['R-5']],
    ]);
  });

  it('are above the acceptable level with a level that only higher products give', () => {
    const { totals } = risksOverview(worldOf(readFiles(german), drawnMatrix));
    // Nothing above 6 but häufig × hoch, and rot is also möglich × hoch; "kritisch" is no level of it.
    strictEqual(totals.aboveAcceptable, 0);
    const strict = { ...drawnMatrix, risk: { ...drawnMatrix.risk, acceptableLevel: 3 } };
    strictEqual(risksOverview(worldOf(readFiles(german), strict)).totals.aboveAcceptable, 3);
  });
});

describe('the report under a matrix', () => {
  it('has its steps, with the risks in their fields and what the matrix calls them', () => {
    const { matrix } = ismsReport(worldOf(readFiles(german), drawnMatrix));
    deepStrictEqual(
      matrix.rows.map((fields) =>
        fields.map(({ level, risks }) => [level, ...risks.map(({ id }) => id)].join(' ')),
      ),
      [
        ['gelb', 'rot', 'rot R-2'],
        ['grün', 'gelb R-4', 'rot R-3'],
        ['grün', 'grün R-1', 'gelb'],
      ],
    );
    deepStrictEqual(
      matrix.unplaced.map(({ id }) => id),
      ['R-5'],
    );
  });

  it('shows names of steps and levels as text', () => {
    const hostile = JSON.parse(
      JSON.stringify(drawnMatrix).replaceAll('häufig', '<i>häufig').replaceAll('"rot"', '"<b>rot"'),
    ) as Configuration;
    const page = pageOf(german.replaceAll(/rot/gi, '<b>rot'), hostile);
    ok(page.includes('&lt;i&gt;häufig') && page.includes('&lt;b&gt;rot'));
    ok(!page.includes('<i>häufig') && !page.includes('<b>rot'));
  });

  it('has the score beside the level where levels follow from it', () => {
    const page = pageOf(
      `-- register.md --\n${head}| R-1 | a | 3 | 4 | 12 | Mitigate | 4 |\n`,
      scoredMatrix,
    );
    match(page, /▲ 12 High/);
    match(page, /Almost certain/);
  });
});

describe('cells of a register under a matrix', () => {
  const cells = (row: string): readonly string[] => {
    const { document, offset, world } = markedPlace(`${head}${row}\n`, scoredMatrix);
    return completions(document, offset, world)
      .toSorted((a, b) => (a.sortText < b.sortText ? -1 : 1))
      .map(({ label }) => label);
  };

  it('are completed with the names of its steps and levels', () => {
    deepStrictEqual(cells('| R-1 | a | $0 | | | | |'), [
      ...['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
    ]);
    deepStrictEqual(cells('| R-1 | a | | $0 | | | |'), [
      ...['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'],
    ]);
    deepStrictEqual(cells('| R-1 | a | | | | | $0 |'), ['Low', 'Medium', 'High', 'Critical']);
  });

  it('are completed with what the column holds first', () => {
    deepStrictEqual(
      cells(
        '| R-1 | a | | | 12 (High) | | |\n| R-2 | a | | | 12 (High) | | |\n| R-3 | a | | | $0 | | |',
      ),
      ['12 (High)', 'Low', 'Medium', 'Critical'],
    );
    deepStrictEqual(cells('| R-1 | a | 3 | | | | |\n| R-3 | a | $0 | | | | |'), ['3']);
  });

  const told = (row: string, configuration: Partial<Configuration>): string | undefined => {
    const { document, offset, world } = markedPlace(`${head}${row}\n`, configuration);
    return hover(document, offset, world)?.markdown;
  };

  it('say what likelihood and impact give', () => {
    strictEqual(
      told('| R-1 | a | Lik$0ely | 4 | Low | | |', scoredMatrix),
      'By the risk matrix in isms.yaml, the likelihood "Likely" and the impact "Major" give **High** (4 × 4 = 16)',
    );
    strictEqual(
      told('| R-1 | a | häufig | gering | ro$0t | | |', drawnMatrix),
      'By the risk matrix in isms.yaml, the likelihood "häufig" and the impact "gering" give **gelb**',
    );
  });

  it('say which scores a level has, where nothing else is known', () => {
    strictEqual(
      told('| R-1 | a | Likely | 4 | Low | | Hi$0gh |', scoredMatrix),
      '**High** is likelihood times impact from 10 to 16, by the risk matrix in isms.yaml.',
    );
    strictEqual(told('| R-1 | a | häufig | gering | rot | | ge$0lb |', drawnMatrix), undefined);
  });

  it('say nothing without a matrix, and of what it does not have', () => {
    strictEqual(told('| R-1 | a | Lik$0ely | 4 | Low | | |', {}), undefined);
    strictEqual(told('| R-1 | a | ofte$0n | 4 | Low | | |', scoredMatrix), undefined);
    strictEqual(told('| R-1 | a | often | 4 | Terri$0ble | | |', scoredMatrix), undefined);
  });
});

function groups(files: string, configuration: Configuration): unknown {
  const { groups: found, measure } = risksOverview(worldOf(readFiles(files), configuration));
  return found.map(({ level, risks }) => [
    levelName(level, measure, 'en'),
    risks.map(({ id }) => id).toSorted(),
  ]);
}

function pageOf(files: string, configuration: Configuration): string {
  return coverageHtml(ismsReport(worldOf(readFiles(files), configuration)), 'sha256-test');
}
