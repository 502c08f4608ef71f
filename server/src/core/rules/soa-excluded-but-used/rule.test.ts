import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { soaExcludedButUsed } from './rule.js';

const statement = `-- soa.md --
| Control | Applicable | Justification |
| --- | --- | --- |
| A.8.29 | Applicable | Own development |
| A.8.30 | Not applicable | Nobody develops for us |
`;

describe('soa-excluded-but-used', () => {
  it('reports a risk that is treated with an excluded control', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}
-- register.md --
| Risk ID | Risk | Likelihood | Impact | Treatment | Controls |
| --- | --- | --- | --- | --- | --- |
| R-001 | Bad code | 3 | 3 | Mitigate | A.8.29, A.8.30 |
                                                ^^^^^^ error Risk R-001 relies on A.8.30, …
`,
    );
  });

  it('reports the controls of a policy', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}
-- policy.md --
---
type: policy
controls: [A.8.30]
           ^^^^^^ error The front matter of this document relies on A.8.30, …
---
# Development policy
`,
    );
  });

  it('says nothing where a text tells of the exclusion', () => {
    checkFindings(soaExcludedButUsed, `${statement}\n-- scope.md --\nA.8.30 is excluded.\n`);
  });

  it('finds a control that a policy declares in its text, and none that it only speaks of', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}
-- policy.md --
# Development Policy

**Related controls:** A.8.25 (Secure development life cycle), A.8.30
                                                              ^^^^^^ error This document relies on A.8.30, …
| ISO 27001:2022 controls | A.8.30 |
                            ^^^^^^ error This document relies on A.8.30, …
|---|---|
| Access control | A.8.30 |

ISO 27001:2022 A.8.30 does not apply to us. Controls: A.8.29, but not A.8.30.
-- notes.md --
# Notes

Controls: A.8.30
`,
    );
  });

  it('says nothing where another row has the control applicable', () => {
    checkFindings(
      soaExcludedButUsed,
      `${statement}| A.8.30 | Applicable | After all |
-- policy.md --
---
type: policy
controls: [A.8.30]
---
`,
    );
  });

  it('makes the control applicable in the words of the statement', () => {
    const policy = '-- policy.md --\n---\ntype: policy\ncontrols: [A.8.$030]\n---\n';
    checkFix(
      soaExcludedButUsed,
      statement + policy,
      statement.replace('Not applicable', 'Applicable') + policy.replace('$0', ''),
    );
  });
});
