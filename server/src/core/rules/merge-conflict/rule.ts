import { flatOf } from '../../base/flatOf.js';
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
    const { chunks } = document;
    const begun = flatOf(chunks, ({ chunk, start }) => moved(marksIn(chunk), start));
    yield* begun.map((range) => ({ range, message: messages.undecided(language) }));
    if (begun.length === 0) {
      const ended = flatOf(chunks, ({ chunk, start }) => moved(endsIn(chunk), start));
      yield* ended.map((range) => ({ range, message: messages.left(language) }));
    }
  },
};

function moved(ranges: readonly TextRange[], start: number): readonly TextRange[] {
  return ranges.map((range) => shifted(range, start));
}

/**
 * The lines with which conflicts begin. In code they show what a conflict looks like; a line of
 * `=======` alone underlines a heading.
 */
const marksIn = memoize((chunk: Chunk): readonly TextRange[] => {
  const { text } = chunk;
  if (!text.includes('<<<<<<<')) {
    return [];
  }
  return outsideOfCode(chunk, text.matchAll(/^<{7}(?= |\r?$)[^\r\n]*/gm));
});

/**
 * The last lines of conflicts whose other marks were taken away. Seven marks of a quotation before a
 * single word are none where the line before belongs to the quotation, too.
 */
const endsIn = memoize((chunk: Chunk): readonly TextRange[] =>
  chunk.text.includes('>>>>>>>')
    ? outsideOfCode(
        chunk,
        chunk.text.matchAll(/(?<!^>[^\n]*\n)^>{7} [\w./-]+(?: \([^)\r\n]*\))?(?=\r?$)(?!\r?\n>)/gm),
      )
    : [],
);

function outsideOfCode({ blocks }: Chunk, marks: Iterable<RegExpExecArray>): readonly TextRange[] {
  const code = blocks.filter(({ kind }) => kind === 'fence' || kind === 'indentedCode');
  return [...marks]
    .filter(({ index }) => !code.some(({ range }) => range.start <= index && index < range.end))
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.trimEnd().length }));
}
