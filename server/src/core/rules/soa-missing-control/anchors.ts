import { memoizePassing } from '../../base/memo.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { type PlacedPart, placedParts } from '../../model/placedParts.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Table, TableRowFacts } from '../../model/table.js';

/** A row of the statement beside which a missing one can be put. */
export interface Anchor extends PlacedPart {
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
export const anchorsIn = memoizePassing(
  (document: IsmsDocument): ReadonlyMap<ControlId, Anchor> =>
    anchorsBy(document, () => undefined).get(undefined) ?? new Map(),
);

/** The same for each part of the document; `partAt` tells in which one an offset lies. */
export function anchorsBy<Part>(
  document: IsmsDocument,
  partAt: (offset: number) => Part,
): ReadonlyMap<Part, ReadonlyMap<ControlId, Anchor>> {
  const found = new Map<Part, Map<ControlId, Anchor>>();
  for (const placed of placedParts(document)) {
    for (const [id, anchor] of anchorsInPart(placed)) {
      const part = partAt(placed.start + anchor.statement.range.start);
      const anchors = found.get(part) ?? new Map<ControlId, Anchor>();
      found.set(part, anchors);
      if (!anchors.has(id)) {
        anchors.set(id, anchor);
      }
    }
  }
  return found;
}

function anchorsInPart({ part, start }: PlacedPart): readonly (readonly [ControlId, Anchor])[] {
  const byStart = new Map<number, Pick<Anchor, 'table' | 'row'>>();
  for (const table of part.tables.filter(decidesAll)) {
    for (const row of table.rows) {
      byStart.set(row.range.start, { table, row });
    }
  }
  return part.statementRows.flatMap((statement) => {
    const place = byStart.get(statement.range.start);
    const ids = place ? statement.reference.ids : [];
    return ids.map((id) => [id, { part, start, statement, ...place }] as [ControlId, Anchor]);
  });
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
  const previous = order.slice(0, index).findLast(({ id }) => anchors.has(id));
  const next = order.slice(index + 1).find(({ id }) => anchors.has(id));
  const behind = anchorOf(previous, anchors);
  const before = anchorOf(next, anchors);
  const startsTheme = next?.group === control.group && previous?.group !== control.group;
  if (before && startsTheme && !isSameTable(behind, before)) {
    return { anchor: before, side: 'before' };
  }
  return placeBeside(behind, before);
}

function placeBeside(behind: Anchor | undefined, before: Anchor | undefined): Place | undefined {
  if (behind) {
    return { anchor: behind, side: 'behind' };
  }
  return before && { anchor: before, side: 'before' };
}

function anchorOf(
  control: Control | undefined,
  anchors: ReadonlyMap<ControlId, Anchor>,
): Anchor | undefined {
  return control && anchors.get(control.id);
}

/** Pieces of one table share its columns. */
function isSameTable(first: Anchor | undefined, second: Anchor): boolean {
  return first?.table.columns === second.table.columns;
}

/** A row is a line only in a table of Markdown. */
function decidesAll({ kind, columns, notation }: Table): boolean {
  const isExclusions =
    columns.some(({ role }) => role === 'exclusionReason') &&
    !columns.some(({ role }) => role === 'applicable' || role === 'status');
  return kind === 'statement' && !isExclusions && notation === undefined;
}
