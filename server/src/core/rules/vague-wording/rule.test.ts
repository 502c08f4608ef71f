import { checkFindings } from '../../../../../test/kit/check.js';
import { vagueWording } from './rule.js';

const policy = '---\ntype: policy\n---\n';

describe('vague-wording', () => {
  it('reports vague words in requirements, in English and German', () => {
    checkFindings(
      vagueWording,
      `${policy}
- Logs must be reviewed on a regular basis, where appropriate.
                        ^^^^^^^^^^^^^^^^^^ hint "on a regular basis" leaves open …
                                            ^^^^^^^^^^^^^^^^^ hint "where appropriate" leaves open …
- Die Rechte werden regelmäßig geprüft.
                    ^^^^^^^^^^ hint "regelmäßig" leaves open …
`,
    );
  });

  it('accepts exact sentences, quotations, code, headings and sentences that require nothing', () => {
    checkFindings(
      vagueWording,
      `${policy}
## Reviewed regularly

Rights shall be reviewed regularly, at least once a year. Backups are tested periodically (every 90 days).
The words "as appropriate" are avoided. The job \`regularly\` is started by hand.
Data is kept only for as long as necessary.
Regularly, attackers send mails with links.
`,
    );
  });

  it('leaves documents alone that do not say that they are a policy', () => {
    checkFindings(vagueWording, '# Access policy\n\nRights shall be reviewed regularly.\n');
    checkFindings(vagueWording, '---\ntype: record\n---\nRights are reviewed regularly.\n');
  });
});
