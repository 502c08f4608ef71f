import { memoize } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { DocumentRule } from '../rule.js';
import { messages } from './messages.js';

export const mergeConflict: DocumentRule = {
  id: 'merge-conflict',
  theme: 'documents',
  severity: 'error',
  summary: 'A document holds no marks of a merge that is still to be decided.',
  germanSummary:
    'Ein Dokument enthält keine Marken einer Zusammenführung, die noch zu entscheiden ist.',
  scope: 'document',

  *check({ document, language }) {
    for (const { chunk, start } of document.chunks) {
      for (const range of marksIn(chunk)) {
        yield {
          range: shifted(range, start),
          message: messages.undecided(language),
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
