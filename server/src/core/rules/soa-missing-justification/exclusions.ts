import { memoize } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isReasoned } from '../../model/isReasoned.js';
import { tableRowOf } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Column, Table } from '../../model/table.js';
import { defaultVocabulary } from '../../model/vocabulary.js';
import { meaningOf } from '../../model/words/headers.js';
import { isPhrase } from '../../model/words/phrase.js';

/** The rows of the part that leave a control out, with a reason or without. */
export const exclusionsIn = memoize((part: DocumentFacts): readonly StatementRow[] =>
  part.statementRows.filter((row) => row.applicability === 'excluded'),
);

/** The rows of the part that give a reason for an exclusion, or a reason without a place for the decision. */
export const reasonedIn = memoize((part: DocumentFacts): readonly StatementRow[] =>
  part.statementRows
    .filter(({ applicability, has }) => applicability === 'excluded' || leavesDecision(has))
    .filter(isReasoned),
);

/** The decision stands elsewhere, also where the row tells the status. */
function leavesDecision({ applicability, justification }: StatementRow['has']): boolean {
  return justification && !applicability;
}

/**
 * Without a column for reasons, words behind the decision may well be the reason, where they stand
 * under a header that is not known, or that asks for remarks or for the implementation.
 */
export function mayBeReasoned(row: StatementRow, part: DocumentFacts): boolean {
  if (isReasoned(row) || row.justificationCell) {
    return isReasoned(row) || isRemarked(row, part);
  }
  const place = tableRowOf(row, part);
  const columns = place?.table.columns ?? [];
  const decision = columns.findIndex(({ role }) => role === 'applicable' || role === 'status');
  return (place?.row.cells ?? []).some((cell, index) => {
    const column = columns[index];
    return index > decision && column && mayHoldReason(column) && isPhrase(cell.text);
  });
}

/** Where the column for the reason holds nothing but the codes of inclusions, words among the remarks give it. */
function isRemarked(row: StatementRow, part: DocumentFacts): boolean {
  const place = tableRowOf(row, part);
  return (
    place !== undefined &&
    holdsCodes(place.table) &&
    place.row.cells.some((cell, index) => {
      const { role, header = '' } = place.table.columns[index] ?? {};
      const isRemarks = role === undefined && meaningOf(header, defaultVocabulary) === 'remarks';
      return isRemarks && isPhrase(cell.text);
    })
  );
}

/** Whether something stands in the column for reasons, and nowhere words: "LR", "CO", "BR/BP", "RRA". */
const holdsCodes = memoize(({ columns, rows }: Table): boolean => {
  const reason = columns.findIndex(({ role }) => role === 'justification');
  const filled = rows.map(({ cells }) => cells[reason]?.text.trim() ?? '').filter(Boolean);
  return filled.length > 0 && filled.every((text) => code.test(text));
});

const code = /^\p{Lu}{1,4}(?:\s?[/,+&;]\s?\p{Lu}{1,4}){0,4}$/u;

/** One or two letters are short for anything; only in a register does "R" head a level. */
function mayHoldReason({ role, header }: Column): boolean {
  return role === undefined
    ? letters.test(header) || [undefined, 'remarks'].includes(meaningOf(header, defaultVocabulary))
    : role === 'implementation';
}

const letters = /^\s*[A-Za-zÀ-ÿ]{1,2}\.?\s*$/u;
