import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import type { ChunkRule, Fix, Problem } from '../rule.js';
import { namedReference, quoted } from '../wording.js';
import { closestWord, type Vocable, wordsInUse } from './knownWords.js';

export const soaUnknownValue: ChunkRule = {
  id: 'soa-unknown-value',
  severity: 'warning',
  summary:
    'Applicability and status in a Statement of Applicability are words that can be understood.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue }) {
    for (const row of singleRows(part)) {
      const { applicability, applicabilityCell, status, statusCell } = row;
      if (applicability === 'unknown' && applicabilityCell) {
        yield* problems(
          { row, cell: applicabilityCell, vocable: 'applicability' },
          part,
          catalogue,
        );
      }
      const isOwn = statusCell && !isSameCell(statusCell, applicabilityCell);
      if (isOwn && status === 'unknown' && applicability !== 'excluded') {
        yield* problems({ row, cell: statusCell, vocable: 'status' }, part, catalogue);
      }
    }
  },
};

interface Unknown {
  readonly row: StatementRow;
  readonly cell: Cell;
  readonly vocable: Vocable;
}

const longestWord = 40;
const mostWords = 4;

/**
 * A slip of the pen is certain by itself. Any other word is only certain to be strange where the
 * rows around it are understood: else the column holds something else than its header says.
 */
function* problems(unknown: Unknown, part: DocumentFacts, catalogue: Catalogue): Iterable<Problem> {
  const { text } = unknown.cell;
  const closest = closestWord(text, unknown.vocable, part);
  if (closest === undefined && !(isWord(text) && isElseUnderstood(part, unknown.vocable))) {
    return;
  }
  yield {
    range: unknown.cell.range,
    message: messageFor(unknown, closest, catalogue),
    fixes: fixesFor(unknown, closest, part),
  };
}

/** Figures such as `80 %` and a maturity of 3 are no words, and a sentence describes. */
function isWord(text: string): boolean {
  const isShort = text.length <= longestWord && text.trim().split(/\s+/u).length <= mostWords;
  return isShort && /\p{L}{2}/u.test(text) && !/\p{N}/u.test(text);
}

function isElseUnderstood(part: DocumentFacts, vocable: Vocable): boolean {
  const cells = singleRows(part).flatMap((row) => {
    const cell = vocable === 'status' ? row.statusCell : row.applicabilityCell;
    return cell && row[vocable] !== 'missing' ? [row[vocable]] : [];
  });
  const unknown = cells.filter((value) => value === 'unknown').length;
  return cells.length - unknown > unknown;
}

function messageFor(
  { row, cell, vocable }: Unknown,
  closest: string | undefined,
  catalogue: Catalogue,
): string {
  const what = vocable === 'status' ? 'the status' : 'the applicability';
  const words = vocable === 'status' ? '"Implemented" or "Planned"' : '"Yes" or "No"';
  const advice =
    closest === undefined
      ? `write a plain word such as ${words}, or explain yours under "vocabulary" in isms.yaml`
      : `change it to ${quoted(closest)}`;
  return (
    `${quoted(cell.text)} as ${what} of ${namedReference(row.reference, catalogue)} cannot be understood. ` +
    `An auditor has to ask what was decided (ISO/IEC 27001, 6.1.3 d), and no count includes the row: ${advice}.`
  );
}

function fixesFor(
  { cell: { range }, vocable }: Unknown,
  closest: string | undefined,
  part: DocumentFacts,
): readonly Fix[] {
  const words = closest === undefined ? wordsInUse(vocable, part) : [closest];
  return words.map((word) => ({
    title: `Change to ${quoted(word)}`,
    edits: [{ range, newText: word }],
    preferred: closest !== undefined,
  }));
}
