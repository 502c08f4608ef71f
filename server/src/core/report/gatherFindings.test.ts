import { ok, strictEqual } from 'node:assert/strict';

import type { Finding } from '../rules/rule.js';
import { sourceText } from '../syntax/sourceText.js';
import { findingsJson } from './findingsJson.js';
import { findingsText } from './findingsText.js';
import type { CheckedFile, Report } from './report.js';

describe('many findings of one rule in one document', () => {
  it('are three in full and one line for the others', () => {
    const text = findingsText(reportOf([fileWith('a.md', 93)]));
    strictEqual(text.match(/^ {2}\d+:1 {2}error {2}Message\./gm)?.length, 3);
    ok(text.includes('\n\n  and 90 more of a-rule in this document (lines 4 to 93)\n\n'));
    ok(text.includes('\n93 errors in 1 document.'));
  });

  it('are each shown up to ten, and counted for each document by itself', () => {
    const text = findingsText(reportOf([fileWith('a.md', 10), fileWith('b.md', 10)]));
    strictEqual(text.match(/Message\./g)?.length, 20);
    ok(!text.includes(' more of '));
  });

  it('hide none of another rule or of another weight', () => {
    const file = fileWith('a.md', 20);
    const [first] = file.findings;
    ok(first);
    const range = { start: 20, end: 21 };
    const others: readonly Finding[] = [
      { ...first, range, severity: 'hint', message: 'Lighter.' },
      { ...first, range, rule: 'b-rule', message: 'Other.' },
    ];
    const text = findingsText(reportOf([{ ...file, findings: [...file.findings, ...others] }]));
    ok(text.includes('\n  11:1  hint  Lighter.') && text.includes('\n  11:1  error  Other.'));
    ok(text.includes('and 17 more of a-rule in this document (lines 4 to 20)'));
  });

  it('stay complete in other formats', () => {
    const { findings } = JSON.parse(findingsJson(reportOf([fileWith('a.md', 93)]))) as {
      findings: unknown[];
    };
    strictEqual(findings.length, 93);
  });
});

/** A file with a finding in each of so many lines. */
function fileWith(file: string, count: number): CheckedFile {
  const findings = Array.from({ length: count }, (_, line): Finding => ({
    range: { start: 2 * line, end: 2 * line + 1 },
    message: 'Message.',
    rule: 'a-rule',
    severity: 'error',
  }));
  return { file, source: sourceText('x\n'.repeat(count)), findings };
}

function reportOf(files: readonly CheckedFile[]): Report {
  return { files, documents: files.length, fileAt: () => undefined };
}
