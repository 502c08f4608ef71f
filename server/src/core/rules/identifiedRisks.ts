import { groupedBy } from '../base/groupedBy.js';
import { memoizePassing } from '../base/memo.js';
import { mayIdentifyRisks } from '../model/identifiedRisks.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import { isUnrated } from '../model/riskRowSense.js';
import type { RiskRow } from '../model/riskRow.js';
import type { PlacedRow } from './sectionSiblings.js';

/**
 * The risks that a table of `document` lists with their owners before others say how high they are:
 * "Identification" above "Assessment". A list of the highest risks holds few of them, and who follows
 * up a risk further down need not own it.
 */
export const identifiedRisks = memoizePassing(
  (document: IsmsDocument): readonly PlacedRow<RiskRow>[] => {
    const listed = placedParts(document).flatMap(({ part, start }) =>
      mayIdentifyRisks(part).map((one) => ({ ...one, part, start })),
    );
    if (listed.length === 0) {
      return [];
    }
    const rated = firstRatings(document);
    const tables = [...groupedBy(listed, ({ layout }) => layout).values()];
    return tables.flatMap((rows) => ofRegister(rows, rated));
  },
);

/** Those of `rows` that a register rates below, if these are most of the rows and of the register. */
function ofRegister(
  rows: readonly PlacedRow<RiskRow>[],
  rated: ReadonlyMap<string, number>,
): readonly PlacedRow<RiskRow>[] {
  const found = rows.filter(({ row, start }) => start + row.range.start < (rated.get(row.id) ?? 0));
  const ids = new Set(found.map(({ row }) => row.id));
  return areMost(found.length, rows.length) && areMost(ids.size, rated.size) ? found : [];
}

/** Where the document first says of each risk how high it is. */
function firstRatings(document: IsmsDocument): ReadonlyMap<string, number> {
  const rated = placedParts(document).flatMap(({ part, start }) =>
    part.riskRows
      .filter((row) => !isUnrated(row))
      .map(({ id, range }) => [id, start + range.start] as const),
  );
  return new Map(rated.toReversed());
}

function areMost(count: number, of: number): boolean {
  return count > 0 && count * 4 >= of * 3;
}
