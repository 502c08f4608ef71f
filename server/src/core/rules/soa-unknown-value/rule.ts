import type { Language } from '../../base/language.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { applicabilityOf, statusOf } from '../../model/words/values.js';
import type { ChunkRule, ChunkRuleContext, Fix, Problem } from '../rule.js';
import { changeTo, namedReference, wordings } from '../wording.js';
import { withoutSign, wordsBehindSign } from './behindSign.js';
import { closestWord, examples, type Vocable, wordsInUse } from './knownWords.js';
import { messages } from './messages.js';

export const soaUnknownValue: ChunkRule = {
  id: 'soa-unknown-value',
  theme: 'statement',
  severity: 'warning',
  summary:
    'Applicability and status in a Statement of Applicability are words that can be understood.',
  germanSummary:
    'Anwendbarkeit und Status in einer Erklärung zur Anwendbarkeit sind verständliche Wörter.',
  scope: 'chunk',
  needs: 'statementRows',

  *check(context) {
    const { part } = context;
    for (const row of singleRows(part)) {
      const { applicability, applicabilityCell, status, statusCell } = row;
      if (applicability === 'unknown' && applicabilityCell) {
        yield* problems({ row, cell: applicabilityCell, vocable: 'applicability' }, context);
      }
      const isOwn = statusCell && !isSameCell(statusCell, applicabilityCell);
      if (isOwn && status === 'unknown' && applicability !== 'excluded') {
        yield* problems({ row, cell: statusCell, vocable: 'status' }, context);
      }
      yield* slipsBehindSigns(row, context);
    }
  },
};

/** A sign says what is meant and no count is wrong; a slip of the pen behind it still is one. */
function* slipsBehindSigns(row: StatementRow, context: ChunkRuleContext): Iterable<Problem> {
  const { part, configuration } = context;
  const { vocabulary } = configuration;
  for (const { cell, vocable } of signedCells(row)) {
    const words = wordsBehindSign(cell, part.text);
    if (words && readers[vocable](words.text, vocabulary) === 'unknown') {
      const closest = closestWord(words.text, vocable, part);
      if (closest !== undefined) {
        const unknown = { row, cell: words, vocable };
        yield mistyped(
          unknown,
          { closest: withoutSign(closest), say: 'mistypedBehindSign' },
          context,
        );
      }
    }
  }
}

const readers = { applicability: applicabilityOf, status: statusOf } as const;

function signedCells(row: StatementRow): readonly Omit<Unknown, 'row'>[] {
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

interface Meant {
  readonly closest: string;
  readonly say: 'mistyped' | 'mistypedBehindSign';
}

function mistyped(unknown: Unknown, { closest, say }: Meant, context: ChunkRuleContext): Problem {
  const { part, catalogue, language } = context;
  const { row, cell, vocable } = unknown;
  const control = namedReference(row.reference, { catalogue, language });
  const said = { word: cell.text, vocable, control, examples: examples(vocable, part) };
  return {
    range: cell.range,
    message: messages[say](language, said, closest),
    fixes: fixesFor(language, unknown, closest, part),
  };
}

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
function* problems(unknown: Unknown, context: ChunkRuleContext): Iterable<Problem> {
  const { part, catalogue, language } = context;
  const { row, vocable } = unknown;
  const { text } = unknown.cell;
  const closest = closestWord(text, vocable, part);
  if (closest !== undefined) {
    yield mistyped(unknown, { closest, say: 'mistyped' }, context);
    return;
  }
  if (!(isWord(text) && isElseUnderstood(part, vocable))) {
    return;
  }
  const control = namedReference(row.reference, { catalogue, language });
  const said = { word: text, vocable, control, examples: examples(vocable, part) };
  yield {
    range: unknown.cell.range,
    message: messages.strange(language, said),
    fixes: fixesFor(language, unknown, undefined, part),
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

function fixesFor(
  language: Language,
  { cell: { range }, vocable }: Unknown,
  closest: string | undefined,
  part: DocumentFacts,
): readonly Fix[] {
  if (closest !== undefined) {
    return [{ ...changed(language, range, closest), preferred: true }];
  }
  // Which of the words that the statement uses is meant, only its writer knows.
  return wordsInUse(vocable, part).map((word) => ({
    ...changed(language, range, word),
    needsPerson: true,
  }));
}

function changed(language: Language, range: Cell['range'], word: string): Fix {
  return {
    title: changeTo(language, wordings[language].quoted(word)),
    edits: [{ range, newText: word }],
  };
}
