import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readExactly } from '../../server/src/core/syntax/readExactly.js';
import { inlineNodes } from '../../server/src/core/syntax/remark.js';
import { readSimple } from '../../server/src/core/syntax/simpleInline.js';
import { simpleText } from '../../server/src/core/syntax/simpleText.js';
import { textOfNode } from '../../server/src/core/syntax/textOfNode.js';
import { tidied } from '../../server/src/core/syntax/tidied.js';
import { bothOutlines } from './syntaxOutline.js';
import { anyInline, anyMarkdown, longMarkdown } from './syntaxTexts.js';

function checkAgreement(text: string): void {
  const { scanned, reference } = bothOutlines(text);
  assert.deepEqual(scanned, reference);
}

describe('the block scanner and the reference parser', () => {
  it('find the same blocks in short random documents', function () {
    this.timeout(60_000);
    fc.assert(fc.property(anyMarkdown, checkAgreement), { numRuns: 3_000 });
  });

  it('find the same blocks in long random documents', function () {
    this.timeout(60_000);
    fc.assert(fc.property(longMarkdown, checkAgreement), { numRuns: 40 });
  });
});

describe('the simple reading of inline text and the reference parser', () => {
  it('find the same links, code and HTML where the simple reading gives anything', function () {
    this.timeout(60_000);
    let simple = 0;
    const check = (text: string): void => {
      const parts = readSimple(text);
      if (parts) {
        simple += 1;
        assert.deepEqual(parts, readExactly(text));
      }
    };
    fc.assert(fc.property(anyInline, check), { numRuns: 3_000 });
    assert.ok(simple > 300, `only ${simple} texts were simple`);
  });

  it('find the same words where the simple reading gives any', function () {
    this.timeout(60_000);
    let simple = 0;
    const check = (text: string): void => {
      const words = simpleText(text);
      // The mark of a footnote is no word; and within a block there are no blank lines.
      if (words !== undefined && !/\[\^|\n\s*\n/.test(text)) {
        simple += 1;
        assert.equal(tidied(words), tidied(textOfNode(inlineNodes(text))));
      }
    };
    fc.assert(fc.property(anyInline, check), { numRuns: 3_000 });
    assert.ok(simple > 200, `only ${simple} texts were simple`);
  });
});
