import { memoize } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';

/** The controls that the text of a document treats, with the first place of each. */
export function firstTreatments(document: IsmsDocument): ReadonlyMap<ControlId, TextRange> {
  const treated = new Map<ControlId, TextRange>();
  for (const { part, start } of placedParts(document)) {
    for (const { id, range } of treatedIn(part)) {
      if (!treated.has(id)) {
        treated.set(id, shifted(range, start));
      }
    }
  }
  return treated;
}

interface Treated {
  readonly id: ControlId;
  readonly range: TextRange;
}

/**
 * The controls that a part's text names one by one. In a link they are another document's, and a
 * sentence with a negation may say that they are left out.
 */
const treatedIn = memoize((part: DocumentFacts): readonly Treated[] =>
  part.references
    .filter(
      ({ kind, place, edition, range }) =>
        kind === 'control' &&
        edition === undefined &&
        (place === 'prose' || place === 'heading' || place === 'cell') &&
        !isElsewhere(part.text, range),
    )
    .map(({ id, range }) => ({ id, range })),
);

/** Every control that a part's text names, be it in a range, a link or a negation. */
export const namedIn = memoize((part: DocumentFacts): readonly ControlId[] =>
  part.references.flatMap(({ ids, place }) => (place === 'frontMatter' ? [] : ids)),
);

function isElsewhere(text: string, { start, end }: TextRange): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(
    Math.max(lineStart, start - 200),
    lineEnd < 0 ? end + 200 : Math.min(lineEnd, end + 200),
  );
  return pointsElsewhere.test(line);
}

const pointsElsewhere =
  /\b(?:not|excluded?|n\/a|see|related|refer|siehe|nicht|ausgeschlossen|out of scope|former|voir|cf)\b/i;

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
