import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import type { Control } from '../../catalogue/control.js';
import type { Mismatch } from './mismatch.js';

/**
 * The mismatch in a document that works to `editions`. A title that both editions have is meant of
 * the document's own; of one that only the other has, what became of its control there is proposed.
 */
export function inEdition(mismatch: Mismatch, editions: Editions, catalogue: Catalogue): Mismatch {
  const { wrong, candidates } = mismatch;
  const own = candidates.filter((control) => isOf(control, editions));
  if (own.length === 0) {
    const heirs = candidates.flatMap((control) => heirsOf(control, editions, catalogue));
    return { ...mismatch, candidates: [...new Set(heirs)] };
  }
  const ids = own.map(({ id }) => id);
  return {
    ...mismatch,
    candidates: own,
    wrong: wrong.kind === 'titleOf' ? { ...wrong, ids } : wrong,
  };
}

function isOf({ standard, edition }: Control, { iso27001, iso27017 }: Editions): boolean {
  switch (standard) {
    case 'iso27001':
      return edition === iso27001;
    case 'iso27017':
      return iso27017 === 'none' || edition === iso27017;
    default:
      return true;
  }
}

/** What it became or was there; where that is not one control, nobody can say which is meant. */
function heirsOf({ id }: Control, editions: Editions, catalogue: Catalogue): readonly Control[] {
  const heirs = [...catalogue.successors(id), ...catalogue.predecessors(id)]
    .map(({ control }) => control)
    .filter((control) => isOf(control, editions));
  return heirs.length === 1 ? heirs : [];
}
