import { memoize, memoizePair } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { LevelMatrix } from '../../model/levelMatrix.js';
import type { RiskRow } from '../../model/riskRow.js';
import { isUnrated } from '../../model/riskRowSense.js';
import { joinedRisk } from '../continuedRisks.js';
import { type RegisterPiece, registersOf } from '../riskRegisters.js';
import type { DocumentRule } from '../rule.js';
import { type Compared, compared } from './compared.js';
import { messages } from './messages.js';

export const riskResidual: DocumentRule = {
  id: 'risk-residual',
  theme: 'risks',
  severity: 'warning',
  summary: 'The residual risk is not above the risk before treatment.',
  germanSummary: 'Das Restrisiko liegt nicht über dem Risiko vor der Behandlung.',
  scope: 'document',
  needs: 'riskRows',

  *check({ document, configuration, language }) {
    const { matrix } = configuration.risk;
    for (const register of registersOf(document)) {
      const pieces = register.map(({ piece, start }) => ({
        ...(goesOnIn(piece) ? comparedAcross(piece, document, matrix) : comparedIn(piece, matrix)),
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

function comparedIn(piece: RegisterPiece, matrix: LevelMatrix | undefined): ComparedPiece {
  return matrix ? comparedByMatrix(piece, matrix) : comparedAlone(piece);
}

const comparedAlone = memoize(({ rows }: RegisterPiece): ComparedPiece =>
  together(rows.flatMap((row) => compared(row, undefined))),
);

const comparedByMatrix = memoizePair(({ rows }: RegisterPiece, matrix: LevelMatrix) =>
  together(rows.flatMap((row) => compared(row, matrix))),
);

/** Whether the piece says what remains of risks, and leaves to another table how high they are. */
const goesOnIn = memoize(({ rows }: RegisterPiece): boolean => rows.some(saysOnlyRemains));

function saysOnlyRemains(row: RiskRow): boolean {
  return row.residual !== undefined && isUnrated(row);
}

/** The same with the levels that other tables of the document give to the same risks. */
function comparedAcross(
  { rows }: RegisterPiece,
  document: IsmsDocument,
  matrix: LevelMatrix | undefined,
): ComparedPiece {
  const levelled = rows.map((row) => (saysOnlyRemains(row) ? joinedRisk(row, document) : row));
  return together(levelled.flatMap((row) => compared(row, matrix)));
}

function together(all: readonly Compared[]): ComparedPiece {
  return { count: all.length, higher: all.filter(({ difference }) => difference > 0) };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
