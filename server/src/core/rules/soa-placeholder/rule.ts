import type { Catalogue } from '../../catalogue/catalogue.js';
import { isSameCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { givesReason } from '../../model/words/values.js';
import type { ChunkRule } from '../rule.js';
import { namedReference, quoted } from '../wording.js';

export const soaPlaceholder: ChunkRule = {
  id: 'soa-placeholder',
  severity: 'warning',
  summary: 'A justification in a Statement of Applicability is not a placeholder.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue }) {
    for (const row of singleRows(part)) {
      const { justificationCell: cell } = row;
      if (cell && isPlaceholder(cell.text) && isReasonOnly(row)) {
        yield { range: cell.range, message: messageFor(row, cell, catalogue) };
      }
    }
  },
};

/** Where the justification also decides ("N/A"), it is the word for the exclusion. */
function isReasonOnly(row: StatementRow): boolean {
  const { applicability, applicabilityCell, justificationCell } = row;
  const isDecided = applicability === 'applicable' || applicability === 'excluded';
  const isReasonedElsewhere = givesReason(applicabilityCell?.text ?? '');
  return isDecided && !isReasonedElsewhere && !isSameCell(applicabilityCell, justificationCell);
}

function messageFor(
  { reference, applicability }: StatementRow,
  { text }: Cell,
  catalogue: Catalogue,
): string {
  const decision = applicability === 'excluded' ? 'excluded' : 'included';
  return (
    `The justification of ${namedReference(reference, catalogue)} is only ${quoted(text)}. ` +
    `The statement has to say why the control is ${decision} (ISO/IEC 27001, 6.1.3 d), and an auditor counts a placeholder as no answer: ` +
    `write the reason${applicability === 'excluded' ? '' : ', such as the risk, law, contract or business need'}.`
  );
}
