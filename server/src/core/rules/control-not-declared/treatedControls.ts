import { flatOf } from '../../base/flatOf.js';
import { memoize, memoizePair } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { isAboutElsewhere } from './elsewhere.js';

/** What the front matter of a document declares; the same object as long as it does. */
export interface Declared {
  has(id: ControlId): boolean;
}

/** The controls that the text of a document treats and its header does not declare, with the first place of each. */
export function firstUndeclared(
  document: IsmsDocument,
  declared: Declared,
): ReadonlyMap<ControlId, TextRange> {
  const first = new Map<ControlId, TextRange>();
  for (const { part, start } of placedParts(document)) {
    for (const { id, range } of undeclaredIn(part, declared)) {
      if (!first.has(id)) {
        first.set(id, shifted(range, start));
      }
    }
  }
  return first;
}

/**
 * The first place of each such control in one part. What surrounds a place is read only of those that
 * are not declared: that takes longest.
 */
const undeclaredIn = memoizePair((part: DocumentFacts, declared: Declared): readonly Treated[] => {
  const first = new Map<ControlId, Treated>();
  for (const { id, range } of treatable(part)) {
    if (!first.has(id) && !declared.has(id) && !isElsewhere(part.text, range)) {
      first.set(id, { id, range });
    }
  }
  return [...first.values()];
});

interface Treated {
  readonly id: ControlId;
  readonly range: TextRange;
}

/**
 * The controls that a part's text names one by one. In a link they are another document's, and a
 * sentence with a negation may say that they are left out.
 */
const treatable = memoize((part: DocumentFacts): readonly ControlReference[] =>
  part.references.filter(
    ({ kind, place, edition }) =>
      kind === 'control' &&
      edition === undefined &&
      (place === 'prose' || place === 'heading' || place === 'cell'),
  ),
);

/** Every control that a part's text names, be it in a range, a link or a negation. */
export const namedIn = memoize(
  (part: DocumentFacts): ReadonlySet<ControlId> =>
    new Set(flatOf(part.references, ({ ids, place }) => (place === 'frontMatter' ? [] : ids))),
);

function isElsewhere(text: string, { start, end }: TextRange): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(
    Math.max(lineStart, start - 200),
    lineEnd < 0 ? end + 200 : Math.min(lineEnd, end + 200),
  );
  return isAboutElsewhere(line);
}

/** The controls that the front matter of `part` declares; one that only a range names has no place of its own. */
export const declaredIn = memoize(
  ({ references }: DocumentFacts): ReadonlyMap<ControlId, TextRange | undefined> => {
    const ranges = new Map<ControlId, TextRange | undefined>();
    for (const { ids, kind, range, place } of references) {
      for (const id of place === 'frontMatter' ? ids : []) {
        ranges.set(id, kind === 'control' ? range : undefined);
      }
    }
    return ranges;
  },
);
