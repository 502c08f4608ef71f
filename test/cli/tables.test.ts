import { match, strictEqual } from 'node:assert/strict';

import { isms, prepareProgram } from './commandLine.js';

const statement = `# Statement of Applicability

| Ctl | Wording | Decision made |
|---|---|---|
| A.5.1 | Policies | Yes |
| A.5.2 | Roles | No |
`;

describe('tables that isms check understands by half', () => {
  before(prepareProgram);

  it('are told with what they lack, and leave the report as it is', () => {
    const { code, out, errors } = isms(['check', '-', '--format', 'json'], { input: statement });
    strictEqual(code, 0);
    strictEqual((JSON.parse(out) as { version: number }).version, 1);
    match(
      errors,
      /^isms: the standard input, line 3: no column of this table is read as the applicability; if "Decision made" holds it, write columns: \{ applicable: \["Decision made"\] \} in isms\.yaml\.\n$/,
    );
  });

  it('are not told with --quiet', () => {
    strictEqual(isms(['check', '-', '--quiet'], { input: statement }).errors, '');
  });
});
