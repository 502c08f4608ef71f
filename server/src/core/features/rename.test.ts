import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { applyEdits, readFiles, worldOf } from '../../../../test/kit/check.js';
import { markedPlace } from '../../../../test/kit/places.js';
import { newIdRefusal } from './newId.js';
import { renameEdits, renameRefusal } from './rename.js';
import { targetAt } from './target.js';

const files = `
-- register.md --
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 |
| R-002 | Like R-001 | 3 | 4 |
-- policy.md --
---
id: POL-02
type: policy
risks: ["R-001"]
---
Treats R-$0001 (R‑001, [R-001](r-001.md), R-0011), POL-02.

\`\`\`mermaid
R-001 --> R-001.md
\`\`\`
`;

describe('rename', () => {
  it('changes the id of a risk everywhere, and in code for a person to confirm', () => {
    checkRename(
      files,
      'RISK-9',
      `
-- register.md --
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| RISK-9 | Malware | 3 | 4 |
| R-002 | Like RISK-9 | 3 | 4 |
-- policy.md --
---
id: POL-02
type: policy
risks: ["RISK-9"]
---
Treats RISK-9 (RISK‑9, [RISK-9](r-001.md), R-0011), POL-02.

\`\`\`mermaid
RISK-9 --> R-001.md
\`\`\`
`,
      ['definition', 'mention', 'mention', 'mention', 'mention', 'mention', 'doubtful'],
    );
  });

  it('changes the id of a document', () => {
    checkRename(
      '-- a.md --\n---\nid: POL-$002\n---\nThis is POL-02, not POL-021.\n',
      'POL-ACCESS',
      '-- a.md --\n---\nid: POL-ACCESS\n---\nThis is POL-ACCESS, not POL-021.\n',
      ['definition', 'mention'],
    );
  });

  it('refuses the ids of catalogues, bare numbers and other words', () => {
    checkRefusal(
      'See A.5.$015.',
      /^A\.5\.15 Access control has its id from ISO\/IEC 27001:2022, and/,
    );
    checkRefusal('See A.5.9$09.', /^A\.5\.99 is the number of a control or of a group/);
    checkRefusal('See acc$0ess.', /^Only the ids of risks and documents can be changed here/);
    checkRefusal(
      '| Risk ID | Risk | Likelihood | Impact |\n| - | - | - | - |\n| $07 | Fire | 3 | 4 |\n',
      /^7 is a bare number/,
    );
    strictEqual(refusalAt(files), undefined);
  });

  it('refuses a new id that is none, is taken, or would not be read', () => {
    checkNewId('R-009', undefined);
    checkNewId('R 009', /^“R 009” cannot be told from other words/);
    checkNewId('', /cannot be told from other words/);
    checkNewId('12', /cannot be told from other words/);
    checkNewId('R-|9', /cannot be told from other words/);
    checkNewId(`R-${'9'.repeat(60)}`, /at most 40 characters, and this one has 62\.$/);
    checkNewId('A.5.16', /^A\.5\.16 would be read as the control A\.5\.16 Identity management/);
    checkNewId('R-002', /^R-002 is the id of a risk already, in register\.md\./);
    checkNewId('POL-02', /^POL-02 is the id of a document already, policy\.md\./);
    checkNewId('RISK-NINE', /^“RISK-NINE” would not be read as the id of a risk in register\.md/);
  });
});

function checkRename(before: string, name: string, after: string, kinds: readonly string[]): void {
  const { document, offset, world } = markedPlace(before);
  const target = targetAt(document, offset, world);
  const changes = readFiles(before).map(({ uri, text }) => {
    const own = world.workspace.documents.get(uri);
    const edits =
      own && target && target.kind !== 'control' ? renameEdits(target, name, own, world) : [];
    return { uri, text: applyEdits(text, edits), kinds: edits.map(({ kind }) => kind) };
  });
  deepStrictEqual(
    changes.map(({ uri, text }) => ({ uri, text })),
    readFiles(after).map(({ uri, text }) => ({ uri, text })),
  );
  deepStrictEqual(
    changes.flatMap((change) => change.kinds),
    kinds,
  );
}

function refusalAt(fixture: string): string | undefined {
  const { document, offset, world } = markedPlace(fixture);
  return renameRefusal(targetAt(document, offset, world), world);
}

function checkRefusal(fixture: string, expected: RegExp): void {
  match(refusalAt(fixture) ?? '', expected);
}

function checkNewId(name: string, expected: RegExp | undefined): void {
  const world = worldOf(readFiles(files));
  const target = { kind: 'risk', id: 'R-001', range: { start: 0, end: 0 } } as const;
  const refusal = newIdRefusal(target, name, world);
  if (expected) {
    match(refusal ?? '', expected);
  } else {
    strictEqual(refusal, undefined);
  }
}
