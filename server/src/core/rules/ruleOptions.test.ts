import { checkFindings } from '../../../../test/kit/check.js';
import type { Configuration } from '../workspace/configuration.js';
import { readConfiguration } from '../workspace/readConfiguration.js';
import { brokenLink } from './broken-link/rule.js';
import { frontmatterMissingKey } from './frontmatter-missing-key/rule.js';
import { placeholderText } from './placeholder-text/rule.js';
import { reviewOverdue } from './review-overdue/rule.js';
import { soaBoilerplate } from './soa-boilerplate/rule.js';
import { vagueWording } from './vague-wording/rule.js';

/** What isms.yaml says about a rule. */
function saying(rules: string): Partial<Configuration> {
  const { ruleOptions } = readConfiguration(`rules: { ${rules} }`).configuration;
  return { ruleOptions };
}

describe('the options of', () => {
  it('review-overdue give days of grace', () => {
    const grace = saying('review-overdue: { graceDays: 10 }');
    checkFindings(reviewOverdue, '---\nreview: 2026-11-12\n---\n', grace);
    checkFindings(
      reviewOverdue,
      `
---
review: 2026-11-11
        ^^^^^^^^^^ warning The review of this document was due on 2026-11-11. …
---
`,
      grace,
    );
  });

  it('frontmatter-missing-key choose the keys', () => {
    const policy = `
---
type: policy
status: approved
        ^^^^^^^^ warning …
owner: CISO
---
`;
    checkFindings(frontmatterMissingKey, policy, saying('frontmatter-missing-key: { keys: [id] }'));
    checkFindings(
      frontmatterMissingKey,
      policy.replace(/^ +\^.*\n/m, ''),
      saying('frontmatter-missing-key: { keys: [owner] }'),
    );
  });

  it('broken-link leave links alone', () => {
    const ignoring = saying("broken-link: { ignore: ['site/**', '*.pdf'] }");
    checkFindings(
      brokenLink,
      `
-- a.md --
See [a](./site/a/b.md#c), [b](form.pdf) and [c](other/form.pdf).
                                                ^^^^^^^^^^^^^^ warning …
`,
      ignoring,
    );
  });

  it('vague-wording and placeholder-text let words pass', () => {
    const policy = '---\ntype: policy\nstatus: approved\n---\n# Policy\n\n';
    checkFindings(
      vagueWording,
      `${policy}Staff shall report as needed and review accounts regularly.\n                                                 ^^^^^^^^^ hint …\n`,
      saying('vague-wording: { allow: [As needed] }'),
    );
    checkFindings(
      placeholderText,
      `${policy}Ask [Company Name] or [Your Name].\n                      ^^^^^^^^^^^ warning …\n`,
      saying("placeholder-text: { allow: ['[company name]'] }"),
    );
  });

  it('soa-boilerplate set how many controls one reason may serve', () => {
    const ids = ['A.5.1', 'A.6.1', 'A.7.1', 'A.8.1'];
    const rows = ids.map((id) => `| ${id} | Yes | Best practice of our industry now |`);
    const statement = `# Statement of Applicability

| Control | Applicable | Justification |
| --- | --- | --- |
${rows.join('\n')}
`;
    checkFindings(soaBoilerplate, statement);
    checkFindings(
      soaBoilerplate,
      statement.replace(
        rows[0] ?? '',
        `${rows[0] ?? ''}\n                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information …`,
      ),
      saying('soa-boilerplate: { fewestControls: 4 }'),
    );
  });
});
