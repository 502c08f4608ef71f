import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';

/** The word with which a statement itself says that a control applies; `Yes` where no row shows it. */
export function applicableWord(excluded: Cell, rows: readonly StatementRow[]): string {
  const words = rows
    .filter(({ applicability }) => applicability === 'applicable')
    .flatMap(({ applicabilityCell }) => (applicabilityCell ? [applicabilityCell.text] : []))
    .filter((word) => word !== '' && word.length <= 30);
  return mostFrequent(words) ?? (excluded.text.startsWith('n') ? 'yes' : 'Yes');
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
