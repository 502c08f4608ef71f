import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { relativePath } from '../../server/src/core/workspace/paths.js';
import { knownRuleIds } from '../../server/src/core/workspace/generated/validateConfiguration.js';
import { allFindings, withFirstFixes, worldAt } from '../kit/mending.js';
import { isms, prepareProgram, project, withCopy } from './commandLine.js';

const example = 'examples/cloudcrm-stage1';
const readme = readFileSync(path.join(project, example, 'README.md'), 'utf8');

const withFixes = [
  ...['unknown-control', 'noncanonical-control', 'superseded-control', 'withdrawn-edition'],
  ...['control-title-mismatch', 'reversed-range', 'frontmatter-value', 'frontmatter-missing-key'],
  ...['control-not-declared', 'soa-missing-control', 'soa-missing-justification'],
  ...['soa-missing-inclusion-reason', 'soa-missing-status', 'soa-unknown-value'],
  ...['soa-provider-excuse', 'soa-excluded-but-used', 'soa-summary-mismatch'],
  ...['risk-score-mismatch', 'unknown-risk', 'unknown-document', 'broken-link'],
  ...['cloud-topic-missing', 'certification-claim', 'responsibility-conflict'],
];

interface Found {
  readonly findings: readonly { readonly file: string; readonly rule: string }[];
}

describe('the example before stage 1', function () {
  this.timeout(60_000);
  before(prepareProgram);

  it('has the findings that its README lists, and of each rule at least one', () => {
    const { code, out } = isms(['check', example, '--format', 'json']);
    const { findings } = JSON.parse(out) as Found;
    deepStrictEqual(
      [...new Set(findings.map(({ file, rule }) => `${file} ${rule}`))].sort(),
      rowsUnder('## The planted findings')
        .map(([file, , rule]) => `${file} ${rule}`)
        .sort(),
    );
    deepStrictEqual(
      [...new Set(findings.map(({ rule }) => rule))].sort(),
      [...knownRuleIds].sort(),
    );
    strictEqual(code, 1);
  });

  it('has the two that every auditor knows', () => {
    const { out } = isms(['check', example, '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: readonly { message: string }[] };
    for (const missing of ['notification between cloud provider and customer', 'cloud services']) {
      ok(
        findings.some(({ message }) => message.includes(`says nothing on ${missing}`)),
        missing,
      );
    }
  });

  it('is offered a fix by each rule that has some', () => {
    const { out } = isms(['check', example, '--format', 'json']);
    const { findings } = JSON.parse(out) as {
      findings: readonly { rule: string; fixes: readonly string[] }[];
    };
    const mended = findings.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule);
    deepStrictEqual([...new Set(mended)].sort(), [...withFixes].sort());
  });

  it('raises nothing by the report on its own readiness, which quotes what was found', () => {
    withCopy(example, (copy) => {
      for (const language of ['en', 'de']) {
        writeFileSync(
          path.join(copy, 'readiness.md'),
          isms(['stage1', copy, '--locale', language]).out,
        );
        const { out } = isms(['check', copy, '--format', 'json']);
        const { findings } = JSON.parse(out) as Found;
        deepStrictEqual(
          findings.filter(({ file }) => file === 'readiness.md'),
          [],
        );
        ok(findings.length > 0);
      }
    });
  });

  it('is brought by its fixes to what only people can decide', () => {
    withCopy(example, (copy) => {
      isms(['check', copy, '--fix']);
      const world = withFirstFixes(worldAt(copy));
      const counts = new Map<string, number>();
      for (const { uri, rule } of allFindings(world)) {
        const key = `${relativePath(world.workspace.root, uri)} ${rule}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      deepStrictEqual(
        [...counts].map(([key, count]) => `${key} ${count}`).sort(),
        rowsUnder('## What only people can decide')
          .map(([file, rule, count, reason]) => {
            ok(reason, `${file} ${rule} has a reason`);
            return `${file} ${rule} ${count}`;
          })
          .sort(),
      );
    });
  });
});

/** The cells of the table under a heading of the README, without marks of code. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = readme.slice(readme.indexOf(heading) + heading.length).split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
}
