import { memoizePair } from '../base/memo.js';
import type { Chunk, TableBlock } from '../syntax/blocks.js';
import { answersYesOrNo } from './checklists.js';
import { type HeadingSense, senseOfHeading } from './headingSense.js';
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
  let last: HeadingSense = surroundingsOf(chunk).last;
  for (const block of chunk.blocks) {
    if (block.kind === 'heading') {
      // The header of a table knows those of its own chunk.
      last = {};
    } else if (block.kind === 'table') {
      const body = withoutHeaderRows(block, vocabulary);
      const headings = (): Headings => headingsAbove(chunk, block, surroundingsOf(chunk).headings);
      const table = {
        header: block.header,
        pieces: [{ text, block: body }],
        heading: last.exclusions,
        sharesDuties: () => sharesDuties(headings()),
      };
      const reading = wholeReading(chunk, block) ?? readingOf(table, vocabulary);
      const headerRowsBelow = headerRowsOf(block, vocabulary);
      const read = tableFrom(text, body, reading);
      const isStatement = read.kind === 'statement';
      const isOther = isStatement && (isExample(block, last) || isChecklist(read, headings()));
      tables.push({ ...read, ...(isOther && { kind: 'other' }), headerRowsBelow });
    }
  }
  return tables;
});

type Headings = ReturnType<typeof headingsAbove>;

/** Whether a table is the bad or the good example of a page on writing a statement. */
function isExample({ header: { above = [] } }: TableBlock, { below }: HeadingSense): boolean {
  return below === 'example' || above.some((line) => senseOfHeading(line).below === 'example');
}

/** Whether yes and no answer what a checklist asks: the nearest heading that says so decides. */
function isChecklist({ columns }: Pick<Table, 'columns'>, headings: Headings): boolean {
  return (
    answersYesOrNo(columns) &&
    headings.findLast(({ below }) => below !== undefined)?.below === 'checklist'
  );
}

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
