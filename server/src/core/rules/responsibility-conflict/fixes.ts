import type { Language } from '../../base/language.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { type Party, partyOf } from '../../model/words/parties.js';
import type { Fix } from '../rule.js';
import type { MatrixAnswer } from './matrixAnswers.js';
import { messages } from './messages.js';

/** What a statement or register says, with the words that it has for the parties. */
export interface Said {
  readonly party: Party;
  readonly cell: { readonly range: Fix['edits'][number]['range']; readonly text: string };
  readonly words: ReadonlyMap<Party, string>;
}

/**
 * The two ways to make both places say the same, each in the words of the place that is changed. A
 * matrix that ticks columns for its parties cannot be changed by a word.
 */
export function fixesFor(
  language: Language,
  said: Said,
  answer: MatrixAnswer,
  vocabulary: Vocabulary,
): readonly Fix[] {
  const here = said.words.get(answer.party) ?? answer.words.get(answer.party) ?? answer.cell.text;
  const there = answer.words.get(said.party) ?? said.cell.text;
  const namesParty = answer.cells.every(({ text }) => partyOf(text, vocabulary) === answer.party);
  const isWord = partyOf(here, vocabulary) === answer.party;
  return [
    ...(isWord
      ? [
          {
            title: messages.changeHere(language, here),
            edits: [{ range: said.cell.range, newText: here }],
            needsPerson: true,
          },
        ]
      : []),
    ...(namesParty
      ? [
          {
            title: messages.changeMatrix(language, there),
            edits: answer.cells.map(({ uri, range }) => ({ uri, range, newText: there })),
            needsPerson: true,
          },
        ]
      : []),
  ];
}
