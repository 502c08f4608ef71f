import { memoize } from '../base/memo.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { LevelMatrix } from '../model/levelMatrix.js';
import type { ColumnRole, Table } from '../model/table.js';
import type { CellAt } from './completionCells.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { applicabilityOf, statusOf } from '../model/words/values.js';
import { languageOfDocument } from '../rules/textLanguage.js';
import { type CellKind, usualWords } from '../rules/usualWords.js';
import { byFrequency } from './completionNames.js';
import { wordsOfMatrix } from './matrixWords.js';

/** What columns of a role usually hold; a role that is not here holds free text. */
const kinds: Readonly<Partial<Record<ColumnRole, CellKind>>> = {
  applicable: 'applicable',
  status: 'status',
  treatment: 'treatment',
  likelihood: 'level',
  impact: 'level',
  level: 'level',
  residual: 'level',
  residualLikelihood: 'level',
  residualImpact: 'level',
  responsibility: 'party',
  iaas: 'party',
  paas: 'party',
  saas: 'party',
};

const longestWord = 40;

/**
 * The words for a cell: first those that the column already holds, the most frequent first, then the
 * usual ones whose meaning it does not hold yet; for likelihood, impact and level those of `matrix`.
 * `undefined` for a column of free text.
 */
export function cellWords(
  document: IsmsDocument,
  { table, column }: CellAt,
  matrix?: LevelMatrix,
): readonly string[] | undefined {
  const { parts } = document;
  const { vocabulary } = document.reading;
  const role = table.columns[column]?.role;
  const kind = role && kinds[role];
  if (!kind) {
    return undefined;
  }
  const usual = usualWords[languageOfDocument(document)][kind];
  // All pieces of a long table have the same columns.
  const pieces = parts.flatMap((part) =>
    part.tables.filter(({ columns }) => columns === table.columns),
  );
  const inUse = byFrequency(pieces.flatMap((piece) => columnWords(piece)[column] ?? []));
  const meanings = new Set(inUse.map((word) => meaningOf(word, role, vocabulary)));
  // Numbers on a scale leave no place for words.
  const isNumeric = inUse.length > 0 && inUse.every((word) => /^\d+$/.test(word));
  const own = kind === 'level' ? wordsOfMatrix(role, inUse, matrix) : undefined;
  const further = usual.filter((word) => !meanings.has(meaningOf(word, role, vocabulary)));
  return isNumeric ? inUse : [...inUse, ...(own ?? further)];
}

/** The short texts of each column, as often as they stand there. */
const columnWords = memoize(({ columns, rows }: Table): readonly (readonly string[])[] =>
  columns.map((_, column) =>
    rows.map(({ cells }) => cells[column]?.text ?? '').filter(isShortWord),
  ),
);

function meaningOf(word: string, role: ColumnRole, vocabulary: Vocabulary): string {
  if (role === 'applicable') {
    return applicabilityOf(word, vocabulary);
  }
  return role === 'status' ? statusOf(word, vocabulary) : word.toLowerCase();
}

function isShortWord(text: string): boolean {
  return text.length <= longestWord && /[^\s\-–—.]/.test(text);
}
