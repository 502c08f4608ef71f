import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import type { NeededFact, Rule } from './rule.js';
import { findingsOf } from './runRules.js';

const scopes = ['chunk', 'document', 'referring', 'workspace'] as const;

describe('rules that need a fact', () => {
  const above = '# Policy\n\n## Purpose\n\n';
  const register =
    '| Risk ID | Risk | Likelihood | Impact |\n|---|---|---|---|\n| R-1 | Fire | 1 | 2 |\n';

  it('are asked about a document of which any chunk has it', () => {
    deepStrictEqual(asked(above + register, 'riskRows'), scopes);
    deepStrictEqual(asked(`${above}A.5.1 holds.\n`, 'references'), scopes);
    deepStrictEqual(asked(`---\ntitle: Policy\n---\n${above}`, 'frontMatter'), scopes);
  });

  it('are not asked about others', () => {
    deepStrictEqual(asked(`${above}Each risk has an owner.\n`, 'riskRows'), []);
    deepStrictEqual(asked(above, 'frontMatter'), []);
  });
});

/** The scopes whose rules are asked about the document `text` where they need `needs`. */
function asked(text: string, needs: NeededFact): readonly string[] {
  const words = { summary: '', germanSummary: '' };
  const rules: readonly Rule[] = scopes.map((scope) => ({
    ...{ id: scope, theme: 'documents', severity: 'hint', ...words, scope, needs },
    check: () => [{ range: { start: 0, end: 0 }, message: '' }],
  }));
  const world = worldOf(readFiles(text));
  const [document] = world.workspace.documents.values();
  const findings = document ? findingsOf(rules, document, world) : [];
  return findings.map(({ rule }) => rule).toSorted();
}
