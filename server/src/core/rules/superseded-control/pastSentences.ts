import { memoizePair } from '../../base/memo.js';
import type { TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { saysEnded } from '../../model/words/endedWords.js';
import { formerEdition, oldWords } from '../../model/words/historyWords.js';
import { claimsNow, formerNumbers } from '../../model/words/pastWords.js';
import { sentencesIn } from '../ownSentence.js';
import type { SentenceOfParagraph } from '../sentenceFacts.js';
import { toldPastIn } from '../toldPast.js';
import { sentenceTellsOfPast } from './historyPastWords.js';

/** Gives whether the sentences of a part tell of the past where they name the control at a range. */
export const saysInSentences = memoizePair(
  (part: DocumentFacts, catalogue: Catalogue): ((range: TextRange) => boolean) => {
    const { text, references } = part;
    if (!says(text) && !namesFormer(text)) {
      return () => false;
    }
    const today = references.filter(({ id, kind }) => kind !== 'group' && isOfToday(id, catalogue));
    return toldPastIn(text, sentencesOfLines(text), {
      says,
      isForOthers: (sentence) => !certified.test(sentence),
      introduces: (words) => namesFormer(words) && !claimsNow.test(words),
      names: namesControl,
      today: today.map(({ range }) => range.start),
    });
  },
);

function isOfToday(id: ControlReference['id'], catalogue: Catalogue): boolean {
  const edition = catalogue.find(id)?.edition;
  return edition === '2022' || edition === '2026';
}

function says(text: string): boolean {
  return sentenceTellsOfPast(text) || saysEnded(text, namesControl);
}

function namesFormer(text: string): boolean {
  return formerEdition.test(text) || oldWords.test(text) || formerNumbers.test(text);
}

const namesControl = /(?<![A-Za-z])(?:A\.|CLD\.?)\d/u;

const certified = /certif|zertifi|accredit|akkredit|accrédit|認証/iu;

/** A line of a paragraph goes on with the one before; a label, an item, a row and a heading do not. */
function sentencesOfLines(text: string): readonly SentenceOfParagraph[] {
  const found: SentenceOfParagraph[] = [];
  let start = 0;
  let isAbove = false;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const isAlone = !plainLine.test(line) || labelled.test(line);
    const isInParagraph = isAbove && !isAlone && !listItem.test(line);
    for (const sentence of sentencesIn(text, { start, end })) {
      found.push({ ...sentence, isInParagraph: sentence.isBehind || isInParagraph });
    }
    isAbove = !isAlone;
    start = end + 1;
  }
  return found;
}

const plainLine = /^\s*[^\s|#>~`]/;

const listItem = /^\s*(?:[-*+•]|\d{1,3}[.)])\s/;

const labelled = /^[^\p{L}]*[^\n:：.。]{1,40}[:：]/u;
