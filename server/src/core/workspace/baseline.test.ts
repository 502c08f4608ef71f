import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';

import { type Baseline, baselineText, emptyBaseline, readBaseline, sizeOf } from './baseline.js';

const baseline: Baseline = {
  findings: new Map([
    ['b.md', new Map([['unknown-control', ['02', '01', '02']]])],
    ['a.md', new Map([['broken-link', ['03']]])],
    ['mended.md', new Map([['broken-link', []]])],
  ]),
};

const text = `{
  "version": 1,
  "findings": {
    "a.md": {
      "broken-link": [
        "03"
      ]
    },
    "b.md": {
      "unknown-control": [
        "01",
        "02",
        "02"
      ]
    }
  }
}
`;

describe('a baseline', () => {
  it('is written sorted, without files in which nothing is left', () => {
    strictEqual(baselineText(baseline), text);
    strictEqual(sizeOf(baseline), 4);
  });

  it('is read as it was written', () => {
    const read = readBaseline(text);
    strictEqual('baseline' in read && baselineText(read.baseline), text);
  });

  it('is refused whole where a part of it is damaged', () => {
    for (const damaged of [
      '',
      '[]',
      '{"version":1}',
      text.slice(0, -20),
      text.replace('"03"', '3'),
      text.replace('"02",', '{},'),
    ]) {
      deepStrictEqual(
        readBaseline(damaged),
        { fault: { en: 'is damaged', de: 'ist beschädigt' } },
        damaged,
      );
    }
    deepStrictEqual(readBaseline(text.replace('1', '2')), {
      fault: {
        en: 'was written by another version of ISMS Author',
        de: 'stammt von einer anderen Version von ISMS Author',
      },
    });
  });

  it('of any text is a baseline or a fault, and no key of it reaches further', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        readBaseline(any);
      }),
    );
    const read = readBaseline('{"version":1,"findings":{"__proto__":{"toString":["x"]}}}');
    strictEqual('baseline' in read && sizeOf(read.baseline), 1);
    strictEqual('x' in {}, false);
    strictEqual(sizeOf(emptyBaseline), 0);
  });
});
