import type { DocumentFacts } from '../../model/documentFacts.js';
import { tableRowOf } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { isPhrase } from '../../model/words/phrase.js';

/** Whether words stand in the other column for reasons: one for remarks of any kind can hold the reason. */
export function isRemarked(row: StatementRow, part: DocumentFacts): boolean {
  const place = tableRowOf(row, part);
  const index = place?.table.columns.findIndex(({ role }) => role === 'exclusionReason') ?? -1;
  return isPhrase(place?.row.cells[index]?.text ?? '');
}

/** Whether the reasons are columns such as "LR", "CO" and "RRA": which to tick, only the writer knows. */
export function hasReasonsToTick(row: StatementRow, part: DocumentFacts): boolean {
  const columns = tableRowOf(row, part)?.table.columns ?? [];
  return columns.filter(({ role }) => role === 'inclusionReason').length > 1;
}
