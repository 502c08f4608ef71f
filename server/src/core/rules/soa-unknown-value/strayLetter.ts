import { memoize } from '../../base/memo.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { singleRows } from '../../model/statementCells.js';
import { isCross } from '../../model/statementDecision.js';

/**
 * Whether `text` is a letter that is none of those which `document` says it decides with ("Y/N"), though
 * nearly all of its controls are decided with these. A letter that stands by itself anywhere else is taken
 * for explained there, whatever form the legend has.
 */
export function isStrayLetter(text: string, document: IsmsDocument): boolean {
  if (!letter.test(text) || isCross({ text }) || !saysItsLetters(document)) {
    return false;
  }
  const strays = undecidedLetters(document);
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}])${text}(?![\p{L}\p{N}])`, 'giu');
  const places = placedParts(document).reduce(
    (sum, { part }) => sum + [...part.text.matchAll(alone)].length,
    0,
  );
  return strays.length <= mostStrays && places === strays.filter((one) => one === text).length;
}

const letter = /^\p{L}$/u;

/** More of them are no slips of the pen, but letters of which a legend elsewhere knows. */
const mostStrays = 2;

/** The letters in cells for the applicability that are not understood. */
const undecidedLetters = memoize((document: IsmsDocument): readonly string[] =>
  applicabilityIn(document, ['unknown']).filter((text) => letter.test(text)),
);

const saysItsLetters = memoize((document: IsmsDocument): boolean => {
  const decided = applicabilityIn(document, ['applicable', 'excluded']);
  return (
    decided.length >= fewestLetters &&
    decided.every((text) => letter.test(text)) &&
    placedParts(document).some(({ part }) => offers(part.text, new Set(decided)))
  );
});

/** A long statement: about as many rows as the longest theme of Annex A has controls. */
const fewestLetters = 20;

/** The choice stands in a cell of its own, in the header or below it: `| Y/N |`. */
function offers(text: string, used: ReadonlySet<string>): boolean {
  return [...text.matchAll(choice)].some(({ groups: { one = '', other = '' } = {} }) =>
    [...used].every((written) => written === one || written === other),
  );
}

const choice =
  /\|[\s*_(]*(?:\p{L}+(?:[\s(]|<br ?\/?>)+)?(?<one>\p{Lu}) ?\/ ?(?<other>\p{Lu})[\s*_)?]*(?=\|)/gu;

function applicabilityIn(document: IsmsDocument, values: readonly string[]): readonly string[] {
  return placedParts(document)
    .flatMap(({ part }) => singleRows(part))
    .flatMap(({ applicability, applicabilityCell }) =>
      applicabilityCell && values.includes(applicability) ? [applicabilityCell.text] : [],
    );
}
