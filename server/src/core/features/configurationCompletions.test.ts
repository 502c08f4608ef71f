import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { applyEdits } from '../../../../test/kit/check.js';
import type { CompletionEntry } from './completionEntry.js';
import { configurationCompletions } from './configurationCompletions.js';

describe('completion in isms.yaml', () => {
  it('gives the keys that are not there yet', () => {
    const keys = labels('organisation: A\n$0\nrole: both\n');
    ok(keys.includes('serviceModels') && keys.includes('rules'));
    ok(!keys.includes('organisation') && !keys.includes('role'));
    deepStrictEqual(labels('editions:\n  iso27001: 2022\n  is$0\n'), ['iso27017']);
    deepStrictEqual(labels('customControls:\n  - id: A.5.14.1\n    $0'), ['title']);
    deepStrictEqual(labels('customControls:\n  - $0'), ['id', 'title']);
  });

  it('gives keys in braces, closed or not', () => {
    deepStrictEqual(labels('editions: { $0 }\n'), ['iso27001', 'iso27017']);
    deepStrictEqual(labels('editions: { iso27001: 2022, $0\nrole: both\n'), ['iso27017']);
    deepStrictEqual(labels('customControls: [{ id: A.5.14.1, $0 }]'), ['title']);
  });

  it('gives the rules with what they ask for, in overrides too, and a rule’s options', () => {
    const [unknown] = entriesAt('rules:\n  unknown-c$0').filter(
      ({ label }) => label === 'unknown-control',
    );
    strictEqual(
      unknown?.documentation,
      'Every control that a document names is in the catalogue or among the custom controls. Default: error.',
    );
    ok(!labels('rules:\n  broken-link: off\n  $0').includes('broken-link'));
    ok(labels('overrides:\n  - files: ["drafts/**"]\n    rules: { $0 }').includes('vague-wording'));
    deepStrictEqual(labels('rules:\n  review-overdue:\n    $0', 'key'), ['severity', 'graceDays']);
  });

  it('gives the values of a setting, each once', () => {
    deepStrictEqual(labels('role: $0'), ['csp', 'csc', 'both']);
    deepStrictEqual(labels('role: "c$0"'), ['csp', 'csc', 'both']);
    deepStrictEqual(labels('editions:\n  iso27001: $0\n'), ['2022', '2013']);
    deepStrictEqual(labels('editions: { iso27001: $0 }'), ['2022', '2013']);
    deepStrictEqual(labels('serviceModels: [iaas, $0]'), ['iaas', 'paas', 'saas']);
    deepStrictEqual(labels('serviceModels:\n  - $0\n'), ['iaas', 'paas', 'saas']);
    deepStrictEqual(labels('parties: { AWS: $0'), ['csp', 'csc', 'both']);
    const severities = ['error', 'warning', 'information', 'hint', 'off'];
    deepStrictEqual(labels('rules:\n  broken-link: $0'), severities);
    deepStrictEqual(labels('rules:\n  unknown-risk: w$0\n'), severities);
  });

  it('explains keys and values in German', () => {
    const told = (text: string): readonly (string | undefined)[] =>
      configurationCompletions(text, text.length, 'de').map(({ documentation }) => documentation);
    deepStrictEqual(told('customControls:\n  - id: A.5.14.1\n    '), ['Ihr Titel.']);
    deepStrictEqual(told('role: ').slice(0, 2), [
      'Sie bietet anderen Cloud-Dienste an.',
      'Sie nutzt Cloud-Dienste anderer.',
    ]);
  });

  it('gives the default where nothing is to be chosen from', () => {
    deepStrictEqual(labels('risk:\n  scale: $0'), ['5']);
    deepStrictEqual(labels('documents:\n  include: $0'), ['["**/*.md", "**/*.mdx"]']);
    deepStrictEqual(labels('serviceModels:\n  $0'), ['[iaas, paas, saas]']);
    deepStrictEqual(labels('organisation: $0'), []);
    deepStrictEqual(
      entriesAt('role: $0').map(({ detail }) => detail),
      [undefined, undefined, 'default'],
    );
  });

  it('is nothing where it cannot be said what would stand there', () => {
    for (const text of [
      'role: both # $0',
      '# $0',
      'role: both $0',
      'ro$0: both',
      'role: both\n  $0',
      'documents:\n    include: []\n  $0',
      'nothing-of-ours:\n  $0',
      'organisation: |\n  Some $0 text\n',
      '- $0',
    ]) {
      deepStrictEqual(labels(text), [], text);
    }
  });

  it('gives the keys of the risk matrix, with a matrix to begin from', () => {
    deepStrictEqual(labels('risk:\n  matrix:\n    $0', 'key'), [
      ...['likelihood', 'impact', 'levels', 'rows'],
    ]);
    strictEqual(taken('risk:\n  $0', 'matrix'), 'risk:\n  matrix:');
    strictEqual(
      taken(
        'risk:\n  matrix:\n    levels: $0',
        '{ Low: 1-4, Medium: 5-9, High: 10-16, Critical: 17-25 }',
      ),
      'risk:\n  matrix:\n    levels: { Low: 1-4, Medium: 5-9, High: 10-16, Critical: 17-25 }',
    );
    strictEqual(
      taken('risk:\n  matrix:\n    impact: $0', '[Negligible, Minor, Moderate, Major, Severe]'),
      'risk:\n  matrix:\n    impact: [Negligible, Minor, Moderate, Major, Severe]',
    );
  });

  it('replaces the word that is typed, and only that', () => {
    strictEqual(taken('role: c$0sx # ours\n', 'csp'), 'role: csp # ours\n');
    strictEqual(taken('editions: { iso27$0 }', 'iso27001'), 'editions: { iso27001:  }');
    strictEqual(taken('ro$0\r\nrisk:\r\n', 'role'), 'role: \r\nrisk:\r\n');
    strictEqual(taken('ru$0', 'rules'), 'rules:');
    strictEqual(taken('rules:\n  - $0', 'broken-link'), undefined);
  });
});

function entriesAt(text: string): readonly CompletionEntry[] {
  return configurationCompletions(text.replace('$0', ''), text.indexOf('$0'));
}

function labels(text: string, kind?: CompletionEntry['kind']): readonly string[] {
  return entriesAt(text)
    .filter((entry) => kind === undefined || entry.kind === kind)
    .map(({ label }) => label);
}

/** The text once the entry with this label is taken. */
function taken(text: string, label: string): string | undefined {
  const entry = entriesAt(text).find((one) => one.label === label);
  return entry && applyEdits(text.replace('$0', ''), [entry.edit]);
}
