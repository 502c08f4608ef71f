import type { TableHeader } from '../syntax/blocks.js';
import { type FoundColumn, headerMeanings, headerTexts } from './columns.js';
import { meaningsOf } from './readHeaders.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What the columns of a table hold that has one for questions, in a document that is called a statement:
 * "Yes" and "No" are no answers there, so the other headers are read as without the questions.
 */
export function askedColumns(header: TableHeader, vocabulary: Vocabulary): readonly FoundColumn[] {
  const meanings = headerMeanings(header, vocabulary);
  if (!meanings.includes('question')) {
    return [];
  }
  const texts = headerTexts(header, vocabulary);
  const others = texts.map((text, index) => (meanings[index] === 'question' ? '' : text));
  const read = meaningsOf(others, vocabulary);
  return meanings.flatMap((meaning, index): readonly FoundColumn[] => {
    const role = meaning === 'question' ? 'none' : read[index];
    return role === undefined || role === meaning ? [] : [{ index, role }];
  });
}
