import { isSameCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { ChunkRule } from '../rule.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';

export const soaContradiction: ChunkRule = {
  id: 'soa-contradiction',
  theme: 'statement',
  severity: 'warning',
  summary: 'A row of a Statement of Applicability does not contradict itself.',
  germanSummary: 'Eine Zeile der Erklärung zur Anwendbarkeit widerspricht sich nicht.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue, language }) {
    for (const row of singleRows(part)) {
      const { applicability, applicabilityCell, statusCell, reference } = row;
      const isApart = !isSameCell(applicabilityCell, statusCell);
      if (applicabilityCell && statusCell && isApart && contradicts(row)) {
        const about = applicability === 'applicable' ? messages.applicable : messages.excluded;
        yield {
          range: statusCell.range,
          message: about(language, {
            control: namedReference(reference, { catalogue, language }),
            decision: applicabilityCell.text,
            status: statusCell.text,
          }),
        };
      }
    }
  },
};

function contradicts({ applicability, status }: StatementRow): boolean {
  return applicability === 'applicable'
    ? status === 'notApplicable'
    : applicability === 'excluded' && (status === 'implemented' || status === 'partial');
}
