import type { Message } from '../../base/language.js';
import { shifted } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';
import { placedParts } from '../../model/placedParts.js';
import { givesReasonOnly, isListedExclusion } from '../../model/isReasoned.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { DocumentRule } from '../rule.js';
import { messages } from './messages.js';

export const soaDuplicateControl: DocumentRule = {
  id: 'soa-duplicate-control',
  theme: 'statement',
  severity: 'warning',
  summary: 'A Statement of Applicability decides each control once.',
  germanSummary: 'Eine Erklärung zur Anwendbarkeit entscheidet über jede Maßnahme einmal.',
  scope: 'document',
  needs: 'statementRows',

  *check({ document, language }) {
    const decided = new Map<ControlId, PlacedRow>();
    for (const { part, start } of placedParts(document)) {
      for (const row of part.statementRows) {
        const { ids, range } = row.reference;
        const again = ids.find((id) => isSecond(row, decided.get(id)?.row));
        const first = again && decided.get(again);
        for (const id of ids) {
          decided.set(id, decided.get(id) ?? { row, start });
        }
        if (again === undefined || !first) {
          continue;
        }
        yield {
          range: shifted(range, start),
          message: aboutRows(first.row, row)(language, again),
          related: [
            {
              uri: document.uri,
              range: shifted(first.row.reference.range, first.start),
              message: messages.first(language, again),
            },
          ],
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

/** A list of exclusions repeats a control to give the reason; that is one decision in two places. */
function isSecond(row: StatementRow, first: StatementRow | undefined): boolean {
  if (!first) {
    return false;
  }
  if (givesReasonOnly(row) !== givesReasonOnly(first)) {
    return false;
  }
  const isRepeated = isListedExclusion(row) || isListedExclusion(first);
  return !isRepeated || row.applicability !== first.applicability;
}

function aboutRows(first: StatementRow, second: StatementRow): Message<[control: string]> {
  const differ = first.applicability !== second.applicability || first.status !== second.status;
  return differ ? messages.differently : messages.again;
}
