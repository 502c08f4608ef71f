import { overlaps, shifted, type TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { definingPlaces, type Place } from './idPlaces.js';
import { namedIdsIn } from './namedIdsIn.js';
import type { Target } from './target.js';

/** An id and the place in the workspace that it leads to. */
export interface DocumentLink {
  readonly range: TextRange;
  readonly target: Place;
}

/**
 * The ids in `document` that lead somewhere: a control to the row that decides about it, a risk to its
 * register, a document's id to the document. Where they are defined themselves, and in links that a
 * person has made, they lead nowhere. Only documents of the workspace are targets, so nothing is told
 * about files outside of it.
 */
export function documentLinks(
  document: IsmsDocument,
  { workspace }: World,
): readonly DocumentLink[] {
  const known = new Map<string, Place | undefined>();
  function placeOf({ kind, id }: Pick<Target, 'kind' | 'id'>): Place | undefined {
    const key = `${kind} ${id}`;
    if (!known.has(key)) {
      known.set(key, definingPlaces({ kind, id }, workspace)[0]);
    }
    return known.get(key);
  }
  return document.chunks.flatMap(({ chunk, start }, index) => {
    const facts = document.parts[index];
    const named = facts ? [...controlsIn(facts), ...idsIn({ chunk, facts }, workspace)] : [];
    return named.flatMap((one) => {
      const target = placeOf(one);
      const range = shifted(one.range, start);
      return target && !isItself(target, document, range) ? [{ range, target }] : [];
    });
  });
}

type Named = Pick<Target, 'kind' | 'id' | 'range'>;

function controlsIn({ references }: IsmsDocument['parts'][number]): readonly Named[] {
  return references.flatMap(({ kind, id, place, range }) =>
    kind === 'group' || place === 'link' || place === 'image'
      ? []
      : [{ kind: 'control' as const, id, range }],
  );
}

function idsIn(
  part: Parameters<typeof namedIdsIn>[0],
  { index }: World['workspace'],
): readonly Named[] {
  const { links } = part.facts;
  return namedIdsIn(part, index)
    .filter(
      ({ range, isDefinition }) =>
        !isDefinition && !links.some((link) => overlaps(link.range, range)),
    )
    .map(({ id, range }) => ({
      kind: index.riskIds.has(id) ? ('risk' as const) : ('document' as const),
      id,
      range,
    }));
}

/** A document that names its own id is that document, and a row leads to no row. */
function isItself({ uri, range }: Place, document: IsmsDocument, from: TextRange): boolean {
  return uri === document.uri && (range.end === 0 || overlaps(range, from));
}
