import { memoizePair } from '../base/memo.js';
import { type AssignedRow, matrixColumns } from './matrixColumns.js';
import { besideTable, ownByLegend } from './ownLegend.js';
import { hasTicksBesideCrosses } from './partyColumns.js';
import type { Column, TableDuties } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { type CellCount, ofEachPiece, rowsOf, type WholeTable } from './wholeTable.js';
import { isOwnOrganisation } from './words/parties.js';
import { isPlaceholder } from './words/placeholders.js';
import { isOpenQuestion } from './words/riskWords.js';
import { isNothing } from './words/values.js';

/** What the rows of a responsibility matrix tell together. After an edit only its piece is read again. */
export function dutiesOf(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): Omit<TableDuties, 'letters'> {
  const { strikeOut, namingParties, mayBeBeside, legends } = inPieces(columns, vocabulary);
  // Where a row has a tick beside it, a cross is a no; elsewhere it ticks.
  const crossMeans = strikeOut(table).includes(true) ? 'none' : 'part';
  const counts = inColumns(namingParties[crossMeans](table));
  const isBeside = ({ index, said, fitting }: ColumnCount): boolean =>
    mayBeBeside.has(index) && said > 0 && fitting === 0;
  const [own] = legends(table);
  const assigning = counts.filter((count) => !isBeside(count));
  const filled = assigning.reduce((sum, count) => sum + count.filled, 0);
  const fitting = assigning.reduce((sum, count) => sum + count.fitting, 0);
  return {
    crossMeans,
    areAssigned: fitting > 0 && fitting * 2 >= filled,
    beside: counts.filter(isBeside).map(({ index }) => index),
    ...(own && { own }),
  };
}

/** By identity, since the pieces are remembered with it. */
const inPieces = memoizePair((columns: readonly Column[], vocabulary: Vocabulary) => {
  const naming = (crossMeans: TableDuties['crossMeans']): ReturnType<typeof countsOf> =>
    countsOf(columns, crossMeans, vocabulary);
  const { services, areNamed } = matrixColumns(columns, nothingBeside('part'), vocabulary);
  return {
    strikeOut: ofEachPiece((piece) => hasTicksBesideCrosses(rowsOf(piece), services)),
    namingParties: { part: naming('part'), none: naming('none') },
    // A legend stands where the table begins.
    legends: ofEachPiece((piece) => ownByLegend(besideTable(piece), vocabulary)),
    mayBeBeside: new Set(areNamed ? services : []),
  };
});

function nothingBeside(
  crossMeans: TableDuties['crossMeans'],
): Pick<TableDuties, 'crossMeans' | 'beside'> {
  return { crossMeans, beside: [] };
}

function countsOf(
  columns: readonly Column[],
  crossMeans: TableDuties['crossMeans'],
  vocabulary: Vocabulary,
): (table: WholeTable) => readonly (readonly ColumnCount[])[] {
  const { services, assigned } = matrixColumns(columns, nothingBeside(crossMeans), vocabulary);
  return ofEachPiece((piece) => {
    const rows = assigned(rowsOf(piece), piece.text);
    return services.map((index, place) => countIn(index, rows, place));
  });
}

/** Of one service: the assignments that are not empty, those that are words, and those that name a party. */
interface ColumnCount extends CellCount {
  readonly index: number;
  /** Without what only says that nobody is named yet. */
  readonly said: number;
}

/** Where provider and customer have columns of their own, there are fewer assignments than columns. */
function countIn(index: number, rows: readonly AssignedRow[], place: number): ColumnCount {
  const filled = rows
    .flatMap(({ assignments }) => assignments[place] ?? [])
    .filter(({ cell }) => !isNothing(cell.text));
  const fitting = filled.filter(
    ({ party, cell }) => party !== undefined || isOwnOrganisation(cell.text),
  );
  const said = filled.filter(({ cell: { text } }) => !isPlaceholder(text) && !isOpenQuestion(text));
  return { index, filled: filled.length, said: said.length, fitting: fitting.length };
}

function inColumns(pieces: readonly (readonly ColumnCount[])[]): readonly ColumnCount[] {
  const [first = [], ...others] = pieces;
  return first.map((count, place) => {
    const all = [count, ...others.flatMap((piece) => piece[place] ?? [])];
    const sum = (key: keyof ColumnCount): number => all.reduce((total, one) => total + one[key], 0);
    return {
      index: count.index,
      filled: sum('filled'),
      said: sum('said'),
      fitting: sum('fitting'),
    };
  });
}
