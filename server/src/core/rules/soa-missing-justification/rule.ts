import { memoize } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlId } from '../../catalogue/control.js';
import { cellAppendix, cellEdit, type CellEdit, fieldEdit } from '../../model/cellEdits.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { type PlacedPart, placedParts } from '../../model/placedParts.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell, Table, TableRowFacts } from '../../model/table.js';
import { givesReason, isNothing } from '../../model/words/values.js';
import type { DocumentRule, DocumentRuleContext, Fix } from '../rule.js';
import { proposedReason } from './proposals.js';

export const soaMissingJustification: DocumentRule = {
  id: 'soa-missing-justification',
  severity: 'error',
  summary: 'A control that the Statement of Applicability excludes has a reason for it.',
  scope: 'document',

  *check(context) {
    const parts = placedParts(context.document).filter(({ part }) => exclusionsIn(part).length > 0);
    const reasoned = new Set(parts.flatMap(({ part }) => reasonedIn(part)));
    for (const { part, start } of parts) {
      for (const row of exclusionsIn(part)) {
        if (isReasoned(row) || row.reference.ids.every((id) => reasoned.has(id))) {
          continue;
        }
        yield {
          range: shifted(placeOf(row), start),
          message: messageFor(row, context.catalogue),
          fixes: fixesFor(row, { part, start }, context),
        };
      }
    }
  },
};

const exclusionsIn = memoize((part: DocumentFacts): readonly StatementRow[] =>
  part.statementRows.filter((row) => row.applicability === 'excluded'),
);

const reasonedIn = memoize((part: DocumentFacts): readonly ControlId[] =>
  exclusionsIn(part)
    .filter(isReasoned)
    .flatMap((row) => row.reference.ids),
);

/**
 * Without a column for reasons, what stands in the column for evidence is taken as one: the layout
 * has no better place for it.
 */
function isReasoned(row: StatementRow): boolean {
  const { justificationCell, applicabilityCell, evidenceCell } = row;
  if (applicabilityCell && givesReason(applicabilityCell.text)) {
    return true;
  }
  if (!justificationCell) {
    return !isNothing(evidenceCell?.text ?? '');
  }
  return !isNothing(justificationCell.text) && !isSameCell(justificationCell, applicabilityCell);
}

function isSameCell(first: Cell, second: Cell | undefined): boolean {
  return first.range.start === second?.range.start && first.text === second.text;
}

function placeOf({ applicabilityCell, reference }: StatementRow): StatementRow['range'] {
  const isWritten = applicabilityCell && applicabilityCell.text !== '';
  return isWritten ? applicabilityCell.range : reference.range;
}

function messageFor(row: StatementRow, catalogue: Catalogue): string {
  const { reference, justificationCell } = row;
  const what = justificationCell
    ? 'write why it is not needed'
    : 'add a column for the justification and write why it is not needed';
  return (
    `${named(reference.id, catalogue)} is excluded without a reason. Clause 6.1.3 d) asks for one ` +
    `for each control of Annex A that is left out, and an auditor reads them first: ${what}.`
  );
}

function named(id: ControlId, catalogue: Catalogue): string {
  const title = catalogue.find(id)?.title;
  return title === undefined ? id : `${id} ${title}`;
}

function fixesFor(
  row: StatementRow,
  { part, start }: PlacedPart,
  { catalogue, configuration }: DocumentRuleContext,
): readonly Fix[] {
  const { id } = row.reference;
  const reason = proposedReason(id, catalogue.find(id), configuration);
  const edit = editFor(row, part, reason);
  if (!edit) {
    return [];
  }
  const edits = [{ ...edit, range: shifted(edit.range, start) }];
  return [{ title: `Insert a justification to complete: "${reason}"`, edits, needsPerson: true }];
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
    ? cellEdit(part.text, place.row, reasonColumn(place.table), reason)
    : fieldEdit(part.text, justificationCell.range, reason);
}

function tableRowOf(
  { range }: StatementRow,
  { tables }: DocumentFacts,
): { readonly table: Table; readonly row: TableRowFacts } | undefined {
  const table = tables.find(
    (one) =>
      one.kind === 'statement' && one.range.start <= range.start && range.end <= one.range.end,
  );
  const row = table?.rows.find((one) => one.range.start === range.start);
  return table && row ? { table, row } : undefined;
}

function reasonColumn({ columns }: Table): number {
  const exclusion = columns.findIndex(({ role }) => role === 'exclusionReason');
  return exclusion >= 0 ? exclusion : columns.findIndex(({ role }) => role === 'justification');
}
