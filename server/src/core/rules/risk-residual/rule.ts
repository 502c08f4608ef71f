import { shifted } from '../../base/textRange.js';
import { numberIn, rankIn } from '../../model/riskLevels.js';
import type { Cell } from '../../model/table.js';
import { type PlacedRisk, registersOf } from '../riskRegisters.js';
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
      const rows = register.flatMap(compared);
      const higher = rows.filter(({ difference }) => difference > 0);
      // Where many rows rise, the two columns are on different scales.
      if (higher.length * 3 > rows.length && higher.length > 1) {
        continue;
      }
      for (const { id, level, residual, start } of higher) {
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
  },
};

interface Compared {
  readonly id: string;
  readonly level: Cell;
  readonly residual: Cell;
  readonly start: number;
  /** Above zero where the residual risk is the higher one. */
  readonly difference: number;
}

/** Rows whose two values are of one kind; a number and a word cannot be compared. */
function compared({ row, start }: PlacedRisk): readonly Compared[] {
  const { id, level, residual } = row;
  if (!level || !residual) {
    return [];
  }
  const difference =
    apart(numberIn(residual.text), numberIn(level.text)) ??
    (/\d/.test(residual.text + level.text)
      ? undefined
      : apart(rankIn(residual.text), rankIn(level.text)));
  return difference === undefined ? [] : [{ id, level, residual, start, difference }];
}

function apart(after: number | undefined, before: number | undefined): number | undefined {
  return after === undefined || before === undefined ? undefined : after - before;
}
