import type { CoverageGroups } from '../../core/features/coverageGroups.js';
import type { CoverageTree } from '../../protocol/coverageTree.js';

/** The coverage in groups as it is sent: with each file's name once. */
export function coverageTreeAnswer({ totals, groups }: CoverageGroups): CoverageTree {
  const places = new Map<string, number>();
  function placeOf(file: string): number {
    const place = places.get(file) ?? places.size;
    places.set(file, place);
    return place;
  }
  const numbered = groups.map((group) => ({
    ...group,
    controls: group.controls.map((control) => ({
      ...control,
      documents: control.documents.map(placeOf),
    })),
  }));
  return { totals, files: [...places.keys()], groups: numbered };
}
