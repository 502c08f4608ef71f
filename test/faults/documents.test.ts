import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { prepareProgram } from '../cli/commandLine.js';
import { parsed } from '../kit/check.js';
import { type Files, removeFolders } from '../kit/folder.js';
import { annexIds } from '../kit/hostileText.js';
import { project } from '../kit/serverProgram.js';
import { checkFiles, type Finding, inALine, rulesOf } from './kit.js';

const isms = '---\ntype: policy\n---\n';
const example = path.join(project, 'examples/cloudcrm');
const statementName = 'statement-of-applicability.md';
const statement = readFileSync(path.join(example, statementName), 'utf8');

describe('documents as they should not be', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
  });
  after(removeFolders);

  it('fault 23: marks of a merge conflict in a text bring one finding and change no other', () => {
    const [first, second] = ['Access follows A.5.15.', 'Access follows A.5.98 and A.5.15.'];
    const rest = '\n\nKeys follow A.5.99, see [there](gone.md).\n';
    const { findings } = checkFiles({ 'x.md': isms + conflictOf(first, second) + rest });
    const plain = checkFiles({ 'x.md': `${isms}${first}\n\n${second}${rest}` });
    deepStrictEqual(without(findings, ['merge-conflict']), without(plain.findings, []));
    strictEqual(plain.findings.length, 3);
    deepStrictEqual(findings.filter(({ rule }) => rule === 'merge-conflict').map(inALine), [
      'merge-conflict 4:1-4:13 <<<<<<< HEAD',
    ]);
  });

  it('fault 23: marks of a merge conflict in a statement bring one finding and no storm', () => {
    const row = statement.split('\n').find((line) => line.startsWith('| A.5.10')) ?? '';
    const plain = checkFiles({ ...exampleFiles() });
    const torn = checkFiles({
      ...exampleFiles(),
      [statementName]: statement.replace(row, () => conflictOf(row, row)),
    });
    const rules = rulesOf(torn.findings);
    strictEqual(rules.filter((rule) => rule === 'merge-conflict').length, 1);
    // Both versions of the row decide its control, and the mark that ends the conflict is a quote,
    // with which Markdown ends the table: these two rules may speak of that, once each.
    const ofTable = ['soa-duplicate-control', 'soa-missing-control'];
    for (const rule of ofTable) {
      ok(rules.filter((one) => one === rule).length <= 1, rules.join(' '));
    }
    deepStrictEqual(
      without(torn.findings, ['merge-conflict', ...ofTable]),
      without(plain.findings, ofTable),
    );
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
    // An escaped bar is part of its cell; one in code ends it, so the cell of A.5.4 is not empty.
    deepStrictEqual(missing.map(inALine), [
      'soa-missing-justification 5:9-5:11 No',
      'soa-missing-justification 6:9-6:11 No',
    ]);
    deepStrictEqual(findings.filter(({ rule }) => rule === 'table-row-cells').map(inALine), [
      'table-row-cells 5:1-5:13 A.5.1 | No |',
      'table-row-cells 6:33-6:45 more | cells',
      'table-row-cells 8:24-8:38 Not applicable',
    ]);
    deepStrictEqual(findings.filter(({ rule }) => rule === 'unknown-control').map(inALine), [
      'unknown-control 9:1-9:7 A.5.99',
    ]);
  });

  it('fault 25: ids in code, comments and addresses are none, and ranges are those of the source', () => {
    const { findings } = checkFiles({
      'x.md': `${isms}
\`\`\`
A.5.91
\`\`\`

<!-- A.5.92 -->

<https://example.org/A.5.93> and [there](https://example.org/A.5.94).

Split A.5.\n95 stays apart, **A.5.96** counts, \`A.5.89\` is code and A.**5**.90 no id.

An escaped A\\.5\\.97 counts, A&#46;5&#46;98 does not, and neither does ![A.5.99](http://example.org/a.png).
`,
    });
    const unknown = findings.filter(({ rule }) => rule === 'unknown-control');
    deepStrictEqual(unknown.map(inALine), [
      'unknown-control 14:19-14:25 A.5.96',
      'unknown-control 16:12-16:20 A\\.5\\.97',
    ]);
  });

  it('fault 26: ranges that run backwards or far too far are not followed', () => {
    const text = `${isms}A.5.4–A.5.1, A.5.1–A.8.99 and A.5.1-999999999 apply.\n`;
    const { findings } = checkFiles({ 'x.md': text }, 1);
    deepStrictEqual(findings.map(inALine), [
      'reversed-range 4:1-4:12 A.5.4–A.5.1',
      'unknown-control 4:14-4:26 A.5.1–A.8.99',
      'unknown-control 4:31-4:46 A.5.1-999999999',
    ]);
    const ids = parsed(text).references.map((reference) => reference.ids);
    // The ends of the first alone; all of Annex A; all of its section 5.
    deepStrictEqual(ids, [['A.5.4', 'A.5.1'], annexIds, annexIds.slice(0, 37)]);
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

/** Two versions of a piece of text, as git leaves them for a person to choose. */
function conflictOf(first: string, second: string): string {
  return `<<<<<<< HEAD\n${first}\n=======\n${second}\n>>>>>>> other`;
}

/** What findings are about, without their lines and without those of `rules`. */
function without(findings: readonly Finding[], rules: readonly string[]): readonly string[] {
  return findings
    .filter(({ rule }) => !rules.includes(rule))
    .map(({ file, rule, message, text }) => `${file} ${rule} ${text} ${message}`)
    .sort();
}

function exampleFiles(): Files {
  const names = readdirSync(example, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => path.extname(name) !== '');
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(example, name))]));
}
