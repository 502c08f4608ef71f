import { countsOf, placedFindings, type PlacedFinding, type Report } from './report.js';

/** Characters of the source text that are repeated in a finding. */
const mostText = 200;

/**
 * What `isms check --format json` writes: a version, the findings by file, line, column and rule,
 * and how many there are. Lines and columns count from 1, columns in UTF-16 code units.
 */
export function findingsJson(report: Report): string {
  const result = {
    version: 1,
    findings: placedFindings(report).map(jsonFinding),
    summary: { documents: report.documents, ...countsOf(report) },
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function jsonFinding({ file, source, finding, region }: PlacedFinding): object {
  const { start, end } = finding.range;
  const { line, column, endLine, endColumn } = region;
  return {
    file,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    line,
    column,
    endLine,
    endColumn,
    text: source.text.slice(start, Math.min(end, start + mostText)),
    fixes: (finding.fixes ?? []).map(({ title }) => title),
  };
}
