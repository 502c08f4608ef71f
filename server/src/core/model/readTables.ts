import { memoizePair } from '../base/memo.js';
import type { Chunk, TableBlock } from '../syntax/blocks.js';
import type { DocumentProfile } from './ismsDocument.js';
import { headingsAbove, sharesDuties } from './outline.js';
import { surroundingsOf, wholeReading } from './surroundings.js';
import type { Table } from './table.js';
import { headerRowsOf, withoutHeaderRows } from './tableBody.js';
import { isControlsAndStatus, readingOf, type TableReading } from './tableReading.js';
import type { Vocabulary } from './vocabulary.js';
import { rowsOf } from './wholeTable.js';

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
  const { text } = chunk;
  const tables: Table[] = [];
  let heading = surroundingsOf(chunk).last.exclusions;
  for (const block of chunk.blocks) {
    if (block.kind === 'heading') {
      // The header of a table knows those of its own chunk.
      heading = undefined;
    } else if (block.kind === 'table') {
      const body = withoutHeaderRows(block, vocabulary);
      const table = {
        header: block.header,
        pieces: [{ text, block: body }],
        heading,
        sharesDuties: () =>
          sharesDuties(headingsAbove(chunk, block, surroundingsOf(chunk).headings)),
      };
      const reading = wholeReading(chunk, block) ?? readingOf(table, vocabulary);
      const headerRowsBelow = headerRowsOf(block, vocabulary);
      tables.push({ ...tableFrom(text, body, reading), headerRowsBelow });
    }
  }
  return tables;
});

const declaredTables = memoizePair((chunk: Chunk, vocabulary: Vocabulary): readonly Table[] =>
  tablesByHeader(chunk, vocabulary).map((table) =>
    isControlsAndStatus(table.kind, table.columns) ? { ...table, kind: 'statement' } : table,
  ),
);

function tableFrom(
  text: string,
  block: TableBlock,
  { kind, columns, signs, duties }: TableReading,
): Omit<Table, 'headerRowsBelow'> {
  return {
    range: block.range,
    kind,
    columns,
    ...(signs && { signs }),
    ...(duties && { duties }),
    ...(block.headerRow && { headerRange: block.headerRow.range }),
    ...(block.written && { notation: block.written.notation }),
    rows: rowsOf({ text, block }),
  };
}
