import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';

import type { Finding } from '../rules/rule.js';
import { sourceText } from '../syntax/sourceText.js';
import { findingsJson } from './findingsJson.js';
import { findingsText } from './findingsText.js';
import { githubCommands } from './github.js';
import { junitXml } from './junit.js';
import type { CheckedFile, Report } from './report.js';
import { sarif } from './sarif.js';
import { harmless, widthOf } from './terminalText.js';

describe('reports of findings', () => {
  it('are sorted by file, line, column and rule, without asking for the language of the machine', () => {
    const report = reportOf([
      file('b.md', 'one two\nthree', [
        at('three', 'z-rule'),
        at('two', 'b-rule'),
        at('two', 'a-rule'),
      ]),
      file('Z.md', 'one', [at('one', 'a-rule')]),
    ]);
    const { findings } = JSON.parse(findingsJson(report)) as {
      findings: { file: string; line: number; column: number; rule: string }[];
    };
    deepStrictEqual(
      findings.map((one) => `${one.file}:${one.line}:${one.column} ${one.rule}`),
      ['Z.md:1:1 a-rule', 'b.md:1:5 a-rule', 'b.md:1:5 b-rule', 'b.md:2:1 z-rule'],
    );
  });

  it('give at most 200 characters of a long place', () => {
    const long = 'x'.repeat(500);
    const { findings } = JSON.parse(findingsJson(reportOf([file('a.md', long, [at(long)])]))) as {
      findings: { text: string; endColumn: number }[];
    };
    deepStrictEqual([findings[0]?.text.length, findings[0]?.endColumn], [200, 501]);
  });

  it('count columns in UTF-16 units and underline by the width on a terminal', () => {
    const report = reportOf([file('a.md', '情報 👍 A.5.99 です', [at('A.5.99')])]);
    const lines = findingsText(report).split('\n');
    match(lines[1] ?? '', /^ {2}1:7 /);
    strictEqual(widthOf((lines[2] ?? '').split('A.5.99')[0] ?? ''), (lines[3] ?? '').indexOf('^'));
    match(lines[3] ?? '', /\| +\^{6}$/);
  });

  it('cut a source line to a narrow terminal, with the marks still under the place', () => {
    const lines = [
      `${'word '.repeat(30)}A.5.99${' word'.repeat(30)}`,
      `A.5.99${' word'.repeat(30)}`,
      `${'word '.repeat(30)}A.5.99`,
      `${'情報'.repeat(30)}A.5.99${'管理'.repeat(30)}`,
      `${'👍'.repeat(31)}A.5.99${'👍'.repeat(31)}`,
      `\t|\t${'cell\t|\t'.repeat(20)}A.5.99\t|`,
    ];
    for (const text of lines) {
      const report = reportOf([file('a.md', text, [at('A.5.99')])]);
      for (const columns of [40, 60, 80]) {
        const [source = '', marks = ''] = findingsText(report, { columns }).split('\n').slice(2);
        strictEqual(
          widthOf(source.split('A.5.99')[0] ?? ''),
          marks.indexOf('^'),
          `${text} in ${columns}`,
        );
        match(marks, /\| +\^{6}$/);
        ok(widthOf(source) <= columns, `${widthOf(source)} columns of ${columns}`);
        ok(!/\p{Surrogate}/u.test(source) && source.includes('…'), source);
      }
    }
  });

  it('name each file once, above its findings', () => {
    const report = reportOf([
      file('b.md', 'one two', [at('two'), at('one')]),
      file('a.md', 'one', [at('one')]),
      file('clean.md', 'one', []),
    ]);
    const unindented = findingsText(report)
      .split('\n')
      .filter((line) => /^\S/.test(line));
    deepStrictEqual(unindented.slice(0, -1), ['a.md (1 finding)', 'b.md (2 findings)']);
    ok(findingsText({ ...report, language: 'de' }).startsWith('a.md (1 Befund)\n  1:1  '));
  });

  it('cut a long line around the place', () => {
    const text = `${'left '.repeat(100)}A.5.99${' right'.repeat(100)}`;
    const [, , line = '', marks = ''] = findingsText(
      reportOf([file('a.md', text, [at('A.5.99')])]),
    ).split('\n');
    ok(line.length < 120, 'the line is short');
    match(line, /^ +1 \| ….*A\.5\.99.*…$/);
    strictEqual(marks.indexOf('^'), line.indexOf('A.5.99'));
  });

  it('let no text of a document command a terminal', () => {
    const text = '\u001b]0;title\u0007 A.5.99 \u202ereversed';
    const finding = { ...at('A.5.99')(text), message: 'Bad \u001b[31m\nvalue' };
    const shown = findingsText(
      reportOf([{ file: 'a\u001b.md', source: sourceText(text), findings: [finding] }]),
    );
    // eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
    ok(!/[\u0000-\u0009\u000b-\u001f\u202e]/.test(shown));
    strictEqual(harmless('a\tb\u0000').length, 4);
  });

  it('escape what workflow commands and XML do not allow', () => {
    const report = reportOf([
      {
        ...file('a,b:c.md', 'x', []),
        findings: [{ ...at('x')('x'), message: '100% <bad> "& \u0001\nnext\ud800' }],
      },
    ]);
    match(
      githubCommands(report),
      /^::error file=a%2Cb%3Ac\.md,line=1,.*::100%25 <bad> "& .%0Anext/,
    );
    const xml = junitXml(report, 'error');
    ok(xml.includes('100% &lt;bad&gt; &quot;&amp; \ufffd\nnext\ufffd'));
  });

  it('count in JUnit only what weighs enough as failed', () => {
    const report = reportOf([file('a.md', 'x', [at('x', 'some-rule', 'warning')])]);
    match(
      junitXml(report, 'error'),
      /tests="1" failures="0".*\n.*\n.*no findings.*\n +<system-out>a\.md:1:1 warning/,
    );
    match(junitXml(report, 'warning'), /tests="1" failures="1"/);
  });

  it('tell in SARIF about fixes in other files, and leave out those that cannot be placed', () => {
    const other = sourceText('first\nsecond');
    const fixes = [
      {
        title: 'There',
        edits: [{ uri: 'file:///b.md', range: { start: 6, end: 12 }, newText: 'new' }],
      },
      {
        title: 'Nowhere',
        edits: [{ uri: 'file:///c.md', range: { start: 0, end: 1 }, newText: '' }],
      },
    ];
    const report: Report = {
      files: [{ ...file('a.md', 'x', []), findings: [{ ...at('x')('x'), fixes }] }],
      documents: 1,
      fileAt: (uri) => (uri === 'file:///b.md' ? { file: 'b.md', source: other } : undefined),
    };
    const { runs } = JSON.parse(sarif(report, { version: '1.0.0', rules: [] })) as {
      runs: { results: { fixes: unknown[] }[] }[];
    };
    deepStrictEqual(runs[0]?.results[0]?.fixes, [
      {
        description: { text: 'There' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'b.md' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 7 },
                insertedContent: { text: 'new' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('end with how many there are, and by rule where there are many', () => {
    const many = Array.from({ length: 11 }, (_, index) => at('x', index < 7 ? 'a-rule' : 'b-rule'));
    const lines = findingsText(reportOf([file('a.md', 'x', many)]))
      .trimEnd()
      .split('\n');
    deepStrictEqual(lines.slice(-2), ['11 errors in 1 document.', 'a-rule 7, b-rule 4']);
    strictEqual(findingsText(reportOf([file('a.md', 'x', [])])), 'No findings in 1 document.\n');
  });
});

function reportOf(files: readonly CheckedFile[]): Report {
  return { files, documents: files.length, fileAt: () => undefined };
}

type Found = (text: string) => Finding;

/** A finding at the first place of `written`. */
function at(written: string, rule = 'some-rule', severity: Finding['severity'] = 'error'): Found {
  return (text) => {
    const start = text.indexOf(written);
    return { range: { start, end: start + written.length }, message: 'Message.', rule, severity };
  };
}

function file(name: string, text: string, findings: readonly Found[]): CheckedFile {
  return { file: name, source: sourceText(text), findings: findings.map((found) => found(text)) };
}
