import { shifted } from '../base/textRange.js';
import type { Problem } from './rule.js';

/**
 * A problem of a chunk as one of its document `uri`, in which the chunk starts `distance` characters
 * behind the beginning: all that is said about the document itself is moved, nothing else.
 */
export function movedProblem<Kind extends Problem>(
  problem: Kind,
  distance: number,
  uri: string,
): Kind {
  if (distance === 0) {
    return problem;
  }
  const { range, fixes, related } = problem;
  return {
    ...problem,
    range: shifted(range, distance),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) =>
          edit.uri === undefined ? { ...edit, range: shifted(edit.range, distance) } : edit,
        ),
      })),
    }),
    ...(related && {
      related: related.map((place) =>
        place.uri === uri ? { ...place, range: shifted(place.range, distance) } : place,
      ),
    }),
  };
}
