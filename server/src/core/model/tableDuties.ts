import { memoizePair } from '../base/memo.js';
import { type AssignedRow, matrixColumns } from './matrixColumns.js';
import { hasTicksBesideCrosses } from './partyColumns.js';
import type { Column, TableDuties } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { type CellCount, ofEachPiece, rowsOf, type WholeTable } from './wholeTable.js';
import { isOwnOrganisation } from './words/parties.js';
import { isNothing } from './words/values.js';

/** What the rows of a responsibility matrix tell together. After an edit only its piece is read again. */
export function dutiesOf(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): TableDuties {
  const { strikeOut, namingParties } = inPieces(columns, vocabulary);
  // Where a row has a tick beside it, a cross is a no; elsewhere it ticks.
  const crossMeans = strikeOut(table).includes(true) ? 'none' : 'part';
  const counts = namingParties[crossMeans](table);
  const filled = counts.reduce((sum, count) => sum + count.filled, 0);
  const fitting = counts.reduce((sum, count) => sum + count.fitting, 0);
  return { crossMeans, areAssigned: fitting > 0 && fitting * 2 >= filled };
}

/** By identity, since the pieces are remembered with it. */
const inPieces = memoizePair((columns: readonly Column[], vocabulary: Vocabulary) => {
  const naming = (crossMeans: TableDuties['crossMeans']): ReturnType<typeof countsOf> =>
    countsOf(columns, crossMeans, vocabulary);
  const { services } = matrixColumns(columns, 'part', vocabulary);
  return {
    strikeOut: ofEachPiece((piece) => hasTicksBesideCrosses(rowsOf(piece), services)),
    namingParties: { part: naming('part'), none: naming('none') },
  };
});

function countsOf(
  columns: readonly Column[],
  crossMeans: TableDuties['crossMeans'],
  vocabulary: Vocabulary,
): (table: WholeTable) => readonly CellCount[] {
  const { assigned } = matrixColumns(columns, crossMeans, vocabulary);
  return ofEachPiece((piece) => countIn(assigned(rowsOf(piece), piece.text)));
}

/** How many assignments say something, and how many of these name a party. */
function countIn(rows: readonly AssignedRow[]): CellCount {
  const filled = rows.flatMap(({ assignments }) =>
    assignments.filter(({ cell }) => !isNothing(cell.text)),
  );
  const named = filled.filter(
    ({ party, cell }) => party !== undefined || isOwnOrganisation(cell.text),
  );
  return { filled: filled.length, fitting: named.length };
}
