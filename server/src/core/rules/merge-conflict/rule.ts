import { memoize } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { DocumentRule } from '../rule.js';

export const mergeConflict: DocumentRule = {
  id: 'merge-conflict',
  severity: 'error',
  summary: 'A document holds no marks of a merge that is still to be decided.',
  scope: 'document',

  *check({ document }) {
    for (const { chunk, start } of document.chunks) {
      for (const range of marksIn(chunk)) {
        yield {
          range: shifted(range, start),
          message:
            'Two versions of this document were merged and nobody has decided which one holds: it begins here. An auditor cannot tell which text was approved (ISO/IEC 27001, 7.5.3). Keep the right text, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
        };
      }
    }
  },
};

/**
 * The lines with which conflicts begin. In code they show what a conflict looks like; a line of
 * `=======` alone underlines a heading.
 */
const marksIn = memoize((chunk: Chunk): readonly TextRange[] => {
  const { text, blocks } = chunk;
  if (!text.includes('<<<<<<<')) {
    return [];
  }
  const code = blocks.filter(({ kind }) => kind === 'fence' || kind === 'indentedCode');
  return [...text.matchAll(/^<{7}(?= |\r?$)[^\r\n]*/gm)]
    .filter(({ index }) => !code.some(({ range }) => range.start <= index && index < range.end))
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.trimEnd().length }));
});
