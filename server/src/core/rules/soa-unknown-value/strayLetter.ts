import { memoize } from '../../base/memo.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { singleRows } from '../../model/statementCells.js';
import { isCross } from '../../model/statementDecision.js';

/**
 * Whether `text` is a letter that no legend in `document` explains, where all other controls are decided
 * with letters such as "Y" and "N".
 */
export function isStrayLetter(text: string, document: IsmsDocument): boolean {
  if (!letter.test(text) || isCross({ text }) || !decidesByLetters(document)) {
    return false;
  }
  const explained = new RegExp(`(?<!\\p{L})${text}[*_\`)]*\\s*[=:–—-]`, 'u');
  return !placedParts(document).some(({ part }) => explained.test(part.text));
}

const letter = /^\p{L}$/u;

const decidesByLetters = memoize((document: IsmsDocument): boolean => {
  const decided = placedParts(document)
    .flatMap(({ part }) => singleRows(part))
    .flatMap(({ applicability, applicabilityCell }) =>
      applicabilityCell && (applicability === 'applicable' || applicability === 'excluded')
        ? [applicabilityCell.text]
        : [],
    );
  return decided.length >= fewestLetters && decided.every((text) => letter.test(text));
});

/** As many as the smallest theme of Annex A has controls. */
const fewestLetters = 8;
