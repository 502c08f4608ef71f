import { memoize } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { RiskRow } from '../model/riskRow.js';
import { isLiveRisk } from '../model/riskRowSense.js';

/** A risk of which something is not decided, and what stands in its place: nothing, or a word such as "TBD". */
export interface OpenRisk {
  readonly row: RiskRow;
  readonly said: string;
}

/**
 * Gives the risks of a part that somebody follows and in which something is open, each time the same
 * ones. `saidInstead` gives what stands in its place; absent where nothing is open.
 */
export function openRisks(
  saidInstead: (row: RiskRow) => string | undefined,
): (part: DocumentFacts) => readonly OpenRisk[] {
  return memoize((part: DocumentFacts) =>
    part.riskRows.flatMap((row) => {
      const said = saidInstead(row);
      return said !== undefined && isLiveRisk(row, part.text) ? [{ row, said }] : [];
    }),
  );
}
