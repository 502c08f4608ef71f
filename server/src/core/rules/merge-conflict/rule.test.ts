import { checkFindings } from '../../../../../test/kit/check.js';
import { mergeConflict } from './rule.js';

describe('merge-conflict', () => {
  it('reports each conflict once, in the header, too', () => {
    checkFindings(
      mergeConflict,
      `
---
type: policy
<<<<<<< HEAD
^^^^^^^^^^^^ error Two versions of this document were merged …
version: 1.1
=======
version: 1.2
>>>>>>> review
---
# Policy

<<<<<<< ours
^^^^^^^^^^^^ error Two versions of this document were merged …
One.
||||||| base
Two.
=======
Three.
>>>>>>> theirs
`,
    );
  });

  it('reports the end of a conflict whose beginning was taken away', () => {
    checkFindings(
      mergeConflict,
      `
# Policy

We tell customers within 24 hours.
>>>>>>> release/2026-11
^^^^^^^^^^^^^^^^^^^^^^^ error This line is the end of a merge …
`,
    );
    checkFindings(
      mergeConflict,
      `
# Mail

>>>>>> deep
>>>>>>> deeper
>>>>>> deep

>>>>>>> two words
`,
    );
  });

  it('leaves underlined headings, quotes and conflicts shown in code alone', () => {
    checkFindings(
      mergeConflict,
      `
Policy
=======

>>>>>>> deep quote

Arrows like <<<<<<< within a line.

\`\`\`
<<<<<<< HEAD
=======
>>>>>>> x
\`\`\`
`,
    );
  });
});
