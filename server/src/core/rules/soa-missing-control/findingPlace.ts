import { shifted, type TextRange } from '../../base/textRange.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import type { Table } from '../../model/table.js';
import type { Place } from './anchors.js';

/** The id of the row beside which a missing one belongs. */
export function besideRange({ anchor }: Place): TextRange {
  return shifted(anchor.statement.reference.range, anchor.start);
}

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
