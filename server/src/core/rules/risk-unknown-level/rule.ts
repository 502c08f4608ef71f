import type { Language } from '../../base/language.js';
import { shifted } from '../../base/textRange.js';
import type { RiskRow } from '../../model/riskRow.js';
import { numberIn, rankIn } from '../../model/riskLevels.js';
import { emptyCell, isLiveRisk } from '../../model/riskRowSense.js';
import type { Cell } from '../../model/table.js';
import { isNothing } from '../../model/words/values.js';
import { registersOf } from '../riskRegisters.js';
import type { DocumentRule, Problem } from '../rule.js';
import { type Measure, messages } from './messages.js';

export const riskUnknownLevel: DocumentRule = {
  id: 'risk-unknown-level',
  theme: 'risks',
  severity: 'warning',
  summary: 'Likelihood, impact and level of a risk are values of the scale.',
  germanSummary: 'Eintrittswahrscheinlichkeit, Auswirkung und Risikoniveau sind Werte der Skala.',
  scope: 'document',

  *check({ document, configuration, language }) {
    for (const register of registersOf(document)) {
      const risks = register.filter(({ row, part }) => isLiveRisk(row, part.text));
      const rows = risks.map(({ row }) => row);
      for (const place of places) {
        const most = place === 'level' ? configuration.risk.scale ** 2 : configuration.risk.scale;
        const column = columnOf(rows, place, most);
        for (const { row, start } of column ? risks : []) {
          const problem = column && problemIn(language, row, place, column);
          if (problem) {
            yield { ...problem, range: shifted(problem.range, start) };
          }
        }
      }
    }
  },
};

const places: readonly Measure[] = ['likelihood', 'impact', 'level'];

/** What the values of one column are like: its scale is known only from what its rows share. */
interface ColumnSense {
  readonly kind: 'numbers' | 'words';
  /** The highest number of the scale. */
  readonly most: number;
  /** How often each text stands there. */
  readonly uses: ReadonlyMap<string, number>;
}

/** So many rows of one kind, and three quarters of all, show what a column holds. */
const rowsThatTell = 3;

function columnOf(rows: readonly RiskRow[], place: Measure, most: number): ColumnSense | undefined {
  const texts = rows.flatMap((row) => row[place]?.text ?? []);
  const numbers = texts.filter((text) => isOnScale(text, most)).length;
  const words = texts.filter((text) => !/\d/.test(text) && rankIn(text) !== undefined).length;
  const telling = Math.max(numbers, words);
  if (telling < rowsThatTell || telling * 4 < texts.length * 3) {
    return undefined;
  }
  const uses = new Map<string, number>();
  for (const text of texts) {
    uses.set(text.toLowerCase(), (uses.get(text.toLowerCase()) ?? 0) + 1);
  }
  return { kind: numbers >= words ? 'numbers' : 'words', most, uses };
}

function isOnScale(text: string, most: number): boolean {
  const number = numberIn(text);
  return number !== undefined && number >= 1 && number <= most;
}

function problemIn(
  language: Language,
  row: RiskRow,
  place: Measure,
  column: ColumnSense,
): Problem | undefined {
  const cell = row[place];
  if (!cell) {
    return undefined;
  }
  if (emptyCell(cell, row)) {
    return { range: row.idRange, message: messages.empty(language, row.id, place, column) };
  }
  return isUnknown(cell, column)
    ? {
        range: cell.range,
        message: messages.unknown(language, cell.text, place, column),
      }
    : undefined;
}

/** A word that stands in several rows is one of the register's own. */
function isUnknown({ text }: Cell, { kind, most, uses }: ColumnSense): boolean {
  if (isNothing(text) || (uses.get(text.toLowerCase()) ?? 0) > 1) {
    return false;
  }
  if (!/\d/.test(text)) {
    // A word of another scale cannot be weighed against numbers.
    return kind === 'numbers' || rankIn(text) === undefined;
  }
  return kind === 'numbers' && numberIn(text) !== undefined && !isOnScale(text, most);
}
