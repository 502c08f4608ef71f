import { deepStrictEqual } from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { checkLinear } from '../../../../test/kit/work.js';
import { isLiveRisk } from './riskRowSense.js';

const head =
  '# Risk register\n\n| Risk ID | Risk | Likelihood | Impact | Level | Treatment |\n|---|---|---|---|---|---|\n';

/** The ids of the risks of a register with these rows that are followed. */
function followed(rows: string): readonly string[] {
  return parsed(head + rows).parts.flatMap(({ riskRows, text }) =>
    riskRows.filter((row) => isLiveRisk(row, text)).map(({ id }) => id),
  );
}

describe('isLiveRisk', () => {
  it('leaves rows alone that are to be filled in', () => {
    const rows = ['[describe]', '<describe the risk>', '{{ risk }}', '...', 'Fire <b>here</b>'];
    deepStrictEqual(
      followed(
        rows.map((risk, at) => `| R-0${String(at)} | ${risk} | 3 | 4 | 12 | Accept |\n`).join(''),
      ),
      ['R-04'],
    );
  });

  it('takes a row with signs that nothing closes in time with its length', () => {
    for (const sign of ['<a ', '[a ', '<', '「']) {
      checkLinear(
        (n) => `| R-001 | Fire ${sign.repeat(n)} | 3 | 4 | 12 | Accept |\n`,
        600,
        followed,
      );
      checkLinear((n) => `| ${sign.repeat(n)} | Fire | 3 | 4 | 12 | Accept |\n`, 600, followed);
    }
  }).timeout(60_000);

  it('takes no tag for a place to fill in', () => {
    deepStrictEqual(
      followed(
        ['Loss of<br />power', '<span class="x">Fire</span>', '<name of the risk>']
          .map((risk, at) => `| R-0${String(at)} | ${risk} | 3 | 4 | 12 | Accept |\n`)
          .join(''),
      ),
      ['R-00', 'R-01'],
    );
  });
});
