import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { definition } from './definition.js';

const others = `
-- soa.md --
| Control | Title | Applicable | Justification |
| --- | --- | --- | --- |
| A.5.15 | Access control | Yes | R-001 |
-- register.md --
| Risk ID | Risk | Likelihood | Impact | Controls |
| --- | --- | --- | --- | --- |
| R-001 | Too many rights | 2 | 3 | A.5.15 |
-- policies/access.md --
---
id: POL-02
type: policy
---
# Access
`;

describe('definition', () => {
  it('leads from a control to its row of the statement', () => {
    checkDefinition('See A.5.$015.', ['soa.md A.5.15']);
  });

  it('leads from a risk to its register and from a document id to the document', () => {
    checkDefinition('See R-0$001.', ['register.md R-001']);
    checkDefinition('See POL-$002.', ['policies/access.md ']);
  });

  it('knows nothing of other words and of controls that no row decides', () => {
    checkDefinition('Noth$0ing, A.5.16.', []);
    checkDefinition('Nothing, A.5.$016.', []);
  });
});

function checkDefinition(text: string, expected: readonly string[]): void {
  const files = readFiles(`-- text.md --\n${text}\n${others.trimStart()}`);
  const world = worldOf(files);
  const [at] = files;
  const document = at && world.workspace.documents.get(at.uri);
  const found = document && definition(document, at.cursor, world);
  deepStrictEqual(
    (found?.places ?? []).map(({ uri, range }) => {
      const target = world.workspace.documents.get(uri)?.text.slice(range.start, range.end) ?? '';
      return `${uri.slice('file:///isms/'.length)} ${target}`;
    }),
    expected,
  );
}
