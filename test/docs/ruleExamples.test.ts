import { strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { rules } from '../../server/src/core/rules/index.js';
import { checkFindings, checkFix } from '../kit/check.js';
import { ruleExamples } from '../kit/ruleExamples.js';

/** The examples in every rule's page are run, so the page cannot be wrong. */
describe('rule pages', () => {
  for (const rule of rules) {
    const page = readFileSync(`server/src/core/rules/${rule.id}/rule.md`, 'utf8');

    it(`${rule.id} opens with its id and summary`, () => {
      strictEqual(page.slice(0, page.indexOf('\n\n##')), `# ${rule.id}\n\n${rule.summary}`);
    });

    it(`${rule.id} says why, when to turn it off, and shows a finding and a valid document`, () => {
      for (const part of [
        '\n## Why\n',
        '\n## When to turn it off\n',
        '```markdown finding\n',
        '```markdown valid\n',
      ]) {
        strictEqual(page.includes(part), true, `${part.trim()} is missing`);
      }
    });

    let lastFinding = '';
    for (const { kind, text: example } of ruleExamples(rule.id)) {
      const finding = lastFinding;
      it(`${rule.id} ${kind} example`, () => {
        if (kind === 'fixed') {
          checkFix(rule, atFirstFinding(finding), example);
        } else {
          checkFindings(rule, example);
        }
      });
      lastFinding = kind === 'finding' ? example : lastFinding;
    }
  }
});

/** Puts the cursor mark where the first `^^^` line points. */
function atFirstFinding(example: string): string {
  const lines = example.split('\n');
  const mark = lines.findIndex((line) => /^ *\^/.test(line));
  const column = lines[mark]?.indexOf('^') ?? 0;
  return lines
    .map((line, index) =>
      index === mark - 1 ? `${line.slice(0, column)}$0${line.slice(column)}` : line,
    )
    .join('\n');
}
