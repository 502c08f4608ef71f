import { deepStrictEqual } from 'node:assert/strict';

import { applyEdits, readFiles, worldOf } from '../../../../test/kit/check.js';
import { renameEdits } from './rename.js';
import { fragmentEdits, movedFragments } from './renameFragments.js';

const files = `
-- risk/register.md --
# Register

See [below](#r-012-lost-laptop).

## R-012 Lost laptop

| Field | Value |
| --- | --- |
| Likelihood | 3 |
| Impact | 4 |
| Treatment | Mitigate |

## Other
-- policy.md --
See [the risk](risk/register.md#r-012-lost-laptop), [others](risk/register.md#other) and
[a page](page.md#r-012-lost-laptop).
-- page.md --
# Page
`;

describe('rename of an id in a heading', () => {
  it('takes along the links that lead to the heading, and no others', () => {
    const world = worldOf(readFiles(files));
    const documents = [...world.workspace.documents.values()];
    const target = { kind: 'risk', id: 'R-012', range: { start: 0, end: 0 } } as const;
    const edits = new Map(
      documents.map((document) => [document.uri, renameEdits(target, 'R-112', document, world)]),
    );
    const moved = new Map(
      documents.map((document) => [
        document.uri,
        movedFragments('R-012', 'R-112', document, edits.get(document.uri) ?? []),
      ]),
    );
    deepStrictEqual(
      documents.map((document) =>
        applyEdits(document.text, [
          ...(edits.get(document.uri) ?? []),
          ...fragmentEdits(moved, document, world),
        ]),
      ),
      readFiles(
        files
          .replace('[below](#r-012-', '[below](#r-112-')
          .replace('## R-012', '## R-112')
          .replace('risk/register.md#r-012-', 'risk/register.md#r-112-'),
      ).map(({ text }) => text),
    );
  });

  it('moves nothing where no heading has the id', () => {
    const world = worldOf(readFiles('-- a.md --\n# Scope\n\nR-1\n'));
    const [document] = world.workspace.documents.values();
    deepStrictEqual(document && [...movedFragments('R-1', 'R-2', document, [])], []);
  });
});
