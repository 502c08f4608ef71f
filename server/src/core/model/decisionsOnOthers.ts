import { plainText } from '../syntax/plainText.js';
import { columnsOf, type FoundColumn } from './columns.js';
import type { Vocabulary } from './vocabulary.js';
import { counting, type WholeTable } from './wholeTable.js';
import { meaningOf } from './words/headers.js';
import { treatmentOf } from './words/riskWords.js';

/**
 * The column "Decision" behind likelihood and impact, if what stands there decides on changes, incidents
 * or data and not on the treatment of risks: fewer than a third of its cells say "Mitigate", "Accept" or
 * the like.
 */
export function decisionsOnOthers(
  table: WholeTable,
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  const index = columnsOf(table.header, vocabulary).findIndex(
    ({ role, header: text }) => role === 'treatment' && meaningOf(text, vocabulary) === 'decision',
  );
  if (index < 0) {
    return [];
  }
  const { filled, fitting } = treatments(table, index);
  return filled > 0 && fitting * 3 < filled ? [{ index, role: 'none' }] : [];
}

const treatments = counting((cell) => treatmentOf(plainText(cell.slice(0, 80))) !== undefined);
