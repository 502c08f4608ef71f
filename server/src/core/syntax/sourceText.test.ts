import assert from 'node:assert/strict';

import { joinedChange, sourceText, type TextChange, withChange } from './sourceText.js';

/** Each change on the text that the one before has left, with the line starts of a fresh read. */
function checkLines(
  text: string,
  ...changes: readonly (readonly [number, number, string])[]
): void {
  let source = sourceText(text);
  for (const [start, end, newText] of changes) {
    const expected = source.text.slice(0, start) + newText + source.text.slice(end);
    source = withChange(source, { range: { start, end }, newText });
    assert.deepEqual(source, sourceText(expected));
  }
}

describe('withChange', () => {
  it('finds the lines that come and go', () => {
    checkLines('one\ntwo\nthree', [4, 4, 'x'], [5, 5, '\n'], [3, 4, ''], [0, 0, '\n\n']);
  });

  it('joins and parts CR and LF', () => {
    checkLines('a\rb\nc', [2, 3, ''], [2, 2, 'x'], [1, 2, '\r\n'], [2, 2, '\r']);
    checkLines('a\r', [2, 2, '\n'], [1, 1, '\n'], [0, 1, '']);
    checkLines('\n', [0, 0, '\r'], [1, 1, '\r'], [0, 3, '']);
  });
});

describe('joinedChange', () => {
  const typed: TextChange = { range: { start: 3, end: 5 }, newText: 'abc' };

  it('makes one change of two, where the second lies within the first', () => {
    assert.deepEqual(joinedChange(typed, { range: { start: 6, end: 6 }, newText: 'd' }), {
      range: { start: 3, end: 5 },
      newText: 'abcd',
    });
    assert.deepEqual(joinedChange(typed, { range: { start: 3, end: 5 }, newText: '' }), {
      range: { start: 3, end: 5 },
      newText: 'c',
    });
  });

  it('leaves those apart of which the second reaches beyond the first', () => {
    assert.equal(joinedChange(typed, { range: { start: 2, end: 4 }, newText: '' }), undefined);
    assert.equal(joinedChange(typed, { range: { start: 6, end: 7 }, newText: '' }), undefined);
  });
});
