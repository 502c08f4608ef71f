import { shifted } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import { cellAppendix, cellEdit, type CellEdit, fieldEdit } from '../../model/cellEdits.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { type PlacedPart, placedParts } from '../../model/placedParts.js';
import { sitesOf } from '../../model/sites.js';
import { tableRowOf } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Table } from '../../model/table.js';
import { defaultVocabulary } from '../../model/vocabulary.js';
import { columnMeaning } from '../../model/words/headers.js';
import { isNothing } from '../../model/words/values.js';
import type { Fix, WorkspaceRule, WorkspaceRuleContext } from '../rule.js';
import { exclusionsIn, mayBeReasoned, reasonedIn } from './exclusions.js';
import { messages } from './messages.js';
import { proposalsIn } from './proposals.js';

export const soaMissingJustification: WorkspaceRule = {
  id: 'soa-missing-justification',
  theme: 'statement',
  severity: 'error',
  summary: 'A control that the Statement of Applicability excludes has a reason for it.',
  germanSummary:
    'Eine Maßnahme, die die Erklärung zur Anwendbarkeit ausschließt, hat eine Begründung dafür.',
  scope: 'workspace',
  needs: 'statementRows',

  *check(context) {
    const all = placedParts(context.document);
    const parts = all.filter(({ part }) => exclusionsIn(part).length > 0);
    if (parts.length === 0) {
      return;
    }
    const isReasonedElsewhere = reasonsElsewhere(context.document);
    const proposed = proposalsIn(context);
    for (const { part, start } of parts) {
      for (const row of exclusionsIn(part)) {
        if (mayBeReasoned(row, part) || isReasonedElsewhere(row, start)) {
          continue;
        }
        yield {
          range: shifted(placeOf(row), start),
          message: messageFor(row, part, context),
          fixes: fixesFor(row, { part, start }, { proposed, context }),
        };
      }
    }
  },
};

/**
 * Whether other rows give the reason: where several statements stand side by side, not those of another
 * one, unless the two are halves of one, the status in one and the reasons in the other.
 */
function reasonsElsewhere(document: IsmsDocument): (row: StatementRow, start: number) => boolean {
  const sites = sitesOf(document);
  const reasoned = new Map<ControlId, Set<number | 'half' | undefined>>();
  for (const { part, start } of placedParts(document)) {
    for (const { reference, range, has } of reasonedIn(part)) {
      const site = sites.at(start + range.start);
      for (const id of reference.ids) {
        const given = (reasoned.get(id) ?? new Set()).add(site);
        reasoned.set(id, has.status ? given : given.add('half'));
      }
    }
  }
  return ({ reference, range, has }, start) => {
    const site = sites.at(start + range.start);
    const isHalf = has.status && !has.justification;
    return reference.ids.every((id) => {
      const given = reasoned.get(id);
      const isHere = given?.has(site) === true || given?.has(undefined) === true;
      return given !== undefined && (site === undefined || isHere || (isHalf && given.has('half')));
    });
  };
}

function placeOf({ applicabilityCell, reference }: StatementRow): StatementRow['range'] {
  const isWritten = applicabilityCell && applicabilityCell.text !== '';
  return isWritten ? applicabilityCell.range : reference.range;
}

function messageFor(
  row: StatementRow,
  part: DocumentFacts,
  { catalogue, language }: WorkspaceRuleContext,
): string {
  const { reference, justificationCell } = row;
  const control = catalogue.find(reference.id);
  const table = tableRowOf(row, part)?.table;
  const lacking = table ? messages.withoutPlace : messages.withoutLine;
  const hasPlace = justificationCell !== undefined || (table && mayHoldReasons(table));
  const said = hasPlace ? messages.empty : lacking;
  return said(language, {
    control: control ? namedControl(control) : reference.id,
    // Controls of 27017 stand in the statement, too.
    isOfAnnexA: control?.standard === 'iso27001',
  });
}

/** Whether words stand below a header that is not known: other rows may have their reasons there. */
function mayHoldReasons({ columns, rows }: Table): boolean {
  return columns.some(
    ({ role, header }, index) =>
      role === undefined &&
      columnMeaning(header, defaultVocabulary) === undefined &&
      rows.some(({ cells }) => /\p{L}{3}|\p{sc=Han}{2}/u.test(cells[index]?.text ?? '')),
  );
}

interface ProposedIn {
  readonly proposed: (id: ControlId) => readonly string[];
  readonly context: WorkspaceRuleContext;
}

function fixesFor(
  row: StatementRow,
  { part, start }: PlacedPart,
  { proposed, context }: ProposedIn,
): readonly Fix[] {
  const reasons = row.justificationCell ? proposed(row.reference.id) : [];
  return reasons.flatMap((reason, index) => {
    const edit = editFor(row, part, reason);
    return edit
      ? [
          {
            title: messages.insert(context.language, reason),
            edits: [{ ...edit, range: shifted(edit.range, start) }],
            preferred: index === 0,
            needsPerson: true,
          },
        ]
      : [];
  });
}

function editFor(row: StatementRow, part: DocumentFacts, reason: string): CellEdit | undefined {
  const { justificationCell } = row;
  if (!justificationCell) {
    return undefined;
  }
  if (!isNothing(justificationCell.text)) {
    return cellAppendix(justificationCell.range, reason);
  }
  const place = tableRowOf(row, part);
  return place
    ? cellEdit(part.text, place, reasonColumn(place.table), reason)
    : fieldEdit(part.text, justificationCell.range, reason);
}

function reasonColumn({ columns }: Table): number {
  const exclusion = columns.findIndex(({ role }) => role === 'exclusionReason');
  return exclusion >= 0 ? exclusion : columns.findIndex(({ role }) => role === 'justification');
}
