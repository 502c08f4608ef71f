import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { rules } from './index.js';
import { findingsOf } from './runRules.js';

describe('rules on documents out of force', () => {
  const rows = `# Statement of Applicability

| Control | Applicable | Justification |
|---|---|---|
| A.5.1 | Yes | Law |
| A.7.4 | No | |
| A.5.99 | Yes | Law |
`;
  const ofExclusion = 'soa-missing-justification';

  it('look at the rows of a statement that is in force', () => {
    deepStrictEqual(rulesTold('soa.md', rows, ofExclusion), [ofExclusion]);
    deepStrictEqual(rulesTold('archivo/soa.md', rows, ofExclusion), [ofExclusion]);
    for (const status of ['draft', 'Vervallen per 01.09.2027']) {
      const headed = `---\nstatus: ${status}\n---\n${rows}`;
      deepStrictEqual(rulesTold('soa.md', headed, ofExclusion), [ofExclusion]);
    }
  });

  it('leave them alone where it is retired, by its status, its title or its folder', () => {
    for (const status of ['retired', 'superseded', '廃止', 'Vervallen per 01.09.2025']) {
      deepStrictEqual(rulesTold('soa.md', `---\nstatus: ${status}\n---\n${rows}`, ofExclusion), []);
    }
    const titled = rows.replace('# Statement', '# 【廃止】 Statement');
    deepStrictEqual(rulesTold('soa.md', titled, ofExclusion), []);
    deepStrictEqual(rulesTold('archive/2019/soa.md', rows, ofExclusion), []);
  });

  it('still look at everything else there', () => {
    deepStrictEqual(rulesTold('archive/soa.md', rows, 'unknown-control'), ['unknown-control']);
  });
});

function rulesTold(path: string, text: string, rule: string): readonly string[] {
  const world = worldOf(readFiles(`-- ${path} --\n${text}`));
  const [document] = world.workspace.documents.values();
  const findings = document ? findingsOf(rules, document, world) : [];
  return [...new Set(findings.map((finding) => finding.rule))].filter((one) => one === rule);
}
