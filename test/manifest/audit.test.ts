import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

import { inProject } from './kit.js';

interface Audit {
  readonly outcomeOf: (output: string) => {
    readonly lines: readonly string[];
    readonly counts: Readonly<Record<'passed' | 'failed' | 'pending', number>>;
  };
}

describe('the audit of what ships', () => {
  async function outcomeOf(output: string): Promise<ReturnType<Audit['outcomeOf']>> {
    const file = pathToFileURL(inProject('scripts/test/audit.mjs')).href;
    return ((await import(file)) as Audit).outcomeOf(output);
  }

  it('passes where nothing is known against a package', async () => {
    const report = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} });
    const { lines, counts } = await outcomeOf(`npm warn config\n${report}\n`);
    deepStrictEqual([lines, counts], [[], { passed: 1, failed: 0, pending: 0 }]);
  });

  it('fails where something is known, and names the package', async () => {
    const yaml = { name: 'yaml', severity: 'high', range: '<2.2.2' };
    const report = { auditReportVersion: 2, vulnerabilities: { yaml } };
    const { lines, counts } = await outcomeOf(JSON.stringify(report));
    strictEqual(counts.failed, 1);
    match(lines.join('\n'), /^yaml <2\.2\.2: high/);
  });

  it('leaves it at a line where the registry does not tell', async () => {
    const refusal = JSON.stringify({ message: '405 Method Not Allowed', error: { summary: '' } });
    for (const output of ['', 'no network', `npm warn audit\n${refusal}`]) {
      const { lines, counts } = await outcomeOf(output);
      deepStrictEqual(counts, { passed: 0, failed: 0, pending: 1 });
      match(lines.join('\n'), /nothing was checked/);
    }
  });
});
