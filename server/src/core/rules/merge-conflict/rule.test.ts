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
