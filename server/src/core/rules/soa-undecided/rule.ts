import type { Language } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, placeOfCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { movedProblem } from '../movedProblem.js';
import type { DocumentRule } from '../rule.js';
import { byTemplate } from '../templateRows.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';

export const soaUndecided: DocumentRule = {
  id: 'soa-undecided',
  theme: 'statement',
  severity: 'information',
  summary: 'Of each control of a Statement of Applicability it is decided whether it applies.',
  germanSummary:
    'Über jede Maßnahme einer Erklärung zur Anwendbarkeit ist entschieden, ob sie anwendbar ist.',
  scope: 'document',
  needs: 'statementRows',

  *check({ document, catalogue, language }) {
    for (const { row, start, count, ids } of byTemplate(document, undecidedIn)) {
      const range = placeOfCell(row, row.applicabilityCell);
      const named = namedReference(row.reference, { catalogue, language });
      const message =
        count > 1 ? messages.template(language, count, ids) : said(row, named, language);
      yield movedProblem({ range, message }, start);
    }
  },
};

function said(row: StatementRow, named: string, language: Language): string {
  return row.applicability === 'missing'
    ? messages.empty(language, named)
    : messages.open(language, named, row.applicabilityCell?.text ?? '');
}

const undecidedIn = memoize((part: DocumentFacts): readonly StatementRow[] =>
  singleRows(part).filter((row) => isUndecided(row) && !isDecidedElsewhere(row, part)),
);

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
