import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, placeOfCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { ChunkRule } from '../rule.js';
import { namedReference, quoted } from '../wording.js';

export const soaUndecided: ChunkRule = {
  id: 'soa-undecided',
  severity: 'information',
  summary: 'Of each control of a Statement of Applicability it is decided whether it applies.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue }) {
    for (const row of singleRows(part)) {
      if (isUndecided(row) && !isDecidedElsewhere(row, part)) {
        yield {
          range: placeOfCell(row, row.applicabilityCell),
          message: messageFor(row, catalogue),
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

function messageFor(
  { reference, applicability, applicabilityCell }: StatementRow,
  catalogue: Catalogue,
): string {
  const what =
    applicability === 'missing'
      ? 'the cell that says whether it applies is empty'
      : `there is only ${quoted(applicabilityCell?.text ?? '')}`;
  return (
    `${namedReference(reference, catalogue)} is not decided: ${what}. ` +
    'Each control needs a decision (ISO/IEC 27001, 6.1.3 d), and an auditor counts an open one as missing: ' +
    'write whether it applies, and why.'
  );
}
