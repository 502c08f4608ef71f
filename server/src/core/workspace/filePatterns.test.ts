import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';

import { workOf } from '../../../../test/kit/work.js';
import { fitsAnyOf, isTriedQuickly } from './filePatterns.js';

const paths = [
  'a.md',
  'drafts/a.md',
  'drafts/x/b.md',
  'Drafts/(old) c+d.md',
  '.hidden/e.md',
  'a|b.md',
  'x!.md',
];

describe('patterns of files', () => {
  for (const [pattern, fitting] of Object.entries({
    '*.md': ['a.md', 'a|b.md', 'x!.md'],
    'drafts/**': ['drafts/a.md', 'drafts/x/b.md', 'Drafts/(old) c+d.md'],
    '**/?.md': ['a.md', 'drafts/a.md', 'drafts/x/b.md', '.hidden/e.md'],
    '{a,drafts/a}.md': ['a.md', 'drafts/a.md'],
    '**/[be].md': ['drafts/x/b.md', '.hidden/e.md'],
    'drafts/(old) c+d.md': ['Drafts/(old) c+d.md'],
    'a|b.md': ['a|b.md'],
    'x!.md': ['x!.md'],
    '!a.md': [],
  })) {
    it(`${pattern} fits what it says`, () => {
      deepStrictEqual(paths.filter(fitsAnyOf([pattern])), fitting);
    });
  }

  it('are refused where they would take long', () => {
    for (const pattern of ['x'.repeat(301), '*a'.repeat(13), '{a,b}'.repeat(9), '{a,{b,{c,d}}}']) {
      strictEqual(isTriedQuickly(pattern), false, pattern);
      strictEqual(fitsAnyOf([pattern])('x'), false);
    }
    strictEqual(isTriedQuickly('**/{policies,procedures}/**/*.{md,mdx}'), true);
  });

  it('are tried in a short time on a long path, whatever they are', function () {
    this.timeout(60_000);
    const long = `${'aab/'.repeat(60)}aab`;
    const parts = fc.constantFrom(
      '*',
      '**/',
      'a',
      'b',
      '?',
      '{a,b}',
      '[ab]',
      '(',
      '+',
      ')',
      '|',
      '$',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (chosen) => {
        const fits = fitsAnyOf([chosen.join('')]);
        return workOf(() => [fits(long), fits(`${'a'.repeat(200)}c`)]) < 2_000;
      }),
      { numRuns: 300 },
    );
  });
});
