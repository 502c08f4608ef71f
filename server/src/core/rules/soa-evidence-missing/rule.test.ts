import { checkFindings } from '../../../../../test/kit/check.js';
import { soaEvidenceMissing } from './rule.js';

describe('soa-evidence-missing', () => {
  it('reports an implemented control with an empty cell for evidence', () => {
    checkFindings(
      soaEvidenceMissing,
      `
| Control | Applicable | Status | Evidence |
|---|---|---|---|
| A.8.13 | Yes | Implemented | |
  ^^^^^^ information A.8.13 Information backup is said to be implemented, but no evidence is named. An auditor asks what shows it (ISO/IEC 27001, 6.1.3 d): name or link the document, record or system.
| A.8.14 | Yes | Implemented | TBD |
                               ^^^ information A.8.14 Redundancy of information processing facilities is said to be implemented, but no evidence is named.…
`,
    );
  });

  it('says nothing where evidence is named or linked, not due yet, or has no place', () => {
    checkFindings(
      soaEvidenceMissing,
      `
| Control | Applicable | Status | Implementation | Evidence |
|---|---|---|---|---|
| A.8.13 | Yes | Implemented | Nightly | Ticket OPS-12 |
| A.8.14 | Yes | Implemented | [Continuity plan](plans/continuity.md#zones) | |
| A.8.15 | Yes | Planned | | |
| A.8.16 | Yes | Partially implemented | | |
| A.7.4 | No | N/A | | |

| Control | Applicable | Status |
|---|---|---|
| A.8.17 | Yes | Implemented |
`,
    );
  });

  it('does not take the link of the id for evidence', () => {
    checkFindings(
      soaEvidenceMissing,
      `
| Control | Applicable | Status | Evidence |
|---|---|---|---|
| [A.8.13](controls.md#a-8-13) | Yes | Implemented | |
   ^^^^^^ information A.8.13 Information backup is said to be implemented, …
`,
    );
  });
});
