import { memoizePair } from '../base/memo.js';
import type { Chunk, TableBlock, TableRow } from '../syntax/blocks.js';
import { columnsOf, layoutByCells, type TableLayout, tableKindOf } from './columns.js';
import { mayLackRiskIds, possibleStatusColumn } from './possibleColumns.js';
import { controlColumn } from './controlColumn.js';
import { exclusionColumns, type TableBelow } from './exclusionTables.js';
import type { DocumentProfile } from './ismsDocument.js';
import { cellAt, isBlank, rowAt } from './lazyCell.js';
import { surroundingsOf } from './surroundings.js';
import type { Table, TableRowFacts } from './table.js';
import { numberingOf, titledIdIn } from './titledIds.js';
import type { Vocabulary } from './vocabulary.js';
import { partyOf } from './words/parties.js';
import { statusOf } from './words/values.js';

/**
 * The tables of a chunk, or the pieces of them that stand there, ranges relative to the chunk. Rows
 * are given as they are: too short, too long, section headers and `| ... |` among them. In a
 * document whose front matter calls it a statement, a table of controls and their status is one.
 */
export function tablesIn(
  chunk: Chunk,
  vocabulary: Vocabulary,
  profile?: DocumentProfile,
): readonly Table[] {
  const isDeclared =
    profile?.kind === 'statement-of-applicability' && profile.kindFrom === 'frontMatter';
  return isDeclared ? declaredTables(chunk, vocabulary) : tablesByHeader(chunk, vocabulary);
}

const tablesByHeader = memoizePair((chunk: Chunk, vocabulary: Vocabulary): readonly Table[] => {
  const tables: Table[] = [];
  let heading = surroundingsOf(chunk).last.exclusions;
  for (const block of chunk.blocks) {
    if (block.kind === 'heading') {
      // The header of the table knows it.
      heading = undefined;
    } else if (block.kind === 'table') {
      const table = tableFrom({ text: chunk.text, block, heading }, vocabulary);
      const isMatrix = table.kind === 'other' && assignsParties(table, vocabulary);
      tables.push(isMatrix ? { ...table, kind: 'responsibilityMatrix' } : table);
    }
  }
  return tables;
});

const declaredTables = memoizePair((chunk: Chunk, vocabulary: Vocabulary): readonly Table[] =>
  tablesByHeader(chunk, vocabulary).map((table) =>
    isControlsAndStatus(table) ? { ...table, kind: 'statement' } : table,
  ),
);

function isControlsAndStatus({ kind, columns }: Table): boolean {
  return kind === 'other' && columns[0]?.role === 'control' && columns[1]?.role === 'status';
}

/**
 * A table of activities whose other cells name parties is a matrix, whatever its services are called;
 * so is one of activities or controls with one column for the party. A column may name the controls.
 */
function assignsParties({ columns, rows }: Table, vocabulary: Vocabulary): boolean {
  const head = columns[0]?.role;
  const party = columns.findIndex(({ role }) => role === 'responsibility');
  if (columns.length < 2 || (head !== 'activity' && (head !== 'control' || party < 0))) {
    return false;
  }
  const assigned = rows.filter(({ cells }) => {
    const filled = assigningCells(cells, columns, party).filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.every(({ text }) => partyOf(text, vocabulary) !== undefined);
  });
  return assigned.length > 0 && assigned.length * 2 >= rows.length;
}

/** The cell of the column for the party, where there is one; else all that are neither activity nor control. */
function assigningCells(
  cells: TableRowFacts['cells'],
  columns: Table['columns'],
  party: number,
): TableRowFacts['cells'] {
  return party < 0
    ? cells.filter((_, index) => index > 0 && columns[index]?.role !== 'control')
    : cells.slice(party, party + 1);
}

function tableFrom(below: TableBelow, vocabulary: Vocabulary): Table {
  const { text, block } = below;
  return {
    range: block.range,
    ...layoutOf(below, vocabulary),
    ...(block.headerRow && { headerRange: block.headerRow.range }),
    ...(block.written && { notation: block.written.notation }),
    rows: block.rows.map((row) => rowAt(text, row.range, row.cells)),
  };
}

/** What the headers leave open is made up for by what stands above the table: "Excluded controls". */
function layoutOf(below: TableBelow, vocabulary: Vocabulary): TableLayout {
  const { text, block } = below;
  const layout = layoutByRows(text, block, vocabulary);
  const found = exclusionColumns(below, layout, vocabulary);
  return found.length === 0 ? layout : layoutByCells(block.header, vocabulary, ...found);
}

/** A header that says nothing about the controls, or the status, is made up for by the cells below it. */
function layoutByRows(text: string, block: TableBlock, vocabulary: Vocabulary): TableLayout {
  const { header, rows } = block;
  const control = controlColumn(text, block, vocabulary);
  if (control !== undefined) {
    return layoutByCells(header, vocabulary, { index: control, role: 'control' });
  }
  if (mayLackRiskIds(header, vocabulary) && holdsRiskIds(text, rows)) {
    return layoutByCells(header, vocabulary, { index: 0, role: 'riskId' });
  }
  const status = possibleStatusColumn(header, vocabulary);
  return status !== undefined && holdsStatus(text, block, { column: status, vocabulary })
    ? layoutByCells(header, vocabulary, { index: status, role: 'status' })
    : { kind: tableKindOf(header, vocabulary), columns: columnsOf(header, vocabulary) };
}

/** Whether most of the first cells are ids such as `R-001`, and nothing else. */
function holdsRiskIds(text: string, rows: readonly TableRow[]): boolean {
  const ids = rows.filter(({ cells: [first] }) => {
    const written = first ? text.slice(first.start, Math.min(first.end, first.start + 60)) : '';
    return riskIdAlone.test(written);
  });
  const isAlone = ids.length > 0 && ids.length * 4 >= rows.length * 3;
  return isAlone || holdsTitledIds(text, rows);
}

/** Whether most of the first cells are ids of one numbering with a title behind: "RR-1 Ransomware". */
function holdsTitledIds(text: string, rows: readonly TableRow[]): boolean {
  const numberings = rows.flatMap(({ cells: [first] }) => {
    const titled = first && titledIdIn(text, first);
    return titled ? [numberingOf(text, titled.id)] : [];
  });
  const [usual] = numberings;
  const alike = numberings.filter((one) => one === usual).length;
  return alike >= 2 && alike * 4 >= rows.length * 3;
}

const riskIdAlone =
  /^[*_`[]{0,4}\p{Lu}{1,10}(?:[-_.\u2011]\p{Lu}{1,10}){0,2}[-_.\u2011]?\d{1,5}[*_`\]]{0,4}(?:\([^)\s]*\))?$/u;

/** Whether most of what stands in a column are words for a status; the first rows tell. */
function holdsStatus(
  text: string,
  { rows, headerRow }: TableBlock,
  { column, vocabulary }: { readonly column: number; readonly vocabulary: Vocabulary },
): boolean {
  // An empty cell and a dash say nothing: exclusions have none.
  const said = rows
    .slice(0, rowsLookedAt)
    .flatMap(({ cells }) => {
      const cell = cells[column];
      const isShort = cell !== undefined && cell.end - cell.start <= 40;
      return cell === undefined || cell.end === cell.start
        ? []
        : [isShort ? statusOf(cellAt(text, cell).text, vocabulary) : 'unknown'];
    })
    .filter((status) => status !== 'missing');
  const known = said.filter((status) => status !== 'unknown').length;
  // A piece that goes on with a table can be short.
  return known >= (headerRow ? 2 : 1) && known * 4 >= said.length * 3;
}

const rowsLookedAt = 20;
