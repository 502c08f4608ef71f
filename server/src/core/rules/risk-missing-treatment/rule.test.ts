import { checkFindings } from '../../../../../test/kit/check.js';
import { riskMissingTreatment } from './rule.js';

describe('risk-missing-treatment', () => {
  it('reports an empty cell and a decision that is still open', () => {
    checkFindings(
      riskMissingTreatment,
      `
| Risk ID | Risk | Likelihood | Impact | Treatment |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 | |
  ^^^^^ warning Nothing is decided about risk R-001. …
| R-002 | Lost laptop | 3 | 4 | TBD |
                                ^^^ warning "TBD" decides nothing about risk R-002. …
| R-003 | Data leak | 3 | 4 | Encrypt all laptops |
`,
    );
  });

  it('does not take "Treated" for a decision between the options', () => {
    checkFindings(
      riskMissingTreatment,
      `
| Risk ID | Risk | Likelihood | Treatment | Status |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 | | Treated |
  ^^^^^ warning Nothing is decided about risk R-001. …
`,
    );
  });

  it('accepts a decision in the status, closed risks, rows to fill in and layouts without a place', () => {
    checkFindings(
      riskMissingTreatment,
      `
| Risk ID | Risk | Likelihood | Treatment | Status |
| --- | --- | --- | --- | --- |
| R-001 | Malware | 3 | | Mitigated by A.8.7 |
| R-002 | Fax | 1 | | Closed |
| R-003 | ... | | | |

| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-004 | Malware | 3 | 4 |
`,
    );
  });
});
