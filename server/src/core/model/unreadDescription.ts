import { isBlank } from './lazyCell.js';
import type { Cell, Column, ColumnRole, Table, TableRowFacts } from './table.js';
import { defaultVocabulary } from './vocabulary.js';
import { meaningOf } from './words/headers.js';

/** What says in words what a risk is. */
const describing: readonly (ColumnRole | undefined)[] = [
  ...(['risk', 'title', 'threat', 'vulnerability'] as const),
];

/**
 * Gives the cell of each row in the column of a register that holds the risks in words although its header is not known ("Event"):
 * right behind the id, with another text of several words in each row. Absent where another column
 * says what the risk is, and where the cells may be names or categories.
 */
export function unreadDescription({
  columns,
  rows,
}: Table): (row: TableRowFacts) => Cell | undefined {
  const roles = columns.map(({ role }) => role);
  const isWeighed = roles.includes('likelihood') && roles.includes('impact');
  const index = roles.indexOf('riskId') + 1;
  const isFound =
    isWeighed &&
    index > 0 &&
    !roles.some((role) => describing.includes(role)) &&
    isUnread(columns[index]) &&
    holdSentences(rows, index);
  return ({ cells }) => (isFound ? cells[index] : undefined);
}

function isUnread(column: Column | undefined): boolean {
  return (
    column !== undefined &&
    column.role === undefined &&
    column.header !== '' &&
    meaningOf(column.header, defaultVocabulary) === undefined
  );
}

function holdSentences(rows: Table['rows'], index: number): boolean {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell && !isBlank(cell) ? [cell.text] : [];
  });
  const several = texts.filter((text) => severalWords.test(text)).length;
  const isEachAnother = new Set(texts).size === texts.length;
  return several > 0 && several * 4 >= rows.length * 3 && isEachAnother;
}

/** Japanese has no gaps between words. */
const severalWords = /\p{L}\s+\P{L}*\p{L}|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]{5}/u;
