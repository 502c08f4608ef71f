import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { frontmatterMissingKey } from './rule.js';

describe('frontmatter-missing-key', () => {
  it('names all that is missing at the status', () => {
    checkFindings(
      frontmatterMissingKey,
      `
---
type: policy
status: Published
        ^^^^^^^^^ warning This policy is approved, but its front matter does not give its id, its title, its version, its owner, who approved it, the date of its approval and the date of its next review. …
---
Text without a heading.
`,
    );
  });

  it('accepts a complete header in German', () => {
    checkFindings(
      frontmatterMissingKey,
      `---
Dokumenttyp: policy
Dokumenten-ID: RL-02
Titel: Zugriffsrichtlinie
Version: 1.2
Status: freigegeben
Eigentümer: ISB
freigegeben von: Lena Brandt
freigegeben am: 14.04.2026
nächste Überprüfung: 13.04.2027
---
`,
    );
  });

  it('accepts what stands on the first page instead', () => {
    checkFindings(
      frontmatterMissingKey,
      `---
type: policy
id: POL-02
status: approved
---
# Access policy

**📄 Version:** 1.2 | **📅 Classification:** internal

| Owner | CISO |
| --- | --- |
| Approved by | Hannah Okafor |
| Approval date | 2026-04-14 |
| Next review | 2027-04-13 |
`,
    );
  });

  it('says nothing about drafts, other kinds and policies that only their title tells', () => {
    checkFindings(frontmatterMissingKey, '---\ntype: policy\nstatus: draft\n---\n# Policy\n');
    checkFindings(frontmatterMissingKey, '---\ntype: procedure\nstatus: approved\n---\n# P\n');
    checkFindings(frontmatterMissingKey, '---\nstatus: published\n---\n# Access control policy\n');
  });

  it('adds keys and fills empty ones, and is silent then', () => {
    const before = `---
type: policy
id: POL-02
version: 1
status: $0approved
owner:
approver: Hannah Okafor
approved: 2026-04-14
---
# Access policy
`;
    const after = before
      .replace('$0', '')
      .replace('owner:', 'owner: "[role that keeps it up to date]"')
      .replace('04-14\n', '04-14\nreview: "[date of the next review]"\n');
    checkFix(frontmatterMissingKey, before, after);
    checkFindings(frontmatterMissingKey, after);
  });

  it('does not miss the review where a revision has a date, which may be the next', () => {
    const header = (revision: string): string =>
      `---
type: policy
id: POL-02
version: 1
status: approved
${revision.endsWith('1') ? '' : '        ^^^^^^^^ warning …\n'}owner: CISO
approver: Hannah Okafor
approved: 2026-04-14
überarbeitung: ${revision}
---
# Access policy
`;
    checkFindings(frontmatterMissingKey, header('2027-04-01'));
    checkFindings(frontmatterMissingKey, header('durch die Leitung'));
  });
});
