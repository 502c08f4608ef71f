import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { supersededControl } from './rule.js';

const policy = '# Access policy\n\nWe work to ISO/IEC 27001:2022: A.5.15, A.5.18 and A.8.2.\n\n';

describe('superseded-control', () => {
  it('accepts ids of the edition that the document works to', () => {
    checkFindings(supersededControl, `${policy}Cloud roles follow CLD.6.3.1.`);
  });

  it('reports an id of 2013 in a document of 2022', () => {
    checkFindings(
      supersededControl,
      `${policy}
Rights are removed under A.9.2.6.
                         ^^^^^^^ warning A.9.2.6 belongs to ISO/IEC 27001:2013, this document works to ISO/IEC 27001:2022. There it became A.5.18 Access rights. …
`,
    );
  });

  it('says nothing where the text names the edition', () => {
    checkFindings(supersededControl, `${policy}Formerly ISO/IEC 27001:2013 A.9.2.6.`);
  });

  it('says nothing in a document of 2013', () => {
    checkFindings(
      supersededControl,
      '---\neditions: { iso27001: 2013 }\n---\n\nUnder A.9.2.6 and A.9.2.5.',
    );
  });

  it('offers each successor', () => {
    checkFixTitles(supersededControl, `${policy}Checked under A.18.$02.3.`, [
      'Change to A.5.36 Compliance with policies, rules and standards for information security',
      'Change to A.8.8 Management of technical vulnerabilities',
    ]);
    checkFix(
      supersededControl,
      `${policy}Removed under A.9.$02.6.`,
      `${policy}Removed under A.5.18.`,
    );
  });

  it('marks successors in 27017:2026 as reported', () => {
    checkFindings(
      supersededControl,
      `
Roles follow CLD.6.3.1.
             ^^^^^^^^^ warning CLD.6.3.1 belongs to ISO/IEC 27017:2015, this document works to ISO/IEC 27017:2026. There it became 5.38 Shared roles and responsibilities within a cloud computing environment (as reported, not read in the standard). …
`,
      { editions: { iso27001: '2022', iso27017: '2026' } },
    );
  });
});
