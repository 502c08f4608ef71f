import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { type Configuration, defaultConfiguration } from './configuration.js';
import { configurationFor, withRules } from './rulesByFile.js';

const root = 'file:///isms';
const configuration: Configuration = {
  ...defaultConfiguration,
  rules: { 'broken-link': 'error' },
  overrides: [
    { files: ['drafts/**', '*.tmp.md'], rules: { 'review-overdue': 'off' } },
    { files: ['**/policy ä.md'], rules: { 'review-overdue': 'hint', 'broken-link': 'off' } },
  ],
};

describe('configurationFor', () => {
  it('gives the configuration itself where no override fits', () => {
    strictEqual(configurationFor(configuration, root, `${root}/a.md`), configuration);
    const plain = { ...configuration, overrides: [] };
    strictEqual(configurationFor(plain, root, `${root}/drafts/a.md`), plain);
  });

  it('adds the rules of those that fit, the last one last', () => {
    deepStrictEqual(configurationFor(configuration, root, `${root}/Drafts/x/a.md`).rules, {
      'broken-link': 'error',
      'review-overdue': 'off',
    });
    deepStrictEqual(
      configurationFor(configuration, root, `${root}/drafts/policy%20%C3%A4.md`).rules,
      { 'broken-link': 'off', 'review-overdue': 'hint' },
    );
  });

  it('gives the identical value for the same overrides, and another for another configuration', () => {
    const first = configurationFor(configuration, root, `${root}/drafts/a.md`);
    strictEqual(configurationFor(configuration, root, `${root}/drafts/a.md`), first);
    strictEqual(configurationFor(configuration, root, `${root}/b.tmp.md`), first);
    const other = configurationFor({ ...configuration }, root, `${root}/drafts/a.md`);
    strictEqual(other === first, false);
    deepStrictEqual(other, first);
  });
});

describe('withRules', () => {
  it('counts before the rules and the overrides', () => {
    const changed = withRules(configuration, { 'review-overdue': 'error' });
    strictEqual(changed.rules['review-overdue'], 'error');
    const { rules } = configurationFor(changed, root, `${root}/drafts/.hidden/policy ä.md`);
    deepStrictEqual(rules, { 'broken-link': 'off', 'review-overdue': 'error' });
  });
});
