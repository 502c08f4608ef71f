import { checkFindings } from '../../../../../test/kit/check.js';
import { responsibilityUnassigned } from './rule.js';

const matrix = `
| Activity | Control | IaaS | PaaS | SaaS |
|---|---|---|---|---|
| **Operations** | | | | |
| Backup | A.8.13 | CSC | | Shared |
`;

describe('responsibility-unassigned', () => {
  it('reports empty and open cells, once a row', () => {
    checkFindings(
      responsibilityUnassigned,
      `${matrix}  ^^^^^^ warning "Backup" has no party for PaaS. Provider and customer may each take it for the other's task (ISO/IEC 27017:2015, CLD.6.3.1; ISO/IEC 27001, A.5.23): write who does it, the provider, the customer or both.
| Logging | A.8.15 | CSC | TBD | ❓ |
                           ^^^ warning "Logging" has no party for PaaS and SaaS ("TBD" names none). …
| Patching | A.8.8 | CSC |
  ^^^^^^^^ warning "Patching" has no party for PaaS and SaaS.…
| Keys | A.8.24 | CSC | Por acordar | ¿? |
                        ^^^^^^^^^^^ warning "Keys" has no party for PaaS and SaaS ("Por acordar" names none). …
| Clocks | A.8.17 | CSP | Provider | AWS |
| Buildings | A.7.1 | CSP | CSP | N/A |
`,
    );
  });

  it('names the number of the edition that the document works to', () => {
    const found = (source: string): string =>
      `---\neditions: [27001:2022, 27017:2026]\n---\n${matrix}  ^^^^^^ warning "Backup" has no party for PaaS. Provider and customer may each take it for the other's task (${source}): …\n`;
    checkFindings(
      responsibilityUnassigned,
      found('ISO/IEC 27017:2026, 5.38 as reported; ISO/IEC 27001, A.5.23'),
    );
  });

  it('asks only for the service models in scope', () => {
    checkFindings(responsibilityUnassigned, matrix, { serviceModels: ['saas'] });
    checkFindings(responsibilityUnassigned, matrix, { serviceModels: ['iaas', 'saas'] });
  });

  it('reads the columns of named services', () => {
    checkFindings(
      responsibilityUnassigned,
      `
| Activity | Amazon S3 | Deskline |
|---|---|---|
| Backup | Customer | Provider |
| Logging | Provider | Shared |
| Deletion | Customer | – |
                        ^ warning "Deletion" has no party for Deskline.…
`,
    );
  });

  it('says nothing of other tables', () => {
    checkFindings(
      responsibilityUnassigned,
      `
| Activity | Frequency | Owner |
|---|---|---|
| Backup | Daily | |

| Control | Applicable | Responsibility |
|---|---|---|
| A.8.13 | Yes | |

| Service | IaaS | PaaS | SaaS |
|---|---|---|---|
| Amazon EC2 | x | | |
| Deskline | | | x |

| Topic | IaaS | SaaS |
|---|---|---|
| Price | By the hour | By the seat |
| Set-up | Weeks | |
`,
    );
  });

  it('reports a question by its sign, and crosses below both parties', () => {
    checkFindings(
      responsibilityUnassigned,
      `
| Activity | IaaS | SaaS |
|---|---|---|
| Classification | CSC | ❓ |
                         ^ warning "Classification" has no party for SaaS.…
| Backups | ⏳ | CSP |
            ^ warning "Backups" has no party for IaaS.…

| Activity | Provider | Customer |
|---|---|---|
| Patching | ✅ | ❌ |
| Backups | ❌ | ❌ |
            ^ warning "Backups" has no party.…
`,
    );
  });

  it('leaves letters alone that a legend explains', () => {
    checkFindings(
      responsibilityUnassigned,
      `
K = Kunde, A = Anbieter, K/A = beide

| Aufgabe | Speicher (IaaS) | Geodaten (PaaS) |
|---|---|---|
| Kapazität | K/A | A |
| Protokolle | | K |
  ^^^^^^^^^^ warning "Protokolle" has no party for Speicher (IaaS).…
`,
    );
  });
});
