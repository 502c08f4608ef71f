import { memoizePair } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, singleRows, tableRowOf } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { applicabilityOf, statusOf } from '../../model/words/values.js';
import { wordsBehindSign } from './behindSign.js';
import type { Vocable } from './knownWords.js';

/** A cell of a row whose word is not understood, or stands behind a sign that is. */
export interface Unknown {
  readonly row: StatementRow;
  readonly cell: Cell;
  readonly vocable: Vocable;
  readonly isBehindSign?: true;
  /** The cell may describe what is done, and says a status only by a slip of the pen. */
  readonly isDescription?: true;
  /** The word of the cell stands in one behind it, and here a piece of something else. */
  readonly isShifted?: true;
}

/** The cells of the statement in a part that are not understood, in the order of its rows. */
export const unknownIn = memoizePair(
  (part: DocumentFacts, vocabulary: Vocabulary): readonly Unknown[] =>
    singleRows(part).flatMap((row) => [
      ...unknownCells(row).map((unknown) => withShift(unknown, part, vocabulary)),
      ...wordsBehindSigns(row, part.text, vocabulary),
      ...describedIn(row),
    ]),
);

function withShift(unknown: Unknown, part: DocumentFacts, vocabulary: Vocabulary): Unknown {
  return isShifted(unknown, part, vocabulary) ? { ...unknown, isShifted: true } : unknown;
}

/**
 * Whether a bar too many before the cell has moved the word that belongs there to the right, as in
 * "Ransomware | phishing | Implemented". That is told by `table-row-cells`. A cell too many at the
 * end moves nothing.
 */
function isShifted(
  { row, cell, vocable }: Unknown,
  part: DocumentFacts,
  vocabulary: Vocabulary,
): boolean {
  const place = tableRowOf(row, part);
  if (!place) {
    return false;
  }
  const { cells } = place.row;
  const surplus = cells.length - place.table.columns.length;
  const at = cells.findIndex(({ range }) => range.start === cell.range.start);
  const known = cells
    .slice(at + 1, at + 1 + Math.max(0, surplus))
    .filter(({ range }) => range.start < range.end)
    .map(({ text }) => readers[vocable](text, vocabulary));
  return known.some((meaning) => meaning !== 'unknown');
}

function unknownCells(row: StatementRow): readonly Unknown[] {
  const { applicability, applicabilityCell, status, statusCell } = row;
  const isOwn = statusCell && !isSameCell(statusCell, applicabilityCell);
  return [
    ...(applicability === 'unknown' && applicabilityCell
      ? [{ row, cell: applicabilityCell, vocable: 'applicability' } as const]
      : []),
    ...(isOwn && status === 'unknown' && applicability !== 'excluded'
      ? [{ row, cell: statusCell, vocable: 'status' } as const]
      : []),
  ];
}

/** A sign says what is meant and no count is wrong; a slip of the pen behind it still is one. */
function wordsBehindSigns(
  row: StatementRow,
  text: string,
  vocabulary: Vocabulary,
): readonly Unknown[] {
  return signedCells(row).flatMap(({ cell, vocable }) => {
    const words = wordsBehindSign(cell, text);
    return words && readers[vocable](words.text, vocabulary) === 'unknown'
      ? [{ row, cell: words, vocable, isBehindSign: true } as const]
      : [];
  });
}

/** A slip below "Implementation" in the section of a control, where other sections say how far it is there. */
function describedIn(row: StatementRow): readonly Unknown[] {
  const { applicability, implementationCell: cell } = row;
  return cell && applicability !== 'excluded'
    ? [{ row, cell, vocable: 'status', isDescription: true } as const]
    : [];
}

const readers = { applicability: applicabilityOf, status: statusOf } as const;

function signedCells(row: StatementRow): readonly Pick<Unknown, 'cell' | 'vocable'>[] {
  const { applicability, applicabilityCell, status, statusCell } = row;
  const isOwn = statusCell && !isSameCell(statusCell, applicabilityCell);
  return [
    ...(applicabilityCell && applicability !== 'unknown'
      ? [{ cell: applicabilityCell, vocable: 'applicability' } as const]
      : []),
    ...(isOwn && status !== 'unknown' && applicability !== 'excluded'
      ? [{ cell: statusCell, vocable: 'status' } as const]
      : []),
  ];
}
