import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { controlTokens } from './controlTokens.js';

const statement = `
-- soa.md --
| Control | Applicable | Status | Justification | Evidence |
| --- | --- | --- | --- | --- |
| A.5.15 | Yes | Implemented | R-001 | Tickets |
| A.5.16 | Yes | Implemented | R-001 | |
| A.7.4 | No | | No office of our own | |
-- test.md --
`;

describe('controlTokens', () => {
  it('tell how each control stands', () => {
    checkTokens(`${statement}
Follows A.5.15, A.5.16, A.7.4, A.5.17, A.5.99 and A.9.2.1.
        ^^^^^^ covered
                ^^^^^^ covered
                        ^^^^^ excluded
                               ^^^^^^ gap
                                       ^^^^^^ unknown
                                                  ^^^^^^^ superseded
`);
  });

  it('tell nothing of themes, ranges and former numbers', () => {
    checkTokens(`${statement}
Themes: Annex A.5 and A.5.15-A.5.16; A.9.2.1 of ISO/IEC 27001:2013.
              ^^^ -
                      ^^^^^^^^^^^^^ -
                                     ^^^^^^^ -
`);
  });

  it('are only those of the range that is asked for', () => {
    const world = worldOf(readFiles(`${statement}A.5.15\n\nA.5.16\n`));
    const document = world.workspace.documents.get('file:///isms/test.md');
    const found = document ? controlTokens(document, { start: 8, end: 14 }, world) : [];
    deepStrictEqual(
      found.map(({ range }) => range.start),
      [8],
    );
  });
});

function checkTokens(fixture: string): void {
  const files = readFiles(fixture);
  const world = worldOf(files);
  const file = files.at(-1);
  const document = file && world.workspace.documents.get(file.uri);
  const all = { start: 0, end: file?.text.length ?? 0 };
  deepStrictEqual(
    (document ? controlTokens(document, all, world) : []).map(({ range, state }) => ({
      ...range,
      text: state ?? '-',
    })),
    file?.annotations,
  );
}
