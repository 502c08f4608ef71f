import { memoize } from '../base/memo.js';
import type { TableLayout } from './columns.js';
import { isCross } from './statementDecision.js';
import type { TableSigns } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { ofPieces, rowsOf, type WholeTable } from './wholeTable.js';
import { applicabilityOf } from './words/values.js';

/** What signs mean in the column for the decision of a statement; its other rows tell. */
export function signsOf(
  table: WholeTable,
  { columns }: TableLayout,
  vocabulary: Vocabulary,
): TableSigns {
  const index = columns.findIndex(({ role }) => role === 'applicable');
  const seen = index < 0 ? [] : signsSeen(vocabulary)(table, index);
  const isJapanese = /[\p{sc=Han}\p{sc=Katakana}]/u.test(columns[index]?.header ?? '');
  const strikesOut = isJapanese || seen.some(({ hasOtherYes }) => hasOtherYes);
  return {
    crossMeans: strikesOut ? 'excluded' : 'applicable',
    ...(seen.some(({ hasTickedBox }) => hasTickedBox) && { emptyBoxMeans: 'excluded' }),
  };
}

interface SeenSigns {
  /** Whether another mark or word than a cross says yes. */
  readonly hasOtherYes: boolean;
  readonly hasTickedBox: boolean;
}

const signsSeen = memoize((vocabulary: Vocabulary) =>
  ofPieces((piece, column): SeenSigns => {
    const cells = rowsOf(piece).flatMap((row) => row.cells[column] ?? []);
    return {
      hasOtherYes: cells.some(
        (cell) => !isCross(cell) && applicabilityOf(cell.text, vocabulary) === 'applicable',
      ),
      hasTickedBox: cells.some(({ text }) => /^(?:\[[xX]\]|☑|☒)/u.test(text)),
    };
  }),
);
