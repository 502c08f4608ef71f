import { groupedBy } from '../base/groupedBy.js';
import { memoize, memoizePassing } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { goesOnWithRisk, isLiveRisk } from '../model/riskRowSense.js';

/** A row that describes a risk, and the part that it stands in. */
export interface DescribedRisk {
  readonly row: RiskRow;
  readonly part: DocumentFacts;
}

/** What a document says of the same risk in several tables. */
export interface ContinuedRisks {
  /** The rows that describe a risk, by its id; a mistaken id has several. */
  readonly described: ReadonlyMap<string, readonly DescribedRisk[]>;
  /** The rows that only go on with it, in a table that says how it is treated. */
  readonly continuing: ReadonlyMap<string, readonly RiskRow[]>;
}

/**
 * The risks of `document` that one table describes and another one goes on with: "Ref | Treatment |
 * Residual risk" below the register. Nothing where no table goes on.
 */
export const continuedRisks = memoizePassing((document: IsmsDocument): ContinuedRisks => {
  const parts = placedParts(document).map(({ part }) => part);
  const continuing = groupedBy(parts.flatMap(continuingRows), ({ id }) => id);
  const described = continuing.size === 0 ? [] : parts.flatMap(describedRisks);
  return {
    continuing,
    described: groupedBy(
      described.filter(({ row }) => continuing.has(row.id)),
      ({ row }) => row.id,
    ),
  };
});

const describedRisks = memoize((part: DocumentFacts): readonly DescribedRisk[] =>
  part.riskRows.filter((row) => !goesOnWithRisk(row)).map((row) => ({ row, part })),
);

const continuingRows = memoize((part: DocumentFacts): readonly RiskRow[] =>
  part.riskRows.filter(goesOnWithRisk),
);

/** Whether `row` goes on with a risk that is described in the document and still followed. */
export function goesOnWithLiveRisk(row: RiskRow, { described }: ContinuedRisks): boolean {
  const risks = described.get(row.id) ?? [];
  return goesOnWithRisk(row) && risks.some((one) => isLiveRisk(one.row, one.part.text));
}
