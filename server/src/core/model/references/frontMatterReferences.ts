import { shifted } from '../../base/textRange.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { ControlReference } from '../controlReference.js';
import type { FrontMatter } from '../frontMatter.js';
import { comparable } from './comparable.js';
import { isOurs, meaningsOf, type Setting } from './resolve.js';
import { isInRange, scanBareNumbers, scanText } from './scanText.js';
import { namesNothing } from './standards.js';
import type { TextUnit } from './textUnits.js';

/** The references in the `controls` of a header; there a bare `5.15` is a control. */
export function frontMatterReferences(
  chunk: Chunk,
  frontMatter: FrontMatter,
  setting: Setting,
): readonly ControlReference[] {
  return frontMatter.entries
    .filter(({ key }) => key === 'controls')
    .flatMap(({ values }) => values)
    .flatMap(({ range }) => valueReferences(chunk, range, setting));
}

function valueReferences(
  chunk: Chunk,
  { start, end }: { readonly start: number; readonly end: number },
  setting: Setting,
): readonly ControlReference[] {
  const text = comparable(chunk.text.slice(start, end));
  const unit: TextUnit = {
    ...{ place: 'prose', text, start, links: [], isListItem: false, section: namesNothing },
  };
  const bare = scanBareNumbers(text, 0).filter(isInRange);
  const found = (bare.length > 0 ? bare : scanText(text)).map((written) => ({ ...written, unit }));
  return found
    .filter((reference) => isOurs(reference, setting))
    .flatMap((reference) => meaningsOf(reference, setting))
    .map(({ range: inUnit, meaning }) => {
      const range = shifted({ start: inUnit.start, end: inUnit.end }, start);
      const written = chunk.text.slice(range.start, range.end);
      return { range, written, ...meaning, place: 'frontMatter' };
    });
}
