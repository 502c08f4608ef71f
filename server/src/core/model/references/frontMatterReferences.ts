import { flatOf } from '../../base/flatOf.js';
import { shifted } from '../../base/textRange.js';
import type { Chunk } from '../../syntax/blocks.js';
import { remember, sizeForWords } from '../../syntax/boundedMemo.js';
import type { ControlReference } from '../controlReference.js';
import type { FrontMatter } from '../frontMatter.js';
import { comparable } from './comparable.js';
import { controlReferenceFrom } from './controlReferenceFrom.js';
import { isOurs, meaningsOf, type Setting } from './resolve.js';
import type { PlacedReference } from './scanChunk.js';
import { isInRange, scanBareNumbers, scanText } from './scanText.js';
import { namesNothing } from './standards.js';
import type { TextUnit } from './textUnits.js';

/** The references in the `controls` of a header; there a bare `5.15` is a control. */
export function frontMatterReferences(
  chunk: Chunk,
  frontMatter: FrontMatter,
  setting: Setting,
): readonly ControlReference[] {
  return flatOf(
    flatOf(
      frontMatter.entries.filter(({ key }) => key === 'controls'),
      ({ values }) => values,
    ),
    ({ range }) => valueReferences(chunk, range, setting),
  );
}

function valueReferences(
  chunk: Chunk,
  { start, end }: { readonly start: number; readonly end: number },
  setting: Setting,
): readonly ControlReference[] {
  const references: ControlReference[] = [];
  for (const reference of writtenIn(chunk.text.slice(start, end))) {
    const meanings = isOurs(reference, setting) ? meaningsOf(reference, setting) : [];
    for (const { range: inUnit, meaning } of meanings) {
      const range = shifted(inUnit, start);
      const written = chunk.text.slice(range.start, range.end);
      references.push(controlReferenceFrom(meaning, { range, written, place: 'frontMatter' }));
    }
  }
  return references;
}

/** What is written in a value, which is a unit of its own; many documents declare the same controls. */
const writtenIn = remember((value): readonly PlacedReference[] => {
  const text = comparable(value);
  const unit: TextUnit = {
    place: 'prose',
    text,
    start: 0,
    links: [],
    isListItem: false,
    section: namesNothing,
  };
  const bare = scanBareNumbers(text, 0).filter(isInRange);
  return (bare.length > 0 ? bare : scanText(text)).map((found) => ({ ...found, unit }));
}, sizeForWords);
