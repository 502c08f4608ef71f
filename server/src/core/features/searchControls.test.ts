import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { builtInCatalogue } from '../catalogue/builtIn.js';
import { defaultEditions } from '../catalogue/catalogue.js';
import { controlsInUse } from '../catalogue/controlsInUse.js';
import { type FoundControls, searchControls } from './searchControls.js';

const catalogue = builtInCatalogue();
const inUse = controlsInUse(catalogue, defaultEditions);

function found(written: string): FoundControls {
  return searchControls(written, inUse, catalogue);
}

function titles(written: string): readonly string[] {
  return found(written).inTitle.map(({ id }) => id);
}

describe('searchControls', () => {
  it('finds words by their stems', () => {
    deepStrictEqual(titles('shared responsibility'), ['CLD.6.3.1']);
    deepStrictEqual(titles('hardening virtual machines'), ['CLD.9.5.2']);
    deepStrictEqual(titles('cryptographic'), ['A.8.24']);
  });

  it('finds longer words by four letters, and whole words by fewer', () => {
    deepStrictEqual(titles('cryp'), ['A.8.24']);
    strictEqual(titles('log').length, 0);
    deepStrictEqual(titles('ict chain'), ['A.5.21']);
    deepStrictEqual(titles('clock'), ['A.8.17']);
  });

  it('takes no word for another that only contains it', () => {
    strictEqual(titles('ation').length, 0);
    strictEqual(titles('secure').includes('A.5.1'), false);
  });

  it('finds what stands in the text after what stands in the title', () => {
    const { inTitle, inText } = found('backup');
    deepStrictEqual(
      inTitle.map(({ id }) => id),
      ['A.8.13'],
    );
    strictEqual(inText.includes(inTitle[0] as never), false);
    strictEqual(found('phishing').inTitle.length, 0);
  });

  it('reads British and American spellings alike', () => {
    deepStrictEqual(titles('labeling'), titles('labelling'));
    deepStrictEqual(titles('unauthorised programs'), titles('unauthorized programmes'));
  });

  it('finds nothing for no words', () => {
    for (const written of ['', ' ', 'of the', '*', '🙂']) {
      deepStrictEqual(found(written), { inTitle: [], inText: [] });
    }
  });
});
