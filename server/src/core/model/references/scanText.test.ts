import assert from 'node:assert/strict';
import { checkLinear } from '../../../../../test/kit/work.js';
import { comparable } from './comparable.js';
import { scanText } from './scanText.js';

describe('scanText', () => {
  it('reads a hundred thousand ids in time that is in line with their number', function () {
    this.timeout(120_000);
    const parts = ['A.5.1 ', 'A.5.1, ', '27017 5.1 ', 'A.5.1/5.2', 'ISO 42001 A.6.2.4 ', 'A.5.1 ('];
    for (const part of parts) {
      checkLinear((times) => part.repeat(times), 5_000, scanText);
    }
    assert.equal(scanText('A.5.1 '.repeat(100_000)).length, 100_000);
  });

  it('looks at each word of a long line once', () => {
    const path = `${'x'.repeat(100_000)}A.5.1`;
    assert.deepEqual(scanText(path), []);
    assert.deepEqual(scanText(`https://x.example/${'A.5.1/'.repeat(5)}`), []);
  });

  it('says whose ids they are as far as the words around tell', () => {
    assert.deepEqual(owners('ISO 27001 A.5.1'), ['ours']);
    assert.deepEqual(owners('A.5.1 stands alone'), ['open']);
    assert.deepEqual(owners('ISO 42001 A.6.2.4'), []);
    assert.deepEqual(owners('ISO 42001 asks much. Under A.5.3 duties are split.'), ['open']);
  });
});

describe('comparable', () => {
  it('keeps the length and gives plain characters', () => {
    const text = 'Ａ．５．１５\u00a0\u2011\u202f〜～（x）';
    assert.equal(comparable(text), 'A.5.15 - ~~(x)');
    assert.equal(comparable(text).length, text.length);
  });
});

function owners(text: string): readonly string[] {
  return scanText(text).map(({ owner }) => owner);
}
