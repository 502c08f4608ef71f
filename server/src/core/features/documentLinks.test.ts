import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { beside } from '../../../../test/kit/places.js';
import { documentLinks } from './documentLinks.js';

describe('documentLinks', () => {
  it('lead from ids to rows, registers and documents', () => {
    checkLinks(
      beside(`
Access follows A.5.15, A.5.17 and A.5.15-A.5.16.
               ^^^^^^ soa.md A.5.15
                                  ^^^^^^^^^^^^^ soa.md A.5.15
Treats R-001 by POL-001, not R-099 by POL-099 of A.5.
       ^^^^^ risks.md R-001
                ^^^^^^^ policies/access.md 
`),
    );
  });

  it('are none in the links that a person made, in code, and where an id is defined', () => {
    checkLinks(
      beside(`
[R-001](risks.md) and \`A.5.15\` of [A.5.15](../../etc/passwd).

| Risk ID | Risk | Likelihood | Impact | Controls |
| --- | --- | --- | --- | --- |
| R-020 | Fire | 2 | 3 | A.5.15 |
                         ^^^^^^ soa.md A.5.15
| R-021 | As R-020 | 2 | 3 | A.5.99 |
             ^^^^^ test.md R-020
`),
    );
    checkLinks('| Control | Applicable |\n| --- | --- |\n| A.5.15 | Yes |\n');
    checkLinks('---\nid: POL-9\ntype: policy\n---\nThis is POL-9.\n');
  });
});

/** Checks the links of the last file: the text under which each stands, and the text to which it leads. */
function checkLinks(fixture: string): void {
  const files = readFiles(fixture);
  const { workspace, ...rest } = worldOf(files);
  const file = files.at(-1);
  const document = file && workspace.documents.get(file.uri);
  const links = document ? documentLinks(document, { workspace, ...rest }) : [];
  deepStrictEqual(
    links.map(({ range, target: { uri, range: at } }) => {
      const text = workspace.documents.get(uri)?.text.slice(at.start, at.end) ?? '';
      return { ...range, text: `${uri.replace('file:///isms/', '')} ${text}` };
    }),
    file?.annotations,
  );
}
