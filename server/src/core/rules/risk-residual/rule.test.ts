import { checkFindings } from '../../../../../test/kit/check.js';
import { riskResidual } from './rule.js';

const head =
  '| Risk ID | Risk | Likelihood | Impact | Level | Residual |\n| --- | --- | --- | --- | --- | --- |\n';

describe('risk-residual', () => {
  it('compares words with words', () => {
    checkFindings(
      riskResidual,
      `${head}| R-001 | a | 3 | 4 | High | Medium |
| R-002 | b | 2 | 2 | Low | Medium |
                            ^^^^^^ warning Risk R-002 has a residual risk (Medium) above its risk before treatment (Low). …
| R-003 | c | 2 | 2 | Very low | Very low |
`,
    );
  });

  it('leaves equal values, mixed kinds and columns on different scales alone', () => {
    checkFindings(
      riskResidual,
      `${head}| R-001 | a | 3 | 4 | 12 | 12 |\n| R-002 | b | 2 | 2 | 4 | Medium |\n| R-003 | c | 2 | 2 | 4 (Low) | – |\n`,
    );
    checkFindings(
      riskResidual,
      `${head}| R-001 | a | 3 | 4 | 3 | 12 |\n| R-002 | b | 2 | 2 | 2 | 4 |\n| R-003 | c | 2 | 2 | 4 | 2 |\n`,
    );
  });
});
