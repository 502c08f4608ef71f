import { memoize } from '../../base/memo.js';
import type { TextRange } from '../../base/textRange.js';
import type { Chunk, TableBlock } from '../../syntax/blocks.js';
import { remember, sizeForWords } from '../../syntax/boundedMemo.js';
import { namedStandards, namesNothing, standardsIn, type NamedStandards } from './standards.js';

/** What each column's header says about standards. */
export const headersOf = memoize((header: TableBlock['header']): readonly NamedStandards[] =>
  header.cells.map((text) => namesOfHeader(text)),
);

const namesOfHeader = remember(namedStandards, sizeForWords);

const longestName = 32;

/** The cells of a row, the headers of its table, and which of the cells is meant. */
export interface CellInRow {
  readonly headers: readonly string[];
  readonly cells: readonly TextRange[];
  readonly column: number;
}

/** What a supplier is certified to says nothing about the controls of its row. */
const certificate =
  /certif|zertifi|attest|testat|assurance|\breports?\b|bericht|\btyp[e]?\s?(?:[12]|I{1,2})\b|rapport|informe|relat[óo]rio|nachweis|evidence/i;

/** What the header says about the ids of a cell; where it says nothing, the cells before it in the row. */
export function namesOfCell(
  chunk: Chunk,
  header: NamedStandards | undefined,
  cell: CellInRow,
): NamedStandards {
  const says = header && (header.ours || header.annex || header.numbers || header.edition);
  return (says ? header : namedInRow(chunk, cell)) ?? namesNothing;
}

/**
 * A row of a table over several frameworks begins with the name of one: `| ISO/IEC 42001 | A.6.2.4 |`.
 * A longer cell that mentions a standard is not about the ids beside it.
 */
function namedInRow(
  chunk: Chunk,
  { headers, cells, column }: CellInRow,
): NamedStandards | undefined {
  for (let index = Math.min(column, cells.length) - 1; index >= 0; index -= 1) {
    const { start, end } = cells[index] ?? { start: 0, end: 0 };
    const text = end - start > 1 && end - start <= longestName ? chunk.text.slice(start, end) : '';
    if (isName(text) && !isCertificate(text, headers[index] ?? '')) {
      return namedStandards(text);
    }
  }
  return undefined;
}

function isCertificate(text: string, header: string): boolean {
  return certificate.test(text) || certificate.test(header);
}

/** Whether `text` is hardly more than the name of a standard. */
function isName(text: string): boolean {
  return standardsIn(text).some((mention) => text.length - (mention.end - mention.start) <= 10);
}
