import { type Language, message } from '../base/language.js';
import { severities, type Severity } from '../base/severity.js';
import {
  byText,
  type CheckedFile,
  placedFindings,
  type PlacedFinding,
  type Report,
} from './report.js';

/**
 * The findings as JUnit XML, which most build servers show: a suite a file, a failed case a finding
 * that is at least as heavy as `failOn`, all others as output of the suite. A file that has no failed
 * case has one that passed.
 */
export function junitXml(report: Report, failOn: Severity): string {
  const suites = report.files
    .toSorted((a, b) => byText(a.file, b.file))
    .map((file) => suiteOf(file, failOn, report.language ?? 'en'));
  const failures = sum(suites.map((suite) => suite.failures));
  const tests = sum(suites.map((suite) => suite.tests));
  const body = suites.map(({ xml }) => xml).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="isms" tests="${tests}" failures="${failures}" errors="0">\n${body}</testsuites>\n`;
}

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
}

function suiteOf(file: CheckedFile, failOn: Severity, language: Language): Suite {
  const placed = placedFindings({ files: [file] });
  const failed = placed.filter(({ finding }) => isAtLeast(finding.severity, failOn));
  const others = placed.filter(({ finding }) => !isAtLeast(finding.severity, failOn));
  const name = escaped(file.file);
  const cases =
    failed.length > 0
      ? failed.map((finding) => failedCase(finding, name, language)).join('')
      : `    <testcase name="${noFindings(language)}" classname="${name}"/>\n`;
  const output =
    others.length > 0
      ? `    <system-out>${escaped(others.map(plainLine).join('\n'))}</system-out>\n`
      : '';
  const tests = Math.max(1, failed.length);
  return {
    xml: `  <testsuite name="${name}" tests="${tests}" failures="${failed.length}" errors="0">\n${cases}${output}  </testsuite>\n`,
    tests,
    failures: failed.length,
  };
}

const noFindings = message({ en: () => 'no findings', de: () => 'keine Befunde' });

const titleOf = message({
  en: ({ finding, region }: PlacedFinding) =>
    `${finding.rule} at line ${region.line}, column ${region.column}`,
  de: ({ finding, region }) => `${finding.rule} in Zeile ${region.line}, Spalte ${region.column}`,
});

function failedCase(placed: PlacedFinding, name: string, language: Language): string {
  const { finding, region } = placed;
  const title = titleOf(language, placed);
  const text = [plainLine(placed), ...(finding.fixes ?? []).map((fix) => `→ ${fix.title}`)].join(
    '\n',
  );
  return `    <testcase name="${escaped(title)}" classname="${name}" file="${name}" line="${region.line}">\n      <failure type="${finding.severity}" message="${escaped(finding.message)}">${escaped(text)}</failure>\n    </testcase>\n`;
}

function plainLine({ file, finding, region }: PlacedFinding): string {
  return `${file}:${region.line}:${region.column} ${finding.severity} ${finding.message} (${finding.rule})`;
}

/** Says whether `severity` weighs as much as `threshold` or more. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** XML 1.0 cannot hold most control characters and lone surrogates, not even escaped. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
