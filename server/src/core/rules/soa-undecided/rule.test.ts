import { checkFindings } from '../../../../../test/kit/check.js';
import { soaUndecided } from './rule.js';

describe('soa-undecided', () => {
  it('reports open words, placeholders and empty cells', () => {
    checkFindings(
      soaUndecided,
      `
| Control | Applicable | Justification |
|---|---|---|
| A.5.1 | TBC | |
          ^^^ information A.5.1 Policies for information security is not decided: there is only "TBC". An auditor counts it as missing (ISO/IEC 27001, 6.1.3 d): write whether it applies, and why.
| A.5.2 | {{yes/no}} | |
          ^^^^^^^^^^ information A.5.2 Information security roles and responsibilities is not decided: there is only "{{yes/no}}".…
| A.5.3 | | |
  ^^^^^ information A.5.3 Segregation of duties is not decided: the cell that says whether it applies is empty.…
| A.5.4 | ⏳ | |
          ^ information A.5.4 Management responsibilities is not decided: there is only "⏳".…
`,
    );
  });

  it('says nothing of decided rows, of section headers, and without a column for it', () => {
    checkFindings(
      soaUndecided,
      `
| Control | Title | Applicable | Status |
|---|---|---|---|
| **A.5** | **Organizational controls** | | |
| A.5.1 | Policies | Yes | Implemented |
| A.5.2 | Roles | Partially | Planned |
| A.7.4 | Monitoring | N/A | |
| ... | | | |

| Control | Title | Justification | Status |
|---|---|---|---|
| A.6.1 | Screening | | Implemented |

| Control | Title | Justification |
|---|---|---|
| A.6.2 | Terms | |
`,
    );
  });

  it('takes the decision from a list of exclusions', () => {
    checkFindings(
      soaUndecided,
      `
| Control | Applicable |
|---|---|
| A.7.4 | |

| Control | Reason for exclusion |
|---|---|
| A.7.4 | No premises |
`,
    );
  });
});
