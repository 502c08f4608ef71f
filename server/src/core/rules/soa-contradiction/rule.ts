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
  needs: 'statementRows',

  *check({ part, catalogue }) {
    for (const row of singleRows(part)) {
      const { applicabilityCell, statusCell } = row;
      const isApart = !isSameCell(applicabilityCell, statusCell);
      if (applicabilityCell && statusCell && isApart && contradicts(row)) {
        const said = { decision: applicabilityCell.text, status: statusCell.text };
        yield { range: statusCell.range, message: messageFor(row, said, catalogue) };
      }
    }
  },
};

function contradicts({ applicability, status }: StatementRow): boolean {
  return applicability === 'applicable'
    ? status === 'notApplicable'
    : applicability === 'excluded' && (status === 'implemented' || status === 'partial');
}

function messageFor(
  { reference, applicability }: StatementRow,
  { decision, status }: { readonly decision: string; readonly status: string },
  catalogue: Catalogue,
): string {
  const isIncluded = applicability === 'applicable';
  const advice = isIncluded
    ? 'either exclude it with its reason, or write how far it is implemented'
    : 'a control that is in place applies; include it with its reason, or take the status back';
  return (
    `${namedReference(reference, catalogue)} is ${isIncluded ? 'marked as applicable' : 'excluded'} with ${quoted(decision)}, ` +
    `but its status is ${quoted(status)}. An auditor cannot tell which one holds, and ` +
    `the statement has to give one decision (ISO/IEC 27001, 6.1.3 d): ${advice}.`
  );
}
