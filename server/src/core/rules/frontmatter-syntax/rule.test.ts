import { checkFindings } from '../../../../../test/kit/check.js';
import { frontmatterSyntax } from './rule.js';

const consequence =
  'Until then owner, version and approval may not be read, for which an auditor looks (ISO/IEC 27001, 7.5.2).';

describe('frontmatter-syntax', () => {
  it('accepts a document without a header, and one with an empty header', () => {
    checkFindings(frontmatterSyntax, '# Access\n\nText: with a colon');
    checkFindings(frontmatterSyntax, '---\n---\n# Access');
    checkFindings(frontmatterSyntax, '---\n# only a comment\n---\n# Access');
  });

  it('accepts templates, emphasis and keys of other tools', () => {
    checkFindings(
      frontmatterSyntax,
      '---\nowner: {{ owner }}\nstatus: *draft*\nslug: /access\n__proto__: x\nhero:\n  text: [a, b]\n---\n',
    );
  });

  it('accepts the end mark `...` and a header without a first line', () => {
    checkFindings(frontmatterSyntax, '---\ntitle: Access\n...\n\n# Access');
    checkFindings(frontmatterSyntax, 'name: Access Policy\nacronym: AP\n---\n\n# Access');
  });

  it('takes prose between two breaks for prose', () => {
    checkFindings(frontmatterSyntax, '---\nWelcome to the handbook\n---\n\nNote: see below');
  });

  it('says why only once a document', () => {
    checkFindings(
      frontmatterSyntax,
      `
---
owner: @ciso
       ^^^^^ error A value that starts with @ means something special to YAML. Put the whole value between quotes. ${consequence}
title: [Company] policy
       ^^^^^^^^^^^^^^^^ error This value goes on behind the closing bracket or quote. Put the whole value between quotes, and use single quotes if double quotes belong to it.
---
`,
    );
  });

  it('reports a key that stands twice', () => {
    checkFindings(
      frontmatterSyntax,
      `
---
owner: Head of IT
review: 2027-01-01
owner: CISO
^^^^^ error The key "owner" stands here a second time. …
---
`,
    );
  });

  it('reports a tab, a missing space and a line without a key', () => {
    checkFindings(
      frontmatterSyntax,
      `
---
controls:
  - A.5.1
version:1.0
^^^^^^^^^^^ error A space is missing behind the colon. …
owner: CISO
just some words
^^^^^^^^^^^^^^^ error This line is neither a key with its value nor part of the value above. …
---
`,
    );
    checkFindings(
      frontmatterSyntax,
      '---\ncontrols:\n\t- A.5.1\n^ error A tab indents this line; YAML wants spaces. …\n---\n',
    );
  });

  it('reports a header that is never closed once, whatever else is wrong in it', () => {
    checkFindings(
      frontmatterSyntax,
      `
---
^^^ error The front matter that starts here is never closed. …
title: "Access
owner: @x
`,
    );
  });

  it('leaves the marks of a merge to the rule about them', () => {
    checkFindings(
      frontmatterSyntax,
      '---\ntitle: Access\n<<<<<<< HEAD\nowner: CISO\n=======\nowner: CTO\n>>>>>>> main\n---\n',
    );
  });
});
