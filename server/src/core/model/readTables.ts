import { memoizePair } from '../base/memo.js';
import type { Chunk, TableBlock } from '../syntax/blocks.js';
import { answersYesOrNo, isBelowChecklist } from './checklists.js';
import type { DocumentSense } from './documentSense.js';
import { isRating } from './exampleHeadings.js';
import { type HeadingSense, senseOfHeading } from './headingSense.js';
import type { DocumentProfile } from './ismsDocument.js';
import { dutiesAbove, headingsAbove } from './outline.js';
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
  const { document } = surroundingsOf(chunk);
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
        isOfStatement: document.isStatement,
        isOfAnnex: document.numbersAnnex,
        legend: document.legend,
        duties: () => dutiesAbove(headings()),
      };
      const reading = wholeReading(chunk, block) ?? readingOf(table, vocabulary);
      const headerRowsBelow = headerRowsOf(block, vocabulary);
      const read = tableFrom(text, body, reading);
      const kind = kindBelow(read, { block, last, document, headings });
      tables.push({ ...read, kind, headerRowsBelow });
    }
  }
  return tables;
});

type Headings = ReturnType<typeof headingsAbove>;

/** The kind of a table, which is no statement where what stands above it makes it an example or a checklist. */
function kindBelow(
  { kind, columns }: Pick<Table, 'kind' | 'columns'>,
  above: Above,
): Table['kind'] {
  if (kind !== 'statement' || above.document.isStatement) {
    return kind;
  }
  return isExample(above) || isChecklist(columns, above.headings()) ? 'other' : kind;
}

interface Above {
  readonly block: TableBlock;
  readonly last: HeadingSense;
  readonly document: DocumentSense;
  headings(): Headings;
}

/** Whether a table is the bad or the good example of a page on writing a statement. */
function isExample({ block, last, document: { ratings } }: Above): boolean {
  return [last, ...(block.header.above ?? []).map(senseOfHeading)].some(
    ({ below }) =>
      below === 'example' || (below !== undefined && isRating(below) && ratings.includes(below)),
  );
}

/** Whether yes and no answer what a checklist asks: the nearest heading that says so decides. */
function isChecklist(columns: Table['columns'], headings: Headings): boolean {
  return answersYesOrNo(columns) && isBelowChecklist(headings);
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
