import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { responsibilityConflict } from './rule.js';

const matrix = `-- matrix.md --
# Responsibility matrix

| Activity | Control | IaaS | PaaS | SaaS |
|---|---|---|---|---|
| Backup | A.8.13 | CSC | CSC | CSC |
| Patching | A.8.8 | CSC | Shared | CSP |
| Clocks | A.8.17 | CSP | CSP | CSP |
| Patching of the customer's code | A.8.28 | CSC | CSC | N/A |
| Rooms | A.7.4 | CSP | CSP | – |
| Logs | A.8.15 | Shared | Shared | Shared |
| Logs of the platform | A.8.15 | CSP | CSP | CSP |
| Keys | A.8.24 | CSC | Security team | CSC |
| Deletion | A.8.10 | CSP | CSP | |
`;

describe('responsibility-conflict', () => {
  it('compares a statement with the matrix of another document', () => {
    checkFindings(
      responsibilityConflict,
      `${matrix}
-- soa.md --
| Control | Applicable | Responsibility |
|---|---|---|
| A.8.13 | Yes | Provider |
                 ^^^^^^^^ warning A.8.13 Information backup is done by the provider alone by this statement ("Provider"), but by the customer alone by the responsibility matrix ("CSC" for "Backup"). An auditor asks which was agreed with the other party (ISO/IEC 27017:2015, CLD.6.3.1; ISO/IEC 27001, A.5.23): make both places say the same.
| A.8.17 | Yes | Shared |
                 ^^^^^^ warning A.8.17 Clock synchronization is done by both together by this statement …
`,
    );
  });

  it('compares a supplier register with it', () => {
    checkFindings(
      responsibilityConflict,
      `${matrix}
-- suppliers.md --
| Supplier | Service | Control | Responsibility |
|---|---|---|---|
| AWS | Storage | A.8.13 | CSP |
                           ^^^ warning A.8.13 Information backup is done by the provider alone by this register …
| Okta | Sign-in | A.8.17 | CSP |
`,
    );
  });

  it('says nothing where they agree, the split differs, or a party is not understood', () => {
    checkFindings(
      responsibilityConflict,
      `${matrix}
-- soa.md --
| Control | Applicable | Responsibility |
|---|---|---|
| A.8.13 | Yes | Customer |
| A.8.8 | Yes | Provider |
| A.8.15 | Yes | Provider |
| A.8.24 | Yes | Provider |
| A.8.10 | Yes | Customer |
| A.8.28 | Yes | Provider |
| A.7.4 | Yes | Customer |
| A.8.16 | Yes | Provider |
| A.8.17 | Yes | The platform team |
`,
    );
  });

  it('counts only the service models in scope', () => {
    checkFindings(
      responsibilityConflict,
      `${matrix}
-- soa.md --
| Control | Applicable | Responsibility |
|---|---|---|
| A.8.8 | Yes | Customer |
                ^^^^^^^^ warning A.8.8 Management of technical vulnerabilities is done by the customer alone by this statement ("Customer"), but by the provider alone …
`,
      { serviceModels: ['saas'] },
    );
  });

  it('can be mended on either side, in the words of that side', () => {
    const soa = (word: string): string => `-- soa.md --
| Control | Applicable | Responsibility |
|---|---|---|
| A.8.13 | Yes | ${word} |
| A.8.24 | Yes | Customer |
`;
    checkFix(
      responsibilityConflict,
      `${matrix}\n${soa('Prov$0ider')}`,
      `${matrix}\n${soa('Customer')}`,
      'Change to "Customer" here, as in the matrix',
    );
    checkFix(
      responsibilityConflict,
      `${matrix}\n${soa('Prov$0ider')}`,
      `${matrix.replace('| CSC | CSC | CSC |', '| CSP | CSP | CSP |')}\n${soa('Provider')}`,
      'Change to "CSP" in the responsibility matrix',
    );
  });
});
