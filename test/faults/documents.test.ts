import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { prepareProgram } from '../cli/commandLine.js';
import { removeFolders } from '../kit/folder.js';
import { project } from '../kit/serverProgram.js';
import { checkFiles, inALine, rulesOf } from './kit.js';

const isms = '---\ntype: policy\n---\n';

describe('documents as they should not be', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
  });
  after(removeFolders);

  it('fault 23: marks of a merge conflict in a statement bring no storm of findings', () => {
    const file = path.join(project, 'examples/cloudcrm/statement-of-applicability.md');
    const text = readFileSync(file, 'utf8');
    const row = text.split('\n').find((line) => line.startsWith('| A.5.10')) ?? '';
    const conflict = `<<<<<<< HEAD\n${row}\n=======\n${row}\n>>>>>>> other\n`;
    const plain = checkFiles({ 'soa.md': text });
    const torn = checkFiles({ 'soa.md': text.replace(`${row}\n`, conflict) });
    ok(torn.findings.length < plain.findings.length + 20, rulesOf(torn.findings).join(' '));
  });

  it('fault 24: rows with too many or too few cells keep their controls', () => {
    const { findings } = checkFiles({
      'soa.md': `# Statement of Applicability

**Control** | Ap&shy;plicable | Justification | Status
--- | --- | --- | ---
A.5.1 | No |
A.5.2 | No | | Not applicable | more | cells
A.5.3 | No | a \\| b | Not applicable
A.5.4 | No | \`a | b\` | Not applicable
A.5.99 | No | none needed | Not applicable
`,
    });
    const missing = findings.filter(({ rule }) => rule === 'soa-missing-justification');
    deepStrictEqual(missing.map(({ line }) => line).slice(0, 2), [5, 6]);
    ok(!missing.some(({ line }) => line === 7), 'an escaped bar is part of its cell');
    deepStrictEqual(findings.filter(({ rule }) => rule === 'unknown-control').map(inALine), [
      'unknown-control 9:1-9:7 A.5.99',
    ]);
  });

  it('fault 25: ids in code, comments, addresses and pictures are none, and ranges are those of the source', () => {
    const { findings } = checkFiles({
      'x.md': `${isms}
\`\`\`
A.5.91
\`\`\`

<!-- A.5.92 -->

<https://example.org/A.5.93> and [there](https://example.org/A.5.94).

Split A.5.\n95 stays apart, **A.5.96** counts.
`,
    });
    const unknown = findings.filter(({ rule }) => rule === 'unknown-control');
    deepStrictEqual(
      unknown.map(({ text }) => text),
      ['A.5.96'],
    );
  });

  it('fault 26: ranges that run backwards or far too far are not followed', () => {
    const { findings, milliseconds } = checkFiles(
      { 'x.md': `${isms}A.5.4–A.5.1, A.5.1–A.8.99 and A.5.1-999999999 apply.\n` },
      1,
    );
    ok(findings.length <= 10, String(findings.length));
    ok(milliseconds < 3_000);
  });

  it('fault 27: numbers of other kinds are no controls', () => {
    const { findings } = checkFiles({
      'x.md': `${isms}# 1 Policy

## 5.1 Purpose

Version 6.2 of 01.05.2024, see Clause 8.1, Klausel 4.4, § 5.1 and Art. 32 GDPR.
TLS 1.2 to 10.8.1.1, CVSS 7.5, 17.000€, 5.15 %, CIS v8.1, Req 8.1 of PCI DSS.
CC6.1, A1.2 and PI1.1 of SOC 2; ISMS.1.A5 and ISMS.05.01 of BSI; AC-2 and PR.AC-1.
ISO/IEC 42001 A.6.2.4, ISO/IEC 27701 A.7.2.1 and ISO/IEC 27018 A.11.8.
Company number 1028.230.781; \`A.5.99\`; https://example.org/A.5.98-policy.

\`\`\`text
A.5.97
\`\`\`

<!-- A.5.96 -->
`,
    });
    deepStrictEqual(findings.map(inALine), []);
  });

  it('fault 42: nothing outside of the folder is read or told about', () => {
    const addresses = [
      '../../../../etc/passwd',
      '../../../../etc/not-there',
      'file:///etc/passwd',
      'command:workbench.action.quit',
      'javascript:alert(1)',
      '\\\\host\\share',
      'vscode://file/etc/passwd',
      '%2e%2e/%2e%2e/etc/passwd',
      '%2e%2e/%2e%2e/etc/not-there',
    ];
    const messages = addresses.map((address) => {
      const { findings } = checkFiles({ 'a/x.md': `${isms}See [it](${address}).\n` });
      return findings.map(({ rule, message }) => `${rule} ${message.replaceAll(address, '')}`);
    });
    deepStrictEqual(
      messages[0],
      messages[1],
      'a file outside that is there looks like one that is not',
    );
    deepStrictEqual(messages[7], messages[8]);
    strictEqual(messages.flat().filter((message) => message.includes('root:')).length, 0);
  });
});
