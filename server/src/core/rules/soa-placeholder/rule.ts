import type { Catalogue } from '../../catalogue/catalogue.js';
import { isSameCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { givesReason } from '../../model/words/values.js';
import type { ChunkRule } from '../rule.js';
import { namedReference, quoted } from '../wording.js';

export const soaPlaceholder: ChunkRule = {
  id: 'soa-placeholder',
  severity: 'warning',
  summary: 'A justification in a Statement of Applicability is not a placeholder.',
  scope: 'chunk',

  *check({ part, catalogue }) {
    for (const row of singleRows(part)) {
      if (row.justificationCell && holdsPlaceholder(row)) {
        yield {
          range: row.justificationCell.range,
          message: messageFor(row, catalogue),
        };
      }
    }
  },
};

/** Where the justification also decides ("N/A"), it is the word for the exclusion. */
function holdsPlaceholder(row: StatementRow): boolean {
  const { applicability, applicabilityCell, justificationCell } = row;
  const isDecided = applicability === 'applicable' || applicability === 'excluded';
  return (
    isDecided &&
    !isSameCell(applicabilityCell, justificationCell) &&
    !givesReason(applicabilityCell?.text ?? '') &&
    isPlaceholder(justificationCell?.text ?? '')
  );
}

function messageFor(
  { reference, applicability, justificationCell }: StatementRow,
  catalogue: Catalogue,
): string {
  const decision = applicability === 'excluded' ? 'excluded' : 'included';
  return (
    `The justification of ${namedReference(reference, catalogue)} is only ${quoted(justificationCell?.text ?? '')}. ` +
    `Clause 6.1.3 d) asks why the control is ${decision}, and an auditor counts a placeholder as no answer: ` +
    `write the reason${applicability === 'excluded' ? '' : ', such as the risk, law, contract or business need'}.`
  );
}
