import type { TextRange } from '../../base/textRange.js';
import { shifted } from '../../base/textRange.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { sitesOf } from '../../model/sites.js';

/** What the statement for one of several sites leaves undecided, though that for another one decides it. */
export interface SiteGap {
  /** The number of the site. */
  readonly site: number;
  /** How its heading calls it. */
  readonly heading: string;
  readonly controls: readonly Control[];
  /** The id of its first row. */
  readonly first: TextRange;
}

/**
 * The gaps of the statements that stand side by side in `document`, in their order. `order` is what they
 * have to decide without what other documents do. What is decided outside of them is so for all; a site
 * with less than four fifths of what all decide together has no statement of its own.
 */
export function siteGaps(document: IsmsDocument, order: readonly Control[]): readonly SiteGap[] {
  const sites = sitesOf(document);
  if (sites.count < 2) {
    return [];
  }
  const decided = decidedBySite(document);
  const forAll = decided.get(undefined)?.ids ?? new Set();
  const asked = order.filter(
    ({ id }) => !forAll.has(id) && [...decided.values()].some(({ ids }) => ids.has(id)),
  );
  return sites.headings.flatMap((heading, site) => {
    const own = decided.get(site);
    // Not every site has to do with the cloud.
    const isCloud = order.some(({ id, standard }) => standard === 'iso27017' && own?.ids.has(id));
    const controls = asked.filter(
      ({ id, standard }) => own?.ids.has(id) !== true && (isCloud || standard !== 'iso27017'),
    );
    const isStatement = controls.length * 5 <= asked.length;
    return own && isStatement && controls.length > 0
      ? [{ site, heading, controls, first: own.first }]
      : [];
  });
}

interface Decided {
  readonly ids: Set<ControlId>;
  readonly first: TextRange;
}

function decidedBySite(document: IsmsDocument): ReadonlyMap<number | undefined, Decided> {
  const sites = sitesOf(document);
  const decided = new Map<number | undefined, Decided>();
  for (const { part, start } of placedParts(document)) {
    for (const { range, reference } of part.statementRows) {
      const site = sites.at(start + range.start);
      const known = decided.get(site) ?? {
        ids: new Set<ControlId>(),
        first: shifted(reference.range, start),
      };
      reference.ids.forEach((id) => known.ids.add(id));
      decided.set(site, known);
    }
  }
  return decided;
}
