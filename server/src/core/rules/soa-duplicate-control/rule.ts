import type { Message } from '../../base/language.js';
import { shifted } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';
import { placedParts } from '../../model/placedParts.js';
import { sitesOf } from '../../model/sites.js';
import {
  areHalves,
  givesReasonOnly,
  givesStatusOnly,
  isListedExclusion,
} from '../../model/isReasoned.js';
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
    const sites = sitesOf(document);
    const decided = new Map<ControlId, PlacedRow[]>();
    for (const { part, start } of placedParts(document)) {
      for (const row of part.statementRows) {
        const { ids, range } = row.reference;
        const placed = { row, start, site: sites.at(start + row.range.start) };
        const again = ids.find((id) => isAgain(placed, decided.get(id)));
        const first = again && firstOf(placed, decided.get(again));
        for (const id of ids) {
          addFirst(decided, id, placed);
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
  /** Of several statements side by side, the one that it belongs to. */
  readonly site: number | undefined;
}

/** The row that decided first, in the same statement where several stand side by side. */
function firstOf({ site }: PlacedRow, before: readonly PlacedRow[] = []): PlacedRow | undefined {
  return before.find((one) => one.site === site || one.site === undefined || site === undefined);
}

function isAgain(placed: PlacedRow, before: readonly PlacedRow[] | undefined): boolean {
  return isSecond(placed.row, firstOf(placed, before)?.row);
}

function addFirst(decided: Map<ControlId, PlacedRow[]>, id: ControlId, placed: PlacedRow): void {
  const before = decided.get(id);
  if (!before) {
    decided.set(id, [placed]);
  } else if (!before.some(({ site }) => site === placed.site)) {
    before.push(placed);
  }
}

/** A list of exclusions repeats a control to give the reason, and a table its status: one decision in two places. */
function isSecond(row: StatementRow, first: StatementRow | undefined): boolean {
  if (!first) {
    return false;
  }
  const isHalf = [givesReasonOnly, givesStatusOnly].some((gives) => gives(row) !== gives(first));
  if (isHalf || areHalves(row, first)) {
    return false;
  }
  const isRepeated = isListedExclusion(row) || isListedExclusion(first);
  return !isRepeated || row.applicability !== first.applicability;
}

function aboutRows(first: StatementRow, second: StatementRow): Message<[control: string]> {
  const differ = first.applicability !== second.applicability || first.status !== second.status;
  return differ ? messages.differently : messages.again;
}
