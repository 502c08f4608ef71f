import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { languageOf, message } from './language.js';

describe('languageOf', () => {
  it('takes the language of a locale, however it is written', () => {
    const locales = ['de', 'de-AT', 'de_CH.UTF-8', 'DE', 'en-GB'];
    deepStrictEqual(locales.map(languageOf), ['de', 'de', 'de', 'de', 'en']);
  });

  it('is English for a language that we do not speak, and for none', () => {
    const locales = ['fr', 'den', 'C', '', undefined];
    deepStrictEqual(locales.map(languageOf), ['en', 'en', 'en', 'en', 'en']);
  });
});

describe('message', () => {
  const due = message({
    en: (day: string, days: number) => `Due on ${day}, for ${String(days)} days.`,
    de: (day, days) => `Fällig am ${day}, seit ${String(days)} Tagen.`,
  });

  it('says its values in the language asked for', () => {
    strictEqual(due('en', '2026-06-30', 3), 'Due on 2026-06-30, for 3 days.');
    strictEqual(due('de', '2026-06-30', 3), 'Fällig am 2026-06-30, seit 3 Tagen.');
  });
});
