import { shifted } from '../base/textRange.js';
import type { Problem } from './rule.js';

/**
 * A problem of a chunk as one of its document, in which the chunk starts `distance` characters behind
 * the beginning. What names a document by its uri – related places, and edits of other documents –
 * has its range in that document already, be it the same one.
 */
export function movedProblem<Kind extends Problem>(problem: Kind, distance: number): Kind {
  if (distance === 0) {
    return problem;
  }
  const { range, fixes } = problem;
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
  };
}
