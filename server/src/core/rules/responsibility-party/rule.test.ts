import { checkFindings } from '../../../../../test/kit/check.js';
import { responsibilityParty } from './rule.js';

const matrix = `
| Activity | Control | IaaS | SaaS |
|---|---|---|---|
| Isolation | CLD.9.5.1 | CSP | CSC |
`;

describe('responsibility-party', () => {
  it("reports the provider's duty laid on the customer and the other way round", () => {
    checkFindings(
      responsibilityParty,
      `${matrix}                                ^^^ warning CLD.9.5.1 Segregation in virtual computing environments is laid on the customer alone for SaaS ("CSC"). ISO/IEC 27017:2015 addresses its guidance under CLD.9.5.1 to the provider only (verified): lay the duty on the provider, or mark it as shared and say who does which part.
| Suppliers | A.5.19 | Provider | CSC |
                       ^^^^^^^^ warning A.5.19 Information security in supplier relationships is laid on the provider alone for IaaS ("Provider"). ISO/IEC 27017:2015 addresses its guidance under 15.1.1 to the customer only (verified): lay the duty on the customer, or mark it as shared and say who does which part.
| Supply chain | A.5.21 | Shared | Customer |
                                   ^^^^^^^^ warning A.5.21 Managing information security in the ICT supply chain is laid on the customer alone for SaaS ("Customer"). ISO/IEC 27017:2015 addresses its guidance under 15.1.3 to the provider only (verified in part): lay the duty on the provider, or mark it as shared and say who does which part.
`,
    );
  });

  it('reads the responsibility of a statement, and the ids of 2013', () => {
    checkFindings(
      responsibilityParty,
      `
---
type: statement-of-applicability
editions: [ISO/IEC 27001:2013, ISO/IEC 27017:2015]
---

| Control | Applicable | Responsibility |
|---|---|---|
| A.9.1.2 | Yes | CSP |
                  ^^^ warning A.9.1.2 Access to networks and network services is laid on the provider alone ("CSP"). ISO/IEC 27017:2015 addresses its guidance under 9.1.2 to the customer only (verified): lay the duty on the customer, or mark it as shared and say who does which part.
| A.9.2.1 | Yes | CSC |
                  ^^^ warning A.9.2.1 User registration and de-registration is laid on the customer alone ("CSC"). ISO/IEC 27017:2015 addresses its guidance under 9.2.1 to the provider only (verified in part): lay the duty on the provider, or mark it as shared and say who does which part.
| A.9.2.2 | Yes | CSP |
| A.9.2.3 | Yes | CSC |
| A.9.2.5 | Yes | CSC |
`,
    );
  });

  it('says nothing of both parties, of merged controls, of rows with several, and without 27017', () => {
    checkFindings(
      responsibilityParty,
      `
| Activity | Control | IaaS | SaaS |
|---|---|---|---|
| Rights | A.5.18 | CSC | CSC |
| Rules | A.5.15 | CSP | CSP |
| Backup | A.8.13 | CSC | CSP |
| Isolation | CLD.9.5.1, CLD.9.5.2 | CSC | CSC |
| Theme | CLD.9.5 | CSC | CSC |
`,
    );
    checkFindings(responsibilityParty, matrix, {
      editions: { iso27001: '2022', iso27017: 'none' },
    });
  });

  it('says of 2026 that it is reported', () => {
    checkFindings(
      responsibilityParty,
      `
| Activity | Control | IaaS | SaaS |
|---|---|---|---|
| Supply chain | A.5.21 | CSC | Both |
                          ^^^ warning A.5.21 Managing information security in the ICT supply chain is laid on the customer alone for IaaS ("CSC"). ISO/IEC 27017:2026 addresses its guidance under 5.21 to the provider only (as reported, not verified): lay the duty on the provider, or mark it as shared and say who does which part.
| Identities | A.5.16 | CSC | CSC |
`,
      { editions: { iso27001: '2022', iso27017: '2026' } },
    );
  });
});
