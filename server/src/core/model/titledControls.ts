import { columnsOf, headerTexts, tableKindOf } from './columns.js';
import { standardColumns } from './possibleColumns.js';
import type { Column, ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { counting, type WholeTable } from './wholeTable.js';
import { meaningOf } from './words/headers.js';

/**
 * The column with the ids of the controls in a table that decides nothing and only names them, such as
 * a mapping: "ISO/IEC 27001:2022" beside titles below "Control", or "2022" or "New" before titles.
 */
export function titledControlColumn(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  const { header } = table;
  const columns = columnsOf(header, vocabulary);
  const isPlain = columns.every(({ role }) => role === undefined || naming.has(role));
  if (!isPlain || tableKindOf(header, vocabulary) !== 'other') {
    return undefined;
  }
  return besideNames(table, columns, vocabulary) ?? beforeTitles(table, columns, vocabulary);
}

const naming: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['control', 'title', 'clause', 'evidence', 'cloudGuidance', 'implementation'] as const),
]);

function besideNames(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): number | undefined {
  const named = columns.findIndex(({ role }) => role === 'control');
  const meaning = meaningOf(columns[named]?.header ?? '', vocabulary);
  const isName = meaning === 'controlName' || meaning === 'measure';
  return isName && isFilledWith(numbered, table, named) === 'never'
    ? standardColumns(table.header, vocabulary).find(
        (column) => isFilledWith(ids, table, column) === 'always',
      )
    : undefined;
}

function beforeTitles(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): number | undefined {
  const title = columns.findIndex(({ role }) => role === 'title');
  const isNamed = columns.some(({ role }) => role === 'control');
  const headers = headerTexts(table.header, vocabulary);
  const editions = headers.flatMap((text, index) =>
    index < title && edition.test(text) && isFilledWith(ids, table, index) === 'always'
      ? [index]
      : [],
  );
  const current = editions.findLast((index) => ofToday.test(headers[index] ?? ''));
  return isNamed ? undefined : (current ?? (editions.length === 1 ? editions[0] : undefined));
}

/** "2022", "New (2022)", "旧（2013）", "Neu". */
const edition =
  /^(?=.*[\p{L}\d])[\s(（]*(?:(?:new|old|neu|alt|nouveau|nouvelle|ancien|ancienne|nuevo|nueva|antiguo|antigua|novo|nova|antigo|antiga|nuovo|nuova|vecchio|vecchia|nieuw|oud|新|旧)[\s:(（-]*)?(?:(?:edition|ausgabe|édition|edición|edição|edizione|editie|version|versión|versão|versione|versie)\s)?(?:(?:2013|2022)年?版?)?[\s)）]*$/iu;

/** The titles are those of the newer ids, where both stand there. */
const ofToday = /2022|^[\s(（]*(?:new|neu|nouv|nuev|nov|nuov|nieuw|新)/iu;

/** Nothing but ids with all their letters, or a dash. */
const ids = counting((cell) =>
  /^[^\p{L}\p{N}]*(?:(?:A|CLD)\.\d[^\p{L}(]*(?:\([^)]*\)[^\p{L}(]*)?)+$|^[-–—―]+$/u.test(
    cell.slice(0, longestCell),
  ),
);
const longestCell = 120;
const numbered = counting((cell) =>
  /^[^\p{L}\p{N}]*(?:(?:A|CLD)[ .]?)?\d/u.test(cell.slice(0, 20)),
);

function isFilledWith(
  counted: typeof ids,
  table: WholeTable,
  column: number,
): 'always' | 'never' | 'sometimes' {
  const { filled, fitting } = counted(table, column);
  if (fitting === 0) {
    return 'never';
  }
  return fitting === filled ? 'always' : 'sometimes';
}
