import { memoize } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';

/** A risk of a register; the ranges of `row` are relative to `part`, which starts at `start`. */
export interface PlacedRisk {
  readonly row: RiskRow;
  readonly part: DocumentFacts;
  readonly start: number;
}

/**
 * The registers of a document, each in the order of the text: tables with the same headers are one
 * register, wherever they stand, and so are all risks that have a section of their own.
 */
export const registersOf = memoize((document: IsmsDocument): readonly (readonly PlacedRisk[])[] => {
  const registers = new Map<string, PlacedRisk[]>();
  for (const { part, start } of placedParts(document)) {
    for (const { row, layout } of layoutsIn(part)) {
      const register = registers.get(layout);
      if (register) {
        register.push({ row, part, start });
      } else {
        registers.set(layout, [{ row, part, start }]);
      }
    }
  }
  return [...registers.values()];
});

interface LaidOut {
  readonly row: RiskRow;
  /** The headers of the row's table; empty for a section. */
  readonly layout: string;
}

const none: readonly LaidOut[] = [];

const layoutsIn = memoize(({ riskRows, tables }: DocumentFacts): readonly LaidOut[] => {
  if (riskRows.length === 0) {
    return none;
  }
  const registers = tables
    .filter(({ kind }) => kind === 'riskRegister')
    .map(({ range, columns }) => ({
      range,
      layout: columns.map(({ header }) => header).join('|'),
    }));
  return riskRows.map((row) => {
    const table = registers.find(
      ({ range }) => range.start <= row.range.start && row.range.end <= range.end,
    );
    // The small table of a section has the section's risk above it.
    return { row, layout: table?.layout ?? '' };
  });
});
