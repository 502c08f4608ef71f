import { memoize } from '../../base/memo.js';
import { isReferenceLink } from '../../model/definedLabels.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, placeOfCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { isNoReason, isShortForNothing } from '../../model/words/placeholders.js';
import { givesReason } from '../../model/words/values.js';
import { movedProblem } from '../movedProblem.js';
import type { DocumentRule } from '../rule.js';
import { byTemplate } from '../templateRows.js';
import { languageOfPart } from '../textLanguage.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';

export const soaPlaceholder: DocumentRule = {
  id: 'soa-placeholder',
  theme: 'statement',
  severity: 'warning',
  summary: 'A justification in a Statement of Applicability is not a placeholder.',
  germanSummary: 'Eine Begründung in einer Erklärung zur Anwendbarkeit ist kein Platzhalter.',
  scope: 'document',
  needs: 'statementRows',

  *check({ document, catalogue, language }) {
    const open = byTemplate(document, openIn).filter(
      ({ row }) => !isReferenceLink(row.justificationCell?.text ?? '', document),
    );
    for (const { row, start, count, ids } of open) {
      const said = row.applicability === 'excluded' ? messages.excluded : messages.included;
      const named = namedReference(row.reference, { catalogue, language });
      const message =
        count > 1
          ? messages.template(language, count, ids)
          : said(language, named, row.justificationCell?.text ?? '');
      yield movedProblem({ range: placeOfCell(row, row.justificationCell), message }, start);
    }
  },
};

const openIn = memoize((part: DocumentFacts): readonly StatementRow[] =>
  singleRows(part).filter((row) => isOpen(row, part)),
);

function isOpen(row: StatementRow, part: DocumentFacts): boolean {
  const reason = row.justificationCell?.text ?? '';
  const isNone = isNoReason(reason) || isShortForNothing(reason, languageOfPart(part));
  return isNone && isReasonOnly(row);
}

/** Where the justification also decides ("N/A"), it is the word for the exclusion. */
function isReasonOnly(row: StatementRow): boolean {
  const { applicability, applicabilityCell, justificationCell } = row;
  const isDecided = applicability === 'applicable' || applicability === 'excluded';
  const isReasonedElsewhere = givesReason(applicabilityCell?.text ?? '');
  return isDecided && !isReasonedElsewhere && !isSameCell(applicabilityCell, justificationCell);
}
