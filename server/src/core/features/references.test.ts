import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { mentionsOf } from './references.js';
import { targetAt } from './target.js';

describe('references', () => {
  it('of a control are its rows, ranges around it, and every other mention', () => {
    checkReferences(`
-- soa.md --
| Control | Title | Applicable |
| --- | --- | --- |
| A.5.$015 | Access control | Yes |
  ^^^^^^ definition
-- policy.md --
---
type: policy
controls: [5.15, A.5.16]
           ^^^^ reference
---
Access follows **A.5.15**, A.5.14-A.5.16, A.5 and A.5.16.
                 ^^^^^^ reference
                           ^^^^^^^^^^^^^ reference

\`\`\`
A.5.15
\`\`\`
`);
  });

  it('of the end of a range are those of the control at that end', () => {
    checkReferences(`
See A.5.14 to A.5.16, not A.5.14.
    ^^^^^^^^^^^^^^^^ reference
And A.5.$016.
    ^^^^^^ reference
`);
  });

  it('of a theme are the places that name the theme', () => {
    checkReferences(`
Themes: Annex A.5, A.5.1 and ISO 27001 A.5.
              ^^^ reference
                                       ^^^ reference
Theme A.$05.
      ^^^ reference
`);
  });

  it('of a risk are its rows and the words that name it', () => {
    checkReferences(`
-- register.md --
---
type: risk-register
---
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| \`R-001\` | Malware, see R-002 | 3 | 4 |
   ^^^^^ definition
| R-002 | Like R-001 | 3 | 4 |
               ^^^^^ reference
-- policy.md --
---
type: policy
risks:
  - R-001
    ^^^^^ reference
---
# R-001 and R-002
  ^^^^^ reference
Treats [R-001](R-001.md), R-001/R-002, R-0011, CR-001, R-001.md and \`R-001\`.
        ^^^^^ reference
                          ^^^^^ reference
Written R‑0$001 too.
        ^^^^^ reference
`);
  });

  it('of a document are its front matter and the words that name it', () => {
    checkReferences(`
-- access.md --
---
id: POL-02
    ^^^^^^ definition
type: policy
---
This is POL-$002.
        ^^^^^^ reference
-- soa.md --
---
type: statement-of-applicability
related: [POL-01, 'POL-02']
                   ^^^^^^ reference
---
| Control | Applicable | Evidence |
| --- | --- | --- |
| A.5.15 | Yes | POL-02, section 3 |
                 ^^^^^^ reference
`);
  });

  it('of ids that are bare numbers or words of the language are only where nothing else is meant', () => {
    checkReferences(`
-- register.md --
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| $07 | Malware | 3 | 4 |
  ^ definition
| 8 | Fire, as in 7 | 3 | 4 |
-- policy.md --
---
type: policy
version: 7
risks: [7]
        ^ reference
---
Within 7 days.
`);
    checkReferences(`
-- intro.md --
---
id: in$0tro
    ^^^^^ definition
type: policy
---
The intro.
`);
  });

  it('of other words there are none', () => {
    checkReferences('-- a.md --\n---\ntype: policy\n---\nAll acc$0ess by R-001.\n');
  });
});

/** Checks what is found in each file for the target at `$0`. */
function checkReferences(fixture: string): void {
  const files = readFiles(fixture);
  const world = worldOf(files);
  const at = files.find(({ cursor }) => cursor >= 0);
  const document = at && world.workspace.documents.get(at.uri);
  const target = document && targetAt(document, at.cursor, world);
  for (const { uri, annotations } of files) {
    const own = world.workspace.documents.get(uri);
    const found = own && target ? mentionsOf(target, own, world) : [];
    deepStrictEqual(
      found.map(({ range, isDefinition }) => ({
        ...range,
        text: isDefinition ? 'definition' : 'reference',
      })),
      annotations,
    );
  }
}
