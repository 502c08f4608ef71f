import { memoize } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { tableRowOf } from '../../model/statementCells.js';
import type { Table } from '../../model/table.js';
import type { Place } from './anchors.js';

/** The id of the row beside which a missing one belongs. */
export function besideRange({ anchor }: Place): TextRange {
  return shifted(anchor.statement.reference.range, anchor.start);
}

/**
 * The id of the section or list item behind which `control` belongs, where a statement has those and no
 * table: that of the control before it in `order`, else that of the one behind it.
 */
export function besideSection(
  control: Control,
  order: readonly Control[],
  document: IsmsDocument,
): TextRange | undefined {
  const index = order.indexOf(control);
  const ranges = sectionRanges(document);
  const before = order.slice(0, index).findLast(({ id }) => ranges.has(id));
  const neighbour = before ?? order.slice(index + 1).find(({ id }) => ranges.has(id));
  return neighbour && ranges.get(neighbour.id);
}

const sectionRanges = memoize((document: IsmsDocument): ReadonlyMap<ControlId, TextRange> => {
  const ranges = new Map<ControlId, TextRange>();
  for (const { part, start } of placedParts(document)) {
    for (const row of part.statementRows) {
      if (tableRowOf(row, part) === undefined) {
        const range = shifted(row.reference.range, start);
        row.reference.ids.forEach((id) => ranges.set(id, range));
      }
    }
  }
  return ranges;
});

/** The header of the document's last statement table; without tables, the first control decided; where no row of a table is a neighbour. */
export function placeIn(document: IsmsDocument): TextRange | undefined {
  const parts = placedParts(document);
  const first = parts.find(({ part }) => part.statementRows.length > 0);
  if (!first) {
    return undefined;
  }
  const heads = parts.flatMap(({ part, start }) =>
    part.tables.filter(isStatementHead).map(({ headerRange }) => ({ range: headerRange, start })),
  );
  const control = { range: first.part.statementRows[0]?.reference.range, start: first.start };
  const { range, start } = heads.at(-1) ?? control;
  return range && shifted(range, start);
}

function isStatementHead({ kind, headerRange }: Table): boolean {
  return kind === 'statement' && headerRange !== undefined;
}
