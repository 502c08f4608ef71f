import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { inShell, isms, prepareProgram, project } from './commandLine.js';

const workspace = path.join(project, 'test/cli/fixtures/workspace');

const unknownControl =
  'A.5.99 is no control of ISO/IEC 27001 Annex A, where section A.5 ends with A.5.37. An auditor finds no place for it in the standard: correct the id, or declare it under customControls in isms.yaml.';

describe('isms check', () => {
  before(prepareProgram);

  it('shows below each file its findings with the line, the place underlined and the fix', () => {
    const { code, out, errors } = isms(['check', 'policies', '--rule', 'broken-link=off'], {
      cwd: workspace,
    });
    strictEqual(
      out,
      `policies/access.md (2 findings)
  3:16  warning  A.05.15 has zeros before its numbers; the standard prints A.5.15. A search for the control misses this place, in the audit as in daily work: write A.5.15. (noncanonical-control)
     3 | Access follows A.05.15 and A.5.99.
       |                ^^^^^^^
         → Change to A.5.15

  3:28  error  ${unknownControl} (unknown-control)
     3 | Access follows A.05.15 and A.5.99.
       |                            ^^^^^^
         → Change to A.5.9 Inventory of information and other associated assets
         → Change to A.5.29 Information security during disruption
         → Change to A.5.19 Information security in supplier relationships

1 error, 1 warning in 2 documents. 2 have a proposed fix (→).
`,
    );
    strictEqual(errors, '');
    strictEqual(code, 1);
  });

  it('gives 0 for a clean document, and says so', () => {
    const { code, out } = isms(['check', 'policies/clean.md'], { cwd: workspace });
    strictEqual(out, 'No findings in 1 document.\n');
    strictEqual(code, 0);
  });

  it('writes the JSON that is promised', () => {
    const { code, out } = isms(['check', 'policies', '--format', 'json'], { cwd: workspace });
    const { version, findings, summary } = JSON.parse(out) as {
      version: number;
      findings: { rule: string }[];
      summary: object;
    };
    strictEqual(version, 1);
    deepStrictEqual(
      findings.map(({ rule }) => rule),
      ['noncanonical-control', 'unknown-control', 'broken-link'],
    );
    deepStrictEqual(findings[1], {
      file: 'access.md',
      rule: 'unknown-control',
      severity: 'error',
      message: unknownControl,
      line: 3,
      column: 28,
      endLine: 3,
      endColumn: 34,
      text: 'A.5.99',
      fixes: [
        'Change to A.5.9 Inventory of information and other associated assets',
        'Change to A.5.29 Information security during disruption',
        'Change to A.5.19 Information security in supplier relationships',
      ],
    });
    deepStrictEqual(summary, { documents: 2, error: 1, warning: 2, information: 0, hint: 0 });
    strictEqual(code, 1);
  });

  it('names files from the working directory where several paths are given', () => {
    const { out } = isms(['check', 'policies/access.md', 'soa.md', '--format', 'json'], {
      cwd: workspace,
    });
    const { findings } = JSON.parse(out) as { findings: { file: string }[] };
    deepStrictEqual(
      [...new Set(findings.map(({ file }) => file))],
      ['policies/access.md', 'soa.md'],
    );
  });

  it('reads patterns, and the whole workspace for what one file depends on', () => {
    const { out } = isms(['check', 'policies/a*.md', '--format', 'json'], { cwd: workspace });
    const { summary } = JSON.parse(out) as { summary: { documents: number } };
    strictEqual(summary.documents, 1);
    const soa = isms(['check', 'soa.md', '--format', 'json'], { cwd: workspace });
    const { findings } = JSON.parse(soa.out) as { findings: { rule: string }[] };
    ok(
      !findings.some(({ rule }) => rule === 'broken-link'),
      'the link from the statement leads to policies/access.md',
    );
  });

  it('reads the standard input', () => {
    const input = readFileSync(path.join(workspace, 'policies/access.md'));
    const { code, out } = isms(['check', '-', '--format', 'json'], { cwd: workspace, input });
    const { findings } = JSON.parse(out) as {
      findings: { file: string; rule: string; line: number }[];
    };
    deepStrictEqual(
      findings.map(({ file, rule, line }) => [file, rule, line]),
      [
        ['-', 'noncanonical-control', 3],
        ['-', 'unknown-control', 3],
      ],
    );
    strictEqual(code, 1);
  });

  it('fails from the severity on that --fail-on names', () => {
    const warningOnly = ['check', 'policies', '--rule', 'unknown-control=off'];
    strictEqual(isms(warningOnly, { cwd: workspace }).code, 0);
    strictEqual(isms([...warningOnly, '--fail-on', 'warning'], { cwd: workspace }).code, 1);
    strictEqual(isms([...warningOnly, '--rule', 'broken-link=error'], { cwd: workspace }).code, 1);
    const hintOnly = ['check', 'policies', '--rule', 'unknown-control=off'];
    const hints = [...hintOnly, '--rule', 'noncanonical-control=hint', '--rule', 'broken-link=off'];
    strictEqual(isms([...hints, '--fail-on', 'information'], { cwd: workspace }).code, 0);
    strictEqual(isms([...hints, '--fail-on', 'hint'], { cwd: workspace }).code, 1);
  });

  it('shows with --quiet only what makes it fail', () => {
    const { out } = isms(['check', 'policies', '--quiet', '--format', 'json'], { cwd: workspace });
    const { findings } = JSON.parse(out) as { findings: { severity: string }[] };
    deepStrictEqual(
      findings.map(({ severity }) => severity),
      ['error'],
    );
  });

  it('writes workflow commands with names from the working directory', () => {
    const { out } = isms(
      ['check', 'policies', '--format', 'github', '--rule', 'noncanonical-control=hint'],
      { cwd: workspace },
    );
    const [first = '', second = ''] = out.split('\n');
    match(
      first,
      /^::notice file=policies\/access\.md,line=3,endLine=3,col=16,endColumn=23,title=ISMS Author \(noncanonical-control\)::A\.05\.15 has zeros/,
    );
    match(
      second,
      /^::error file=policies\/access\.md,line=3,endLine=3,col=28,endColumn=34,.*::A\.5\.99 is no control .*%0A→ Change to A\.5\.9 /,
    );
  });

  it('writes JUnit XML with a failed case for each finding that makes it fail', () => {
    const { out } = isms(['check', 'policies', '--format', 'junit'], { cwd: workspace });
    match(
      out,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="isms" tests="2" failures="1" errors="0">/,
    );
    match(
      out,
      /<testcase name="unknown-control at line 3, column 28" classname="access\.md" file="access\.md" line="3">\n +<failure type="error" message="A\.5\.99 is no control/,
    );
    match(out, /<testcase name="no findings" classname="clean\.md"\/>/);
  });

  it('uses no colours in a pipe', () => {
    ok(!isms(['check', 'policies'], { cwd: workspace }).out.includes('\u001b'));
  });

  it('ends quietly when the reader of its output goes away', () => {
    const { errors } = inShell('$ISMS check policies --format json | head -n 1', workspace);
    strictEqual(errors, '');
  });
});

describe('isms check, used wrongly', () => {
  before(prepareProgram);

  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /^isms: Say what to do, for example "isms check \."/],
    [['chek'], /^isms: There is no command "chek"; did you mean check\?/],
    [['check', 'nowhere'], /^isms: There is no file or folder "nowhere"; check the name/],
    [['check', '*.nothing'], /^isms: No file matches "\*\.nothing"; check the pattern/],
    [
      ['check', '--format', 'xml'],
      /^isms: --format cannot be "xml"; use text, json, sarif, github, junit\./,
    ],
    [['check', '--fail-on', 'nothing'], /^isms: --fail-on cannot be "nothing"; use error, warning/],
    [
      ['check', '--rule', 'broken-link'],
      /^isms: "--rule broken-link" is incomplete; write it as --rule broken-link=off\./,
    ],
    [
      ['check', '--rule', 'brokn-link=off'],
      /^isms: There is no rule "brokn-link"; did you mean broken-link\?/,
    ],
    [
      ['check', '--rule', 'broken-link=bad'],
      /^isms: "bad" is no level for the rule broken-link; use error, warning/,
    ],
    [
      ['check', '--config', 'nowhere.yaml'],
      /^isms: The configuration "nowhere\.yaml" is not read: it is not there; give the path/,
    ],
    [['check', '--today', 'tomorrow'], /^isms: "tomorrow" is no day; write it as 2026-11-22\./],
    [['check', '-', 'policies'], /^isms: The standard input, "-", is checked by itself/],
    [['check', '-', '--fix'], /^isms: --fix cannot change the standard input/],
    [['coverage', 'nowhere'], /^isms: There is no file or folder "nowhere"/],
    [['show', 'A.5.99'], /^isms: There is no control "A\.5\.99"; the closest are A\.5\.9,/],
  ];

  for (const [args, message] of cases) {
    it(`gives 2 and one line for "isms ${args.join(' ')}"`, () => {
      const { code, out, errors } = isms(args, { cwd: workspace });
      strictEqual(code, 2);
      strictEqual(out, '');
      match(errors, message);
      strictEqual(errors.trimEnd().split('\n').length, 1);
    });
  }
});
