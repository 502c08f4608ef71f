import { groupedBy } from '../base/groupedBy.js';
import { memoize, memoizePassing } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';

/** The risks that one part of a document adds to a register; the same object as long as the part is the same. */
export interface RegisterPiece {
  /** Ranges are relative to `part`. */
  readonly rows: readonly RiskRow[];
  readonly part: DocumentFacts;
}

/** A piece of a register and the offset at which its part starts. */
export interface PlacedPiece {
  readonly piece: RegisterPiece;
  readonly start: number;
}

/**
 * The registers of a document, each in pieces in the order of the text: tables with the same headers
 * are one register, wherever they stand, and so are all risks that have a section of their own.
 *
 * A rule sums up what each piece says, and remembers that by the piece: after a key, only the part
 * that was edited is read again, however many risks there are.
 */
export const registersOf = memoizePassing(
  (document: IsmsDocument): readonly (readonly PlacedPiece[])[] => {
    const registers = new Map<string, PlacedPiece[]>();
    for (const { part, start } of placedParts(document)) {
      for (const [layout, piece] of piecesIn(part)) {
        const register = registers.get(layout);
        if (register) {
          register.push({ piece, start });
        } else {
          registers.set(layout, [{ piece, start }]);
        }
      }
    }
    return [...registers.values()];
  },
);

/** The pieces of a part by the headers of their table; under the empty text those of sections. */
const piecesIn = memoize((part: DocumentFacts): ReadonlyMap<string, RegisterPiece> => {
  const { riskRows, tables } = part;
  if (riskRows.length === 0) {
    return none;
  }
  const registers = tables
    .filter(({ kind }) => kind === 'riskRegister' || kind === 'treatmentPlan')
    .map(({ range, columns }) => ({
      range,
      layout: columns.map(({ header }) => header).join('|'),
    }));
  const rows = groupedBy(riskRows, (row) => {
    const table = registers.find(
      ({ range }) => range.start <= row.range.start && row.range.end <= range.end,
    );
    // The small table of a section has the section's risk above it.
    return table?.layout ?? '';
  });
  return new Map([...rows].map(([layout, own]) => [layout, { rows: own, part }]));
});

const none: ReadonlyMap<string, RegisterPiece> = new Map();
