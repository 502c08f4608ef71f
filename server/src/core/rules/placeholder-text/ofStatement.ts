import type { TextRange } from '../../base/textRange.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isReasoned } from '../../model/isReasoned.js';
import { singleRows, tableRowOf } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { isNoReason } from '../../model/words/placeholders.js';

/**
 * Where a section or list item of a statement keeps the place for its reason: "No – TBD", "Justification:
 * TBD". `soa-missing-justification` and `soa-placeholder` tell of these, as they do in tables.
 */
export function openReasonsIn(part: DocumentFacts): readonly TextRange[] {
  return part.statementRows.length === 0
    ? []
    : singleRows(part)
        .filter((row) => tableRowOf(row, part) === undefined)
        .flatMap(openReasonsOf)
        .map(({ range }) => range);
}

function openReasonsOf(row: StatementRow): readonly Cell[] {
  const { applicability, applicabilityCell: decision, justificationCell: reason } = row;
  const isExcluded = applicability === 'excluded';
  const isOpen =
    reason && (isExcluded || applicability === 'applicable') && isNoReason(reason.text);
  return [
    ...(isOpen ? [reason] : []),
    ...(decision && isExcluded && !isReasoned(row) ? [decision] : []),
  ];
}
