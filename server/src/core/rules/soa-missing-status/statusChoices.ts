import { groupedBy } from '../../base/groupedBy.js';
import { memoize } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { isSameCell } from '../../model/statementCells.js';
import type { ImplementationStatus } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { languageOfDocument } from '../textLanguage.js';
import { usualWords } from '../usualWords.js';

/** In the order of {@link usualWords}. */
const choices: readonly ImplementationStatus[] = [
  ...(['implemented', 'partial', 'planned', 'notImplemented'] as const),
];

const longestWord = 30;

/** So many different words show which ones the statement uses. */
const wordsThatTell = 3;

/**
 * What a status can be, from done to not begun, each in the words that the rows of `document` use most.
 * Where it uses few words yet, those that are usual in its language stand for the others.
 */
export const statusChoices = memoize((document: IsmsDocument): readonly string[] => {
  const usual = usualWords[languageOfDocument(document)].status;
  const inUse = choices.map((status) => wordInUse(document, status));
  const isTold = inUse.filter((word) => word !== undefined).length >= wordsThatTell;
  return inUse.flatMap((word, index) => word ?? (isTold ? [] : (usual[index] ?? [])));
});

function wordInUse({ parts }: IsmsDocument, wanted: ImplementationStatus): string | undefined {
  const words = parts.flatMap((part) => wordsFor(part, wanted));
  const counted = [...groupedBy(words, (word) => word)];
  return counted.toSorted(([, first], [, second]) => second.length - first.length)[0]?.[0];
}

function wordsFor(
  { text, statementRows }: DocumentFacts,
  wanted: ImplementationStatus,
): readonly string[] {
  return statementRows.flatMap(({ status, statusCell: cell, applicabilityCell }) => {
    const isOwn = cell && !isSameCell(cell, applicabilityCell);
    return status === wanted && isOwn && isPlain(cell, text) ? [cell.text] : [];
  });
}

/** A word with markup around it, such as a badge, is not one to copy. */
function isPlain({ range, text: word }: Cell, text: string): boolean {
  return (
    word.length <= longestWord &&
    !/\p{N}/u.test(word) &&
    text.slice(range.start, range.end) === word
  );
}
