import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { forgetTexts, remember } from './boundedMemo.js';

/** A remembered function that notes for which texts it had to compute. */
function counted(): {
  readonly lengthOf: (text: string) => number;
  readonly computed: string[];
} {
  const computed: string[] = [];
  const lengthOf = remember((text) => {
    computed.push(text);
    return text.length;
  });
  return { lengthOf, computed };
}

/** Different texts of `length` characters each. */
function texts(count: number, length: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index).padStart(length, 'x'));
}

describe('remember', () => {
  it('computes once for texts that are met again', () => {
    const { lengthOf, computed } = counted();
    const many = texts(4_000, 20);
    many.forEach(lengthOf);
    deepStrictEqual(
      many.map(lengthOf),
      many.map(() => 20),
    );
    strictEqual(computed.length, many.length);
  });

  it('lets short texts go after some thousands', () => {
    const { lengthOf, computed } = counted();
    lengthOf('first');
    texts(9_000, 20).forEach(lengthOf);
    lengthOf('first');
    strictEqual(computed.filter((text) => text === 'first').length, 2);
  });

  it('lets long texts go sooner, so that they fill no memory', () => {
    const { lengthOf, computed } = counted();
    lengthOf('first');
    // 300 rows of a wide table: far fewer than the short texts that are kept.
    texts(300, 10_000).forEach(lengthOf);
    lengthOf('first');
    strictEqual(computed.filter((text) => text === 'first').length, 2);
  });

  it('keeps what is met again and again among many long texts', () => {
    const { lengthOf, computed } = counted();
    for (const text of texts(1_000, 10_000)) {
      lengthOf('heading');
      lengthOf(text);
    }
    strictEqual(computed.filter((text) => text === 'heading').length, 1);
  });

  it('lets everything go when it is told to', () => {
    const { lengthOf, computed } = counted();
    lengthOf('word');
    forgetTexts();
    deepStrictEqual([lengthOf('word'), lengthOf('word')], [4, 4]);
    strictEqual(computed.length, 2);
  });

  it('computes a very long text each time, and rightly', () => {
    const { lengthOf, computed } = counted();
    const long = 'x'.repeat(20_001);
    deepStrictEqual([lengthOf(long), lengthOf(long)], [20_001, 20_001]);
    strictEqual(computed.length, 2);
  });
});
