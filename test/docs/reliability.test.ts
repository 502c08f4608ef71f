import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The list of faults must be whole, and lead to tests that are there. */
describe('docs/reliability.md', () => {
  const page = readFileSync('docs/reliability.md', 'utf8');
  const rows = [...page.matchAll(/^\| *(\d+) *\|.*\|([^|]*)\|$/gm)];

  it('lists all 48 faults', () => {
    deepStrictEqual(
      rows.map(([, number]) => Number(number)),
      Array.from({ length: 48 }, (_, index) => index + 1),
    );
  });

  it('names for each a test that bears its number', () => {
    for (const [, number = '', places = ''] of rows) {
      const files = [...places.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
      ok(files.length > 0, `fault ${number} names a test`);
      const texts = files.map((file) => readFileSync(file, 'utf8'));
      const named = new RegExp(`\\bfaults? (?:\\d+ and )?${number}\\b|\\brow: ${number},`);
      ok(
        texts.some((text) => named.test(text)),
        `fault ${number}: no test in ${places} bears its number`,
      );
    }
  });
});
