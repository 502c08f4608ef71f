import { memoizePair } from '../base/memo.js';
import type { Chunk, TableBlock } from '../syntax/blocks.js';
import type { DocumentProfile } from './ismsDocument.js';
import { surroundingsOf } from './surroundings.js';
import type { Table } from './table.js';
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
  const { last, begun, unfinished } = surroundingsOf(chunk);
  const tables: Table[] = [];
  let heading = last.exclusions;
  for (const [index, block] of chunk.blocks.entries()) {
    if (block.kind === 'heading') {
      // The header of a table knows those of its own chunk.
      heading = undefined;
    } else if (block.kind === 'table') {
      const { text } = chunk;
      const isLast = index === chunk.blocks.length - 1;
      const whole = index === 0 && chunk.continues ? begun : isLast ? unfinished : undefined;
      const table = { header: block.header, pieces: [{ text, block }], heading };
      tables.push(tableFrom(text, block, whole ?? readingOf(table, vocabulary)));
    }
  }
  return tables;
});

const declaredTables = memoizePair((chunk: Chunk, vocabulary: Vocabulary): readonly Table[] =>
  tablesByHeader(chunk, vocabulary).map((table) =>
    isControlsAndStatus(table.kind, table.columns) ? { ...table, kind: 'statement' } : table,
  ),
);

function tableFrom(text: string, block: TableBlock, reading: TableReading): Table {
  return {
    range: block.range,
    ...reading,
    ...(block.headerRow && { headerRange: block.headerRow.range }),
    ...(block.written && { notation: block.written.notation }),
    rows: rowsOf({ text, block }),
  };
}
