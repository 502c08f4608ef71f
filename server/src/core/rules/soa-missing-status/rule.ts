import type { Language } from '../../base/language.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { placeOfCell, singleRows, statementCellEdit } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { isNothing } from '../../model/words/values.js';
import type { ChunkRule, Fix } from '../rule.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';
import { statusChoices } from './statusChoices.js';

export const soaMissingStatus: ChunkRule = {
  id: 'soa-missing-status',
  theme: 'statement',
  severity: 'warning',
  summary: 'An applicable control says whether it is implemented.',
  germanSummary: 'Eine anwendbare Maßnahme sagt, ob sie umgesetzt ist.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue, language }) {
    for (const row of singleRows(part)) {
      const { applicability, status, statusCell } = row;
      // Without a cell the statement has no place for a status.
      if (applicability === 'applicable' && status === 'missing' && statusCell) {
        const named = namedReference(row.reference, { catalogue, language });
        yield {
          range: placeOfCell(row, statusCell),
          message: isNothing(statusCell.text)
            ? messages.empty(language, named)
            : messages.open(language, named, statusCell.text),
          fixes: fixesFor(language, row, statusCell, part),
        };
      }
    }
  },
};

/** Only the writer knows the status, so each choice is offered and none is preferred. */
function fixesFor(
  language: Language,
  row: StatementRow,
  cell: Cell,
  part: DocumentFacts,
): readonly Fix[] {
  return statusChoices(part).flatMap((word) => {
    const edit = statementCellEdit(part, row, { cell, roles: ['status'] }, word);
    return edit ? [{ title: messages.set(language, word), edits: [edit] }] : [];
  });
}
