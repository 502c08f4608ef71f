import { ok, strictEqual } from 'node:assert/strict';

import { isPhrase } from './phrase.js';

describe('isPhrase', () => {
  it('tells words from a word alone, signs and figures', () => {
    for (const text of ['No premises', 'Siehe Risiko (R-003)', '自社施設はない']) {
      strictEqual(isPhrase(text), true, text);
    }
    for (const text of ['', '–', 'Yes', 'Yes –', '80 %', '不要']) {
      strictEqual(isPhrase(text), false, text);
    }
  });

  it('takes no longer for a long cell without a space', () => {
    const { user } = process.cpuUsage();
    isPhrase('é'.repeat(200_000));
    ok(process.cpuUsage({ user, system: 0 }).user < 200_000);
  });
});
