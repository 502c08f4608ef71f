import type { Severity } from '../base/severity.js';
import { placedFindings, type PlacedFinding, type Report } from './report.js';

/**
 * Workflow commands by which GitHub Actions shows the findings beside the lines of a pull request.
 * File names must be relative to the repository for that.
 */
export function githubCommands(report: Report): string {
  return placedFindings(report).map(command).join('');
}

const levels: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function command({ file, finding, region }: PlacedFinding): string {
  // GitHub ignores columns where a range goes over several lines.
  const columns =
    region.line === region.endLine ? { col: region.column, endColumn: region.endColumn } : {};
  const properties = {
    file,
    line: region.line,
    endLine: region.endLine,
    ...columns,
    title: `ISMS Author (${finding.rule})`,
  };
  const written = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
  const fixes = (finding.fixes ?? []).map(({ title }) => `\n→ ${title}`).join('');
  return `::${levels[finding.severity]} ${written}::${escaped(finding.message + fixes)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
