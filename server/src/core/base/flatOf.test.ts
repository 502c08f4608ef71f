import assert from 'node:assert/strict';

import { flatOf } from './flatOf.js';

describe('flatOf', () => {
  it('puts what is given for each item behind that of the one before', () => {
    const repeated = flatOf(['a', 'b', 'c'], (item, index) => Array<string>(index).fill(item));
    assert.deepEqual(repeated, ['b', 'c', 'c']);
  });

  it('gives a list of its own, be there nothing to put into it', () => {
    const items = [1, 2];
    const all = flatOf([items], (own) => own);
    assert.deepEqual(all, items);
    assert.notEqual(all, items);
    assert.deepEqual(
      flatOf([], () => items),
      [],
    );
  });
});
