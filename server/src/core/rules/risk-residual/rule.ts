import { memoize } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { numberIn, rankIn } from '../../model/riskLevels.js';
import type { RiskRow } from '../../model/riskRow.js';
import { goesOnWithRisk } from '../../model/riskRowSense.js';
import type { Cell } from '../../model/table.js';
import { continuedRisks } from '../continuedRisks.js';
import { type RegisterPiece, registersOf } from '../riskRegisters.js';
import type { DocumentRule } from '../rule.js';
import { messages } from './messages.js';

export const riskResidual: DocumentRule = {
  id: 'risk-residual',
  theme: 'risks',
  severity: 'warning',
  summary: 'The residual risk is not above the risk before treatment.',
  germanSummary: 'Das Restrisiko liegt nicht über dem Risiko vor der Behandlung.',
  scope: 'document',

  *check({ document, language }) {
    for (const register of registersOf(document)) {
      const pieces = register.map(({ piece, start }) => ({
        ...(goesOnIn(piece) ? comparedAcross(piece, document) : comparedIn(piece)),
        start,
      }));
      const raised = sumOf(pieces.map(({ higher }) => higher.length));
      // Where many rows rise, the two columns are on different scales.
      if (raised > 1 && raised * 3 > sumOf(pieces.map(({ count }) => count))) {
        continue;
      }
      for (const { higher, start } of pieces) {
        for (const { id, level, residual } of higher) {
          yield {
            range: shifted(residual.range, start),
            message: messages.raised(language, {
              risk: id,
              before: level.text,
              residual: residual.text,
            }),
          };
        }
      }
    }
  },
};

interface ComparedPiece {
  /** How many of the piece's risks state both values. */
  readonly count: number;
  readonly higher: readonly Compared[];
}

const comparedIn = memoize(({ rows }: RegisterPiece): ComparedPiece =>
  together(rows.flatMap(compared)),
);

/** Whether the piece says what remains of risks that another table describes. */
const goesOnIn = memoize(({ rows }: RegisterPiece): boolean =>
  rows.some((row) => row.residual !== undefined && goesOnWithRisk(row)),
);

/** The same with the levels that other tables of the document give to the same risks. */
function comparedAcross({ rows }: RegisterPiece, document: IsmsDocument): ComparedPiece {
  const { described } = continuedRisks(document);
  const levelled = rows.map((row) => {
    const [one, ...others] = described.get(row.id) ?? [];
    const level = others.length === 0 ? one?.row.level : undefined;
    return level && goesOnWithRisk(row) ? { ...row, level } : row;
  });
  return together(levelled.flatMap(compared));
}

function together(all: readonly Compared[]): ComparedPiece {
  return { count: all.length, higher: all.filter(({ difference }) => difference > 0) };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

interface Compared {
  readonly id: string;
  readonly level: Cell;
  readonly residual: Cell;
  /** Above zero where the residual risk is the higher one. */
  readonly difference: number;
}

/** Rows whose two values are of one kind; a number and a word cannot be compared. */
function compared({ id, level, residual }: RiskRow): readonly Compared[] {
  if (!level || !residual) {
    return [];
  }
  const difference =
    apart(numberIn(residual.text), numberIn(level.text)) ??
    (/\d/.test(residual.text + level.text)
      ? undefined
      : apart(rankIn(residual.text), rankIn(level.text)));
  return difference === undefined ? [] : [{ id, level, residual, difference }];
}

function apart(after: number | undefined, before: number | undefined): number | undefined {
  return after === undefined || before === undefined ? undefined : after - before;
}
