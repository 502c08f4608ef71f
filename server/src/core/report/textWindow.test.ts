import { strictEqual } from 'node:assert/strict';

import { windowOf } from './textWindow.js';

describe('the shown part of a long line', () => {
  it('is as wide as it may be', () => {
    strictEqual(shown(`${'a'.repeat(50)}b`, 'b', 20), `${'a'.repeat(19)}b`);
    strictEqual(shown(`b${'a'.repeat(50)}`, 'b', 20), `b${'a'.repeat(19)}`);
    strictEqual(shown(`b${'情報'.repeat(20)}`, 'b', 20), `b${'情報'.repeat(4)}情`);
  });

  it('has with its last letter the accent that stands behind it', () => {
    const start = `b${'a'.repeat(18)}e\u0301`;
    strictEqual(shown(`${start}${'c'.repeat(50)}`, 'b', 20), start);
  });
});

/** What is shown around the first `place` in a line of its own. */
function shown(text: string, place: string, width: number): string {
  const start = text.indexOf(place);
  const range = { start, end: start + place.length };
  const window = windowOf({ text, start: 0, end: text.length }, range, width);
  return text.slice(window.start, window.end);
}
