import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { rules } from './index.js';
import { findingsOf } from './runRules.js';

/** So much text that what follows is in a chunk of its own. */
const prose = `${'A line of text that says nothing in particular.\n\n'.repeat(400)}\n`;

const handbook = `# Handbook

| Activity | Control | IaaS | PaaS | SaaS |
|---|---|---|---|---|
| Backup | A.8.13 | CSC | CSC | CSC |

${prose}
# Statement of Applicability

| Control | Applicable | Responsibility | Justification |
|---|---|---|---|
| A.8.13 | Yes | Provider | Risk R-001 |
| A.8.30 | No | - | Nobody develops for us |

${prose}
# Risk register

| Risk ID | Risk | Likelihood | Impact | Treatment | Controls |
|---|---|---|---|---|---|
| R-001 | Bad code | 3 | 3 | Mitigate | A.8.13, A.8.30 |
`;

describe('findings about two places of one document', () => {
  const world = worldOf(readFiles(`-- handbook.md --\n${handbook}`));
  const [document] = [...world.workspace.documents.values()];

  function textsOf(rule: string): readonly (readonly string[])[] {
    const findings = document ? findingsOf(rules, document, world) : [];
    const textAt = ({ start, end }: { readonly start: number; readonly end: number }): string =>
      document?.text.slice(start, end) ?? '';
    return findings
      .filter((finding) => finding.rule === rule)
      .map(({ range, related = [], fixes = [] }) => [
        textAt(range),
        ...related.map((place) => textAt(place.range)),
        ...fixes.flatMap(({ edits }) => edits.map((edit) => textAt(edit.range))),
      ]);
  }

  it('name and mend both where they stand', () => {
    deepStrictEqual(textsOf('soa-excluded-but-used'), [['A.8.30', 'A.8.30', 'No', '', ', A.8.30']]);
    deepStrictEqual(textsOf('responsibility-conflict'), [
      ['Provider', 'CSC', 'Provider', 'CSC', 'CSC', 'CSC'],
    ]);
  });
});
