import type { ControlId } from '../../catalogue/control.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { DocumentRule } from '../rule.js';

export const soaDuplicateControl: DocumentRule = {
  id: 'soa-duplicate-control',
  severity: 'warning',
  summary: 'A Statement of Applicability decides each control once.',
  scope: 'document',

  *check({ document }) {
    const decided = new Map<ControlId, StatementRow>();
    for (const row of document.statementRows) {
      const again = row.reference.ids.find((id) => isSecond(row, decided.get(id)));
      for (const id of row.reference.ids) {
        decided.set(id, decided.get(id) ?? row);
      }
      const first = again === undefined ? undefined : decided.get(again);
      if (again === undefined || !first) {
        continue;
      }
      yield {
        range: row.reference.range,
        message: messageFor(again, first, row),
        related: [
          {
            uri: document.uri,
            range: first.reference.range,
            message: `${again} is decided here first.`,
          },
        ],
      };
    }
  },
};

/** A list of exclusions repeats a control to give the reason; that is one decision in two places. */
function isSecond(row: StatementRow, first: StatementRow | undefined): boolean {
  if (!first) {
    return false;
  }
  const isRepeated = isListedExclusion(row) || isListedExclusion(first);
  return !isRepeated || row.applicability !== first.applicability;
}

function isListedExclusion({ applicability, applicabilityCell, has }: StatementRow): boolean {
  return applicability === 'excluded' && has.applicability && applicabilityCell === undefined;
}

function messageFor(id: ControlId, first: StatementRow, second: StatementRow): string {
  const differs = first.applicability !== second.applicability || first.status !== second.status;
  const problem = differs ? ', and the rows do not agree' : '';
  return (
    `${id} is decided more than once${problem}. ` +
    'An auditor cannot tell which row holds: keep one and remove the other.'
  );
}
