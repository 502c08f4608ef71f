import type { Control, ControlId } from '../../catalogue/control.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Table, TableRowFacts } from '../../model/table.js';

/** A row of the statement beside which a missing one can be put. */
export interface Anchor {
  readonly statement: StatementRow;
  readonly table: Table;
  readonly row: TableRowFacts;
}

/** Where to put the row of a control: behind or before a row that is there. */
export interface Place {
  readonly anchor: Anchor;
  readonly side: 'behind' | 'before';
}

/** The rows of the document's tables by control; lists of exclusions are left out. */
export function anchorsIn({ tables, statementRows }: IsmsDocument): ReadonlyMap<ControlId, Anchor> {
  const byStart = new Map<number, { readonly table: Table; readonly row: TableRowFacts }>();
  for (const table of tables.filter(decidesAll)) {
    for (const row of table.rows) {
      byStart.set(row.range.start, { table, row });
    }
  }
  const anchors = new Map<ControlId, Anchor>();
  for (const statement of statementRows) {
    const place = byStart.get(statement.range.start);
    for (const id of place ? statement.reference.ids : []) {
      if (place && !anchors.has(id)) {
        anchors.set(id, { statement, ...place });
      }
    }
  }
  return anchors;
}

/**
 * The place of `control` in order: behind the row of the control before it, or, where that is of
 * another theme and in another table, before the first row of its own theme.
 */
export function placeOf(
  control: Control,
  order: readonly Control[],
  anchors: ReadonlyMap<ControlId, Anchor>,
): Place | undefined {
  const index = order.indexOf(control);
  const before = order.slice(0, index).findLast(({ id }) => anchors.has(id));
  const after = order.slice(index + 1).find(({ id }) => anchors.has(id));
  const previous = before && anchors.get(before.id);
  const next = after && anchors.get(after.id);
  const startsTheme = before?.group !== control.group && after?.group === control.group;
  if (next && (!previous || (startsTheme && previous.table !== next.table))) {
    return { anchor: next, side: 'before' };
  }
  return previous && { anchor: previous, side: 'behind' };
}

function decidesAll({ kind, columns }: Table): boolean {
  const isExclusions =
    columns.some(({ role }) => role === 'exclusionReason') &&
    !columns.some(({ role }) => role === 'applicable' || role === 'status');
  return kind === 'statement' && !isExclusions;
}
