import type { Catalogue } from '../../catalogue/catalogue.js';
import { isSameCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { ChunkRule } from '../rule.js';
import { namedReference, quoted } from '../wording.js';

export const soaContradiction: ChunkRule = {
  id: 'soa-contradiction',
  severity: 'warning',
  summary: 'A row of a Statement of Applicability does not contradict itself.',
  scope: 'chunk',

  *check({ part, catalogue }) {
    for (const row of singleRows(part)) {
      const { applicabilityCell, statusCell } = row;
      if (!applicabilityCell || !statusCell || isSameCell(applicabilityCell, statusCell)) {
        continue;
      }
      const problem = problemOf(row);
      if (problem !== undefined) {
        yield {
          range: statusCell.range,
          message: messageFor(row, problem, catalogue),
        };
      }
    }
  },
};

/** What the two cells say, and what to do about it; absent where they go together. */
function problemOf({
  applicability,
  status,
  applicabilityCell,
  statusCell,
}: StatementRow): string | undefined {
  const said = `${quoted(applicabilityCell?.text ?? '')}, but its status is ${quoted(statusCell?.text ?? '')}`;
  if (applicability === 'applicable' && status === 'notApplicable') {
    return `is marked as applicable with ${said}`;
  }
  if (applicability === 'excluded' && (status === 'implemented' || status === 'partial')) {
    return `is excluded with ${said}`;
  }
  return undefined;
}

function messageFor(
  { reference, applicability }: StatementRow,
  problem: string,
  catalogue: Catalogue,
): string {
  const advice =
    applicability === 'applicable'
      ? 'either exclude it with its reason, or write how far it is implemented'
      : 'a control that is in place applies; include it with its reason, or take the status back';
  return (
    `${namedReference(reference, catalogue)} ${problem}. An auditor cannot tell which one holds, and ` +
    `clause 6.1.3 d) asks for one decision: ${advice}.`
  );
}
