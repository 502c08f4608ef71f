import { checkFindings } from '../../../../../test/kit/check.js';
import { soaContradiction } from './rule.js';

describe('soa-contradiction', () => {
  it('reports an applicable control without a status to have, and an excluded one that is done', () => {
    checkFindings(
      soaContradiction,
      `
| Control | Applicable | Justification | Status |
|---|---|---|---|
| A.7.4 | Yes | Lease | N/A |
                        ^^^ warning A.7.4 Physical security monitoring is marked as applicable with "Yes", but its status is "N/A". The statement has to give one decision (ISO/IEC 27001, 6.1.3 d): exclude it with its reason, or write how far it is implemented.
| A.7.6 | Not applicable | No areas | Implemented |
                                      ^^^^^^^^^^^ warning A.7.6 Working in secure areas is excluded with "Not applicable", but its status is "Implemented". The statement has to give one decision (ISO/IEC 27001, 6.1.3 d): include it with its reason, or take the status back.
| A.8.30 | No | Own staff | In progress |
                            ^^^^^^^^^^^ warning A.8.30 Outsourced development is excluded with "No", but its status is "In progress".…
`,
    );
  });

  it('says nothing of rows that agree, or that leave one of both open', () => {
    checkFindings(
      soaContradiction,
      `
| Control | Applicable | Justification | Status |
|---|---|---|---|
| A.5.1 | Yes | Basis | Implemented |
| A.5.2 | Yes | Basis | |
| A.5.3 | Yes | Basis | Not implemented |
| A.7.4 | No | No premises | N/A |
| A.7.5 | No | No premises | – |
| A.7.6 | No | No premises | Not implemented |
| A.7.7 | TBC | | Implemented |

| Control | Title | Justification | Status |
|---|---|---|---|
| A.7.8 | Siting | No premises | N/A |
| A.7.9 | Assets | Laptops travel | Implemented |

| Control | Reason for exclusion | Status |
|---|---|---|
| A.7.10 | Not excluded | Implemented |
`,
    );
  });

  it('reports a control that is ticked in both of two columns', () => {
    checkFindings(
      soaContradiction,
      `
| Control | Title | Yes | No | Justification |
|---|---|---|---|---|
| A.5.1 | Policies for information security | X | | Contracts |
| A.8.2 | Privileged access rights | X | X | Admins |
                                         ^ warning A.8.2 Privileged access rights is ticked as applicable and as not applicable.…
| A.8.3 | Information access restriction | | | |
| A.8.4 | Access to source code | ☒ | ☐ | Code |
| A.8.5 | Secure authentication | Portal | Intranet | Users |
| A.8.6 | Capacity management | ✅ | ✗ | Users |
`,
    );
  });

  it('reports a control whose boxes are both ticked in one cell', () => {
    for (const both of [
      ...['☒ Ja<br />☒ Nein', '☒ Yes ☒ No', '[x] Oui / [X] Non', '☑ Sí ☑ No', '✅ Sim<br>✅ Não'],
      ...['☒ Applicabile<br />☒ Non applicabile', '☒ Ja ☒ Nee', '☑適用 ☑適用外'],
    ]) {
      checkFindings(
        soaContradiction,
        `| Control | Applicable | Justification |\n|---|---|---|\n| A.7.4 | ${both} | Rooms |\n          ${'^'.repeat(both.length)} warning A.7.4 Physical security monitoring is ticked as applicable and as not applicable.…\n`,
      );
    }
    for (const one of [
      '☒ Ja<br />☐ Nein',
      '☑ Yes ☒ No',
      '[x] Yes [ ] No',
      '☒ Yes ☒ Legal',
      '✅ Ja',
    ]) {
      checkFindings(
        soaContradiction,
        `| Control | Applicable | Justification |\n|---|---|---|\n| A.7.4 | ${one} | Rooms |\n`,
      );
    }
  });

  it('takes what is said of the decision for no status of the control', () => {
    for (const status of ['In force', 'konform', 'Vigente', 'Cerrado', 'voldoet', '有効']) {
      checkFindings(
        soaContradiction,
        `| Control | Applicable | Justification | Status |\n|---|---|---|---|\n| A.7.4 | No | No rooms | ${status} |\n`,
      );
    }
  });
});
