import { checkFindings } from '../../../../../test/kit/check.js';
import { soaCloudGuidance } from './rule.js';

const rows = `
| Control | Title | Applicable | Cloud guidance |
|---|---|---|---|
| A.5.19 | Suppliers | Yes | |
| A.5.21 | Supply chain | Yes | |
`;

describe('soa-cloud-guidance', () => {
  it('reports an empty cell for guidance that addresses our role', () => {
    checkFindings(
      soaCloudGuidance,
      `
| Control | Applicable | Cloud guidance |
|---|---|---|
| A.8.13 | Yes | – |
                 ^ information ISO/IEC 27017:2015 has guidance for us as customer and provider of cloud services on A.8.13 Information backup, and the cell for it says nothing. Where 27017 is in scope, an auditor asks how it is followed: say it in a few words, or that it does not concern the service.
| A.8.15 | Yes | TBD |
                 ^^^ information ISO/IEC 27017:2015 has guidance for us as customer and provider of cloud services on A.8.15 Logging, and the cell for it says nothing.…
| A.8.17 | Yes | As provider: the clock source is published |
`,
    );
  });

  it('asks each role for its own guidance only', () => {
    const [head = '', lines = '', customer = '', provider = ''] = rows.trim().split('\n');
    const table = [head, lines, customer].join('\n');
    const mark = '  ^^^^^^ information ISO/IEC 27017:2015 has guidance for us as';
    checkFindings(
      soaCloudGuidance,
      `${table}\n${mark} customer of cloud services on A.5.19 …\n${provider}\n`,
      { role: 'csc' },
    );
    checkFindings(
      soaCloudGuidance,
      `${table}\n${provider}\n${mark} provider of cloud services on A.5.21 …\n`,
      { role: 'csp' },
    );
  });

  it('says nothing without a column, without guidance, without 27017, and of the cloud controls', () => {
    checkFindings(
      soaCloudGuidance,
      `
| Control | Applicable | Cloud guidance |
|---|---|---|
| A.8.28 | Yes | |
| A.8.13 | No | |
| CLD.6.3.1 | Yes | |

| Control | Applicable | Status |
|---|---|---|
| A.8.13 | Yes | Implemented |
`,
    );
    checkFindings(soaCloudGuidance, rows, { editions: { iso27001: '2022', iso27017: 'none' } });
  });
});
