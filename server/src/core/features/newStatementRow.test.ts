import { strictEqual } from 'node:assert/strict';

import { applyEdits, readFiles, worldOf } from '../../../../test/kit/check.js';
import type { ControlId } from '../catalogue/control.js';
import { newStatementRow } from './newStatementRow.js';

const statement = `-- soa.md --
# Statement of Applicability

| Control | Title                  | Applicable | Reason |
| ------- | ---------------------- | ---------- | ------ |
| A.5.1   | Policies               | Yes        | Risk   |
| A.5.3   | Segregation of duties  | Yes        | Risk   |
`;

describe('new row of a statement', () => {
  it('stands at its place, in the columns of the table, and is undecided', () => {
    checkRow(
      'A.5.2',
      statement,
      '| A.5.2   | Information security roles and responsibilities | TBD        |        |',
    );
  });

  it('takes cloud controls behind the last row', () => {
    const [file] = readFiles(statement);
    const row = rowFor('CLD.6.3.1', statement);
    strictEqual(row?.startsWith(`${file?.text.trimEnd() ?? ''}\n| CLD.6.3.1 |`), true);
  });

  it('is not needed for a control that is decided, and impossible without a table', () => {
    strictEqual(rowFor('A.5.1', statement), undefined);
    strictEqual(rowFor('A.5.2', '-- policy.md --\nAs A.5.1 asks.\n'), undefined);
    strictEqual(
      rowFor('A.5.2', '-- soa.md --\n# A.5.1 Policies\n\n- Applicable: Yes\n'),
      undefined,
    );
  });

  it('goes into the statement that decides most', () => {
    const files = `${statement}-- extract.md --
---
type: statement-of-applicability
---
| Control | Applicable |
| --- | --- |
| A.5.4 | Yes |
`;
    const world = worldOf(readFiles(files));
    const control = world.catalogue.find('A.5.5' as ControlId);
    const row = control && newStatementRow(control, world);
    strictEqual(row?.document.uri, 'file:///isms/soa.md');
  });
});

function checkRow(id: string, files: string, line: string): void {
  const lines = rowFor(id, files)?.split('\n') ?? [];
  strictEqual(
    lines.find((one) => one.includes(id)),
    line,
  );
}

/** The text of the statement with the row. */
function rowFor(id: string, files: string): string | undefined {
  const world = worldOf(readFiles(files));
  const control = world.catalogue.find(id as ControlId);
  const row = control && newStatementRow(control, world);
  return row && applyEdits(row.document.text, [row.edit]);
}
