import type { Chunk } from '../syntax/blocks.js';
import type { ControlReference } from './controlReference.js';
import type { DocumentProfile } from './ismsDocument.js';
import { referencesWithin } from './referencesWithin.js';
import { cellsOfRow } from './rowCells.js';
import { statementRowFrom } from './statementRowFrom.js';
import type { StatementRow } from './statementRow.js';
import { readLegend, type StatusLegend } from './statusLegend.js';
import { statementSectionsIn } from './statementSections.js';
import { surroundingsOf } from './surroundings.js';
import type { Table, TableRowFacts } from './table.js';
import { doubtOf, statusLettersOf } from './statementLayout.js';
import type { Vocabulary } from './vocabulary.js';

/** How a part of a document is read. */
export interface RowReading {
  readonly vocabulary: Vocabulary;
  readonly profile: DocumentProfile;
}

/**
 * What the Statement of Applicability in a chunk decides, one entry for each control or range that
 * a row names, in the order of the text: from tables, and from headings and list items that give a
 * control's applicability below. Rows without a control (themes, totals, `...`) are left out.
 */
export function statementRowsIn(
  chunk: Chunk,
  tables: readonly Table[],
  references: readonly ControlReference[],
  reading: RowReading,
): readonly StatementRow[] {
  const rows: StatementRow[] = [];
  const legend = readLegend(surroundingsOf(chunk).document.legend);
  for (const table of tables) {
    if (table.kind === 'statement') {
      rows.push(...rowsOfTable(table, references, { vocabulary: reading.vocabulary, legend }));
    }
  }
  const sections = statementSectionsIn(chunk, references, reading);
  if (sections.length === 0) {
    return rows;
  }
  return [...rows, ...sections].sort((first, second) => first.range.start - second.range.start);
}

function rowsOfTable(
  table: Table,
  references: readonly ControlReference[],
  words: { readonly vocabulary: Vocabulary; readonly legend: StatusLegend | undefined },
): StatementRow[] {
  const rows: StatementRow[] = [];
  const reading = {
    ...words,
    crossMeans: 'applicable' as const,
    ...table.signs,
    statusLetters: statusLettersOf(table),
  };
  const isDoubtful = doubtOf(table, words.vocabulary);
  for (const row of table.rows) {
    for (const reference of controlsOfRow(table, row, references)) {
      const cells = cellsOfRow(table, row);
      const read = statementRowFrom(row.range, reference, cells, {
        ...reading,
        isDoubtful: isDoubtful(row),
      });
      if (reference.kind !== 'group' || decidesGroup(table, read)) {
        rows.push(read);
      }
    }
  }
  return rows;
}

/** The controls a row is about: those of its control cell, else one with which its title begins. */
function controlsOfRow(
  table: Table,
  row: TableRowFacts,
  references: readonly ControlReference[],
): readonly ControlReference[] {
  const cells = cellsOfRow(table, row);
  const control = cells.cell('control');
  if (control && control.range.start < row.range.start) {
    // It spans several rows and has been read in the first of them.
    return [];
  }
  const named = control ? referencesWithin(references, control.range) : [];
  if (named.length > 0) {
    return named;
  }
  const title = cells.cell('title');
  const first = title && referencesWithin(references, title.range)[0];
  // Up to four characters of markup stand before an id that begins a cell: `**[A.5.1](…)`.
  return first && first.range.start - title.range.start <= 4 ? [first] : [];
}

/** A row such as "A.7 Physical controls" is a heading within the table, unless it decides for all. */
function decidesGroup(table: Table, { applicability, reference }: StatementRow): boolean {
  const isDecided = applicability === 'applicable' || applicability === 'excluded';
  const hasColumn = table.columns.some(({ role }) => role === 'applicable');
  return isDecided && hasColumn && reference.ids.length > 0;
}
