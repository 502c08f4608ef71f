import { groupedBy } from '../base/groupedBy.js';
import { memoize, memoizePassing } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { goesOnWithRisk, isLiveRisk, lacksDescription } from '../model/riskRowSense.js';

/** A row about a risk, and the part that it stands in. */
export interface RiskInPart {
  readonly row: RiskRow;
  readonly part: DocumentFacts;
}

/** What a document says of the same risk in several tables. */
interface ContinuedRisks {
  /** The rows that describe a risk, by its id; a mistaken id has several. */
  readonly described: ReadonlyMap<string, readonly RiskInPart[]>;
  /** The rows that only go on with it, in a table that says how it is treated. */
  readonly continuing: ReadonlyMap<string, readonly RiskInPart[]>;
}

/**
 * The risks of `document` that one table describes and another one goes on with: "Ref | Treatment |
 * Residual risk" below the register. Nothing where no table goes on.
 */
export const continuedRisks = memoizePassing((document: IsmsDocument): ContinuedRisks => {
  const parts = placedParts(document).map(({ part }) => part);
  const continuing = groupedBy(parts.flatMap(continuingRows), idOf);
  const described = continuing.size === 0 ? [] : parts.flatMap(describedRisks);
  return {
    continuing,
    described: groupedBy(
      described.filter((one) => continuing.has(idOf(one))),
      idOf,
    ),
  };
});

const describedRisks = memoize((part: DocumentFacts): readonly RiskInPart[] =>
  part.riskRows.filter((row) => !lacksDescription(row)).map((row) => ({ row, part })),
);

const continuingRows = memoize((part: DocumentFacts): readonly RiskInPart[] =>
  part.riskRows.filter(lacksDescription).map((row) => ({ row, part })),
);

function idOf({ row }: RiskInPart): string {
  return row.id;
}

/** The rows of `document` that describe the risk that `row` goes on with, or go on with the one that it describes. */
export function otherRowsOf(row: RiskRow, document: IsmsDocument): readonly RiskInPart[] {
  const { described, continuing } = continuedRisks(document);
  return (lacksDescription(row) ? described : continuing).get(row.id) ?? [];
}

/**
 * Whether `row` goes on with a risk that nobody follows any more, or that the document says nothing
 * else of: without a level it tells of none by itself.
 */
export function goesOnWithNoLiveRisk(row: RiskRow, document: IsmsDocument): boolean {
  if (!lacksDescription(row)) {
    return false;
  }
  const described = otherRowsOf(row, document);
  return described.length === 0
    ? goesOnWithRisk(row)
    : !described.some((one) => isLiveRisk(one.row, one.part.text));
}
