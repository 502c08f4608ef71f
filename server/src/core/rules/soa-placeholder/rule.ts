import { isSameCell, placeOfCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { givesReason } from '../../model/words/values.js';
import type { ChunkRule } from '../rule.js';
import { byTemplate } from '../templateRows.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';

export const soaPlaceholder: ChunkRule = {
  id: 'soa-placeholder',
  theme: 'statement',
  severity: 'warning',
  summary: 'A justification in a Statement of Applicability is not a placeholder.',
  germanSummary: 'Eine Begründung in einer Erklärung zur Anwendbarkeit ist kein Platzhalter.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue, language }) {
    for (const { row, count, ids } of byTemplate(singleRows(part).filter(isOpen), part)) {
      const said = row.applicability === 'excluded' ? messages.excluded : messages.included;
      const named = namedReference(row.reference, { catalogue, language });
      yield {
        range: placeOfCell(row, row.justificationCell),
        message:
          count > 1
            ? messages.template(language, count, ids)
            : said(language, named, row.justificationCell?.text ?? ''),
      };
    }
  },
};

function isOpen(row: StatementRow): boolean {
  return isPlaceholder(row.justificationCell?.text ?? '') && isReasonOnly(row);
}

/** Where the justification also decides ("N/A"), it is the word for the exclusion. */
function isReasonOnly(row: StatementRow): boolean {
  const { applicability, applicabilityCell, justificationCell } = row;
  const isDecided = applicability === 'applicable' || applicability === 'excluded';
  const isReasonedElsewhere = givesReason(applicabilityCell?.text ?? '');
  return isDecided && !isReasonedElsewhere && !isSameCell(applicabilityCell, justificationCell);
}
