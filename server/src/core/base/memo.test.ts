import assert from 'node:assert/strict';

import { memoize, memoizePair, memoizePassing, newPlaces, numberOf, Remembering } from './memo.js';

const places = newPlaces();

/** A key that carries what is remembered about it. */
class Key extends Remembering {
  constructor() {
    super(places);
  }
}

describe('memoize', () => {
  for (const [name, newKey] of [
    ['an object', () => ({})],
    ['one that carries its results', () => new Key()],
  ] as const) {
    it(`computes once for ${name}, be the result undefined`, () => {
      let count = 0;
      const remembered = memoize<object, undefined>(() => void (count += 1));
      const [first, second] = [newKey(), newKey()];
      [first, first, second, first].forEach(remembered);
      assert.equal(count, 2);
    });

    it(`computes once for a pair with ${name}, and keeps the results for the last four`, () => {
      let count = 0;
      const remembered = memoizePair<object, { readonly value: number }, number>(
        (_first, second) => {
          count += 1;
          return second.value;
        },
      );
      const first = newKey();
      const seconds = [1, 2, 3, 4, 5].map((value) => ({ value }));
      const asked = seconds.map((second) => remembered(first, second));
      assert.deepEqual(asked, [1, 2, 3, 4, 5]);
      assert.deepEqual(
        seconds.slice(1).map((second) => remembered(first, second)),
        [2, 3, 4, 5],
      );
      assert.equal(count, 5);
      seconds.slice(0, 1).forEach((second) => remembered(first, second));
      assert.equal(count, 6);
    });
  }

  it('keeps the results of several functions for one key apart', () => {
    const key = new Key();
    const functions = ['a', 'b', 'c'].map((text) => memoize<Key, string>(() => text));
    assert.deepEqual(
      [...functions, ...functions.toReversed()].map((remembered) => remembered(key)),
      ['a', 'b', 'c', 'c', 'b', 'a'],
    );
  });
});

describe('memoize, for keys of two kinds', () => {
  it('keeps what several functions know of both kinds apart, in whatever order they are asked', () => {
    const [key, other] = [new Remembering(newPlaces()), new Remembering(newPlaces())];
    const [ofBoth, ofOther] = ['both', 'other'].map((text) => memoize<object, string>(() => text));
    const asked = [ofBoth?.(key), ofOther?.(other), ofBoth?.(other), ofOther?.(key)];
    assert.deepEqual(asked, ['both', 'other', 'both', 'other']);
    assert.deepEqual([ofBoth?.(other), ofOther?.(other)], ['both', 'other']);
  });

  it('forgets passing results in keys of each kind', () => {
    let count = 0;
    const passing = memoizePassing<object, number>(() => (count += 1));
    const keys = [new Remembering(newPlaces()), new Remembering(newPlaces())];
    keys.forEach(passing);
    keys.forEach((key) => {
      Remembering.forget(key);
    });
    keys.forEach(passing);
    assert.equal(count, 4);
  });
});

describe('memoizePassing', () => {
  it('computes again for a key that was made to forget, and only this', () => {
    const key = new Key();
    const counts = { passing: 0, lasting: 0 };
    const passing = memoizePassing<Key, number>(() => (counts.passing += 1));
    const lasting = memoize<Key, number>(() => (counts.lasting += 1));
    assert.deepEqual([passing(key), lasting(key), passing(key), lasting(key)], [1, 1, 1, 1]);
    Remembering.forget(key);
    assert.deepEqual([passing(key), lasting(key), passing(key)], [2, 1, 2]);
  });
});

describe('numberOf', () => {
  it('gives one object one number and no two the same', () => {
    const [first, second] = [{}, {}];
    assert.equal(numberOf(first), numberOf(first));
    assert.notEqual(numberOf(first), numberOf(second));
  });
});
