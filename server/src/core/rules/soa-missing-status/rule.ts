import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { placeOfCell, singleRows, statementCellEdit } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { isNothing } from '../../model/words/values.js';
import type { ChunkRule, Fix } from '../rule.js';
import { namedReference, quoted } from '../wording.js';
import { statusChoices } from './statusChoices.js';

export const soaMissingStatus: ChunkRule = {
  id: 'soa-missing-status',
  severity: 'warning',
  summary: 'An applicable control says whether it is implemented.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue }) {
    for (const row of singleRows(part)) {
      const { applicability, status, statusCell } = row;
      // Without a cell the statement has no place for a status.
      if (applicability === 'applicable' && status === 'missing' && statusCell) {
        yield {
          range: placeOfCell(row, statusCell),
          message: messageFor(row, statusCell, catalogue),
          fixes: fixesFor(row, statusCell, part),
        };
      }
    }
  },
};

function messageFor({ reference }: StatementRow, { text }: Cell, catalogue: Catalogue): string {
  const what = isNothing(text) ? 'its status is empty' : `its status is only ${quoted(text)}`;
  return (
    `${namedReference(reference, catalogue)} applies, but ${what}. ` +
    'The statement has to say whether each necessary control is implemented (ISO/IEC 27001, 6.1.3 d), and ' +
    'an auditor plans the samples by it: write how far it is.'
  );
}

/** Only the writer knows the status, so each choice is offered and none is preferred. */
function fixesFor(row: StatementRow, cell: Cell, part: DocumentFacts): readonly Fix[] {
  return statusChoices(part).flatMap((word) => {
    const edit = statementCellEdit(part, row, { cell, roles: ['status'] }, word);
    return edit ? [{ title: `Set the status to ${quoted(word)}`, edits: [edit] }] : [];
  });
}
