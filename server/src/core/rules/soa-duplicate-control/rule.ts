import { shifted } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';
import { placedParts } from '../../model/placedParts.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { DocumentRule, RelatedPlace } from '../rule.js';

export const soaDuplicateControl: DocumentRule = {
  id: 'soa-duplicate-control',
  severity: 'warning',
  summary: 'A Statement of Applicability decides each control once.',
  scope: 'document',

  *check({ document }) {
    const decided = new Map<ControlId, PlacedRow>();
    for (const { part, start } of placedParts(document)) {
      for (const row of part.statementRows) {
        const { ids, range } = row.reference;
        const again = ids.find((id) => isSecond(row, decided.get(id)?.row));
        const first = again === undefined ? undefined : decided.get(again);
        for (const id of ids) {
          decided.set(id, decided.get(id) ?? { row, start });
        }
        if (again === undefined || !first) {
          continue;
        }
        yield {
          range: shifted(range, start),
          message: messageFor(again, first.row, row),
          related: [firstPlace(again, first, document.uri)],
        };
      }
    }
  },
};

interface PlacedRow {
  readonly row: StatementRow;
  /** Where the part of the document starts that the row's ranges are relative to. */
  readonly start: number;
}

function firstPlace(id: ControlId, { row, start }: PlacedRow, uri: string): RelatedPlace {
  const range = shifted(row.reference.range, start);
  return { uri, range, message: `${id} is decided here first.` };
}

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
