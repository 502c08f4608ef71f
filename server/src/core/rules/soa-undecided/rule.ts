import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, placeOfCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { ChunkRule } from '../rule.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';

export const soaUndecided: ChunkRule = {
  id: 'soa-undecided',
  theme: 'statement',
  severity: 'information',
  summary: 'Of each control of a Statement of Applicability it is decided whether it applies.',
  germanSummary:
    'Über jede Maßnahme einer Erklärung zur Anwendbarkeit ist entschieden, ob sie anwendbar ist.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue, language }) {
    for (const row of singleRows(part)) {
      if (isUndecided(row) && !isDecidedElsewhere(row, part)) {
        const { applicability, applicabilityCell: cell } = row;
        const named = namedReference(row.reference, { catalogue, language });
        yield {
          range: placeOfCell(row, cell),
          message:
            applicability === 'missing'
              ? messages.empty(language, named)
              : messages.open(language, named, cell?.text ?? ''),
        };
      }
    }
  },
};

/** Where the justification has to tell the decision, an empty one is no place for the decision alone. */
function isUndecided({
  applicability,
  applicabilityCell,
  justificationCell,
}: StatementRow): boolean {
  return (
    applicabilityCell !== undefined &&
    (applicability === 'undecided' ||
      (applicability === 'missing' && !isSameCell(applicabilityCell, justificationCell)))
  );
}

/** A list of exclusions beside the table decides for the row that is left open there. */
function isDecidedElsewhere(
  { reference }: StatementRow,
  { statementRows }: DocumentFacts,
): boolean {
  return reference.ids.every((id) =>
    statementRows.some(
      (other) =>
        other.reference.ids.includes(id) &&
        (other.applicability === 'applicable' || other.applicability === 'excluded'),
    ),
  );
}
