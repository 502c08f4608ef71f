import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { withdrawnEdition } from './rule.js';

const ids = ['A.9.1.1', 'A.9.2.1', 'A.12.3.1', 'A.12.4.1', 'A.15.1.1'];

describe('withdrawn-edition', () => {
  it('tells a document with ids of 2013 throughout once', () => {
    checkFindings(
      withdrawnEdition,
      `
# Policy

We follow A.9.1.1, A.9.2.1 and A.12.3.1.
          ^^^^^^^ information This document names A.9.1.1 and so works to ISO/IEC 27001:2013. Certificates to that edition ended on 31 October 2025, and most controls of ISO/IEC 27001:2022 have other numbers: move the document over.

We follow A.12.4.1 and A.15.1.1.
`,
    );
  });

  it('points to the claim where no id is named', () => {
    checkFindings(
      withdrawnEdition,
      `
# Policy

This policy is written to ISO/IEC 27001:2013.
                          ^^^^^^^^^^^^^^^^^^ information This document names ISO/IEC 27001:2013. Certificates…
`,
    );
  });

  it('says nothing of current documents, of the change between editions, and of records', () => {
    checkFindings(
      withdrawnEdition,
      `
-- current.md --
We follow A.5.15 and A.8.13. A.9.2.1 is an old id.
-- change.md --
# Plan

The transition from ISO/IEC 27001:2013 took a year.
-- mapping.md --
| ISO 27001:2013 | ISO 27001:2022 |
|---|---|
| A.9.1.1 | A.5.15 |
-- suppliers.md --
| Supplier | Proof |
|---|---|
| AWS | Certificate ISO 27001:2013 |

Our provider is compliant with ISO/IEC 27001:2013.
-- audit.md --
---
type: audit-report
editions: [ISO/IEC 27001:2013]
---
We audited ${ids.join(', ')}.
-- retired.md --
---
type: policy
status: retired
editions: [ISO/IEC 27001:2013]
---
We follow ${ids.join(', ')}.
`,
    );
  });

  it('changes ids with one successor and the declared edition, and then has nothing to say', () => {
    const before = `---
type: policy
editions: [ISO/IEC 27001:2013, ISO/IEC 27017:2015]
controls: [9.2.1]
---
We follow A.9.1.1 and A.12.3.1.
`;
    const after = `---
type: policy
editions: [ISO/IEC 27001:2022, ISO/IEC 27017:2015]
controls: [5.16]
---
We follow A.5.15 and A.8.13.
`;
    checkFix(withdrawnEdition, before.replace('9.2.1', '9.$02.1'), after);
    checkFindings(withdrawnEdition, after);
  });

  it('leaves ids with several successors and ids whose edition the text names', () => {
    checkFixTitles(
      withdrawnEdition,
      '---\neditions: 2013\n---\nWe follow $0A.9.1.1 and A.6.2.1, and 27001:2013 A.12.3.1.\n',
      ['Change 2 ids with exactly one successor to ISO/IEC 27001:2022'],
    );
  });

  it('tells a short page that has nothing but ids of 2013', () => {
    checkFindings(
      withdrawnEdition,
      `
# Passwords

Passwords follow A.9.4.3 and A.9.3.1; they are handed over as A.9.2.4 has it.
                 ^^^^^^^ information This document names A.9.4.3 and so…
`,
    );
    checkFindings(withdrawnEdition, '# Passwords\n\nSee A.9.4.3, A.9.3.1, A.9.2.4 and A.5.17.\n');
  });

  it('leaves a text alone that tells of old ids', () => {
    checkFindings(
      withdrawnEdition,
      '# Our way\n\nOur sheet mapped A.9.2.1 → 5.16, A.9.2.2 → 5.18 and A.12.6.1 → 8.8.\n',
    );
  });

  it('leaves the way from one edition to the other alone', () => {
    const rows = '| 2013 | 2022 |\n|---|---|\n| A.5.1.1 | A.5.1 |\n| A.9.2.1 | A.5.16 |\n';
    checkFindings(withdrawnEdition, `# From old to new: ISO/IEC 27001:2013 → 2022\n\n${rows}`);
  });
});
