// Asks the registry whether anything is known against the packages that ship.
import { runNpm } from '../setup/project.mjs';

/** Fails where a weakness is known; where the registry does not tell, that is said and nothing fails. */
export async function auditShipped() {
  const { output } = await runNpm(['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
    timeout: 60,
    quiet: true,
  });
  const outcome = outcomeOf(output);
  outcome.lines.forEach((line) => console.log(`  ${line}`));
  return outcome.counts;
}

/** What the output of `npm audit --json` means: lines to print, and the counts of a stage. */
export function outcomeOf(output) {
  const found = reportIn(output);
  if (!found) {
    return {
      lines: ['The registry does not tell what is known against packages; nothing was checked.'],
      counts: { passed: 0, failed: 0, pending: 1 },
    };
  }
  const lines = Object.values(found).map(
    ({ name, severity, range }) => `${name} ${range}: ${severity}; npm audit --omit=dev says more.`,
  );
  return {
    lines,
    counts: { passed: lines.length ? 0 : 1, failed: lines.length ? 1 : 0, pending: 0 },
  };
}

/** The vulnerabilities of a report, by package; undefined where the output is no report. */
function reportIn(output) {
  try {
    // npm writes warnings around the report.
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    return report.auditReportVersion === undefined ? undefined : report.vulnerabilities;
  } catch {
    return undefined;
  }
}
