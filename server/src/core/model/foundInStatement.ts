import { mayBeOfAnnex } from './annexNumbers.js';
import { type FoundColumn, headerMeanings, layoutByCells } from './columns.js';
import { controlColumn, holdsIds } from './controlColumn.js';
import { decisionColumn } from './decisionColumn.js';
import { columnsForControls } from './possibleColumns.js';
import { signColumns } from './signColumns.js';
import { decidesOnControls } from './statementLayout.js';
import type { Vocabulary } from './vocabulary.js';
import { counting, type WholeTable } from './wholeTable.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * What the cells tell of a table of controls whose headers mislead: "Applies to Northgrid" heads the
 * decision if its cells say yes and no (`decisionColumn`), "V" if they are signs of the legend, and
 * "Cloud control" titles if the ids stand in another column. Absent where neither is so.
 */
export function foundInStatement(
  table: WholeTable,
  vocabulary: Vocabulary,
): readonly FoundColumn[] | undefined {
  const signed = signColumns(table, vocabulary);
  const decides = signed.some(({ role }) => role === 'applicable');
  const decision = decides ? undefined : decisionColumn(table, vocabulary);
  const decided = decision
    ? [decision, ...signed.filter(({ index }) => index !== decision.index)]
    : signed;
  const named = titlesAndIds(table, decided, vocabulary);
  const found = [...decided, ...named];
  if (found.length === 0) {
    return undefined;
  }
  const control = named.length === 0 ? controlColumn(table, vocabulary) : undefined;
  return control === undefined ? found : [...found, { index: control, role: 'control' }];
}

/**
 * Where only words stand below the header for the ids, and ids in a column before it, those are the
 * controls; in a table that decides on applicability also the numbers of Annex A without its letter.
 */
function titlesAndIds(
  table: WholeTable,
  decided: readonly FoundColumn[],
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  const { kind, columns } = layoutByCells(table.header, vocabulary, ...decided);
  const named = columns.findIndex(({ role }) => role === 'control');
  const decides = decidesOnControls(columns);
  const isOpen = kind === 'statement' || (kind === 'other' && (decides || table.isOfStatement));
  if (!isOpen || !holdsWords(table, named)) {
    return [];
  }
  const meanings = headerMeanings(table.header, vocabulary);
  const ids = columnsForControls(table.header, vocabulary)
    .filter((index) => index < named)
    .find(
      (index) =>
        holdsIds(table, index) ||
        (decides &&
          mayNumber(meanings[index]) &&
          holdsAnnexNumbers(table, index) &&
          mayBeOfAnnex(table, index, vocabulary)),
    );
  if (ids === undefined) {
    return [];
  }
  const titles: readonly FoundColumn[] = columns.some(({ role }) => role === 'title')
    ? []
    : [{ index: named, role: 'title' }];
  return [{ index: ids, role: 'control' }, ...titles];
}

/** Whether `column` is one that others stand before, and no id or number stands there but those of themes. */
function holdsWords(table: WholeTable, column: number): boolean {
  return column > 0 && numbered(table, column).fitting === 0;
}

/** A column for clauses has numbers of its own, and "Title" or "Question" none. */
function mayNumber(meaning: HeaderMeaning | undefined): boolean {
  return meaning === undefined || meaning === 'number' || meaning === 'none';
}

/** Whether nearly all cells are numbers that Annex A can have; between them stand those of its themes. */
function holdsAnnexNumbers(table: WholeTable, column: number): boolean {
  const { filled, fitting } = annexNumbers(table, column);
  return fitting > 0 && fitting * 4 >= filled * 3;
}

const annexNumbers = counting((cell) => annexNumber.test(cell));
const annexNumber = /^[\s*_[`~]*(?:[5-9]|1[0-8])(?:\.\d{1,2}){1,2}[\s*_\]`~.]*$/;

const numbered = counting((cell) => {
  const read = cell.slice(0, longestCell);
  return /\d/.test(read) && !theme.test(read);
});
/** "A.6 People controls", as exports have it on a row of its own. */
const theme = /^[\s*_]*A\.(?:[5-9]|1[0-8])[.:]?\s[^\d]*$/;
const longestCell = 120;
