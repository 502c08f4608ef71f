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

describe('findings about an id that nothing has', () => {
  const register = `-- register.md --
---
type: risk-register
id: DOC-001
---
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 |
| R-002 | Lost laptop | 4 | 3 |
| R-003 | Data leak | 2 | 5 |
`;
  const policy = (text: string): string => `${register}-- policy.md --
---
type: policy
id: DOC-002
---
Treats R-001 and R-003 as in DOC-001. ${text}
`;

  function relatedOf(rule: string, text: string): readonly string[] {
    const world = worldOf(readFiles(policy(text)));
    const textAt = (uri: string, { start, end }: { start: number; end: number }): string =>
      world.workspace.documents.get(uri)?.text.slice(start, end) ?? '';
    return [...world.workspace.documents.values()]
      .flatMap((document) => findingsOf(rules, document, world))
      .filter((finding) => finding.rule === rule)
      .flatMap(({ related = [] }) =>
        related.map(
          ({ uri, range, message }) =>
            `${uri.slice(uri.lastIndexOf('/') + 1)} ${textAt(uri, range)}: ${message}`,
        ),
      );
  }

  it('name the place of the most similar one', () => {
    deepStrictEqual(relatedOf('unknown-risk', 'Also R-012.'), [
      'register.md R-002: The most similar id is R-002, "Lost laptop".',
    ]);
    deepStrictEqual(relatedOf('unknown-document', 'See DOC-011.'), [
      'register.md DOC-001: The most similar id is DOC-001, of this document.',
    ]);
  });

  it('name the register where no id is similar', () => {
    deepStrictEqual(relatedOf('unknown-risk', 'Also R-789.'), [
      'register.md R-001: The risks are registered here.',
    ]);
  });
});

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
