import type { Language } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import type { RiskMeasure } from '../../model/acceptableRisk.js';
import type { RiskRow } from '../../model/riskRow.js';
import { numberIn, rankIn } from '../../model/riskLevels.js';
import { emptyCell, isLiveRisk } from '../../model/riskRowSense.js';
import { isNothing } from '../../model/words/values.js';
import { type PlacedPiece, type RegisterPiece, registersOf } from '../riskRegisters.js';
import type { DocumentRule, Problem } from '../rule.js';
import { isInMatrix, isOutsideMatrix, namesIn } from './matrixColumn.js';
import { type Measure, messages, type Scale } from './messages.js';

export const riskUnknownLevel: DocumentRule = {
  id: 'risk-unknown-level',
  theme: 'risks',
  severity: 'warning',
  summary: 'Likelihood, impact and level of a risk are values of the scale.',
  germanSummary: 'Eintrittswahrscheinlichkeit, Auswirkung und Risikoniveau sind Werte der Skala.',
  scope: 'document',
  needs: 'riskRows',

  *check({ document, configuration, language }) {
    for (const register of registersOf(document)) {
      for (const place of places) {
        const column = columnOf(register, place, configuration.risk);
        for (const { piece, start } of column ? register : []) {
          for (const { range, message } of column
            ? problemsIn(language, piece, place, column)
            : []) {
            yield { range: shifted(range, start), message };
          }
        }
      }
    }
  },
};

const places: readonly Measure[] = ['likelihood', 'impact', 'level'];

/** What the values of one column are like: its scale is known only from what its rows share. */
type ColumnSense = Scale & {
  /** The texts that are no values of the scale. */
  readonly unknown: ReadonlySet<string>;
};

/** What one piece of a register adds to a column. */
interface ColumnPiece {
  /** How often each text stands there; a list, since it is gone through at each key. */
  readonly uses: readonly (readonly [text: string, count: number])[];
  /** The risks of which nothing stands there. */
  readonly empty: readonly RiskRow[];
}

const liveRisks = memoize(({ rows, part }: RegisterPiece): readonly RiskRow[] =>
  rows.filter((row) => !row.hasOwnScale && isLiveRisk(row, part.text)),
);

const columnPieces = memoize((piece: RegisterPiece): Readonly<Record<Measure, ColumnPiece>> => {
  const rows = liveRisks(piece);
  return {
    likelihood: columnPiece(rows, 'likelihood'),
    impact: columnPiece(rows, 'impact'),
    level: columnPiece(rows, 'level'),
  };
});

function columnPiece(rows: readonly RiskRow[], place: Measure): ColumnPiece {
  const uses = new Map<string, number>();
  for (const row of rows) {
    const text = row[place]?.text;
    if (text !== undefined) {
      uses.set(text, (uses.get(text) ?? 0) + 1);
    }
  }
  return { uses: [...uses], empty: rows.filter((row) => emptyCell(row[place])) };
}

/** So many rows of one kind, and three quarters of all, show what a column holds. */
const rowsThatTell = 3;

function columnOf(
  register: readonly PlacedPiece[],
  place: Measure,
  { scale, matrix }: RiskMeasure,
): ColumnSense | undefined {
  const uses = usesIn(register, place);
  const own = matrix && { matrix, place };
  const all = countOf(uses, () => true);
  const tells = (count: number): boolean => count >= rowsThatTell && count * 4 >= all * 3;
  if (own && tells(countOf(uses, (text) => isInMatrix(text, own)))) {
    const unknown = unknownTexts(uses, (text) => isOutsideMatrix(text, own));
    return { kind: 'matrix', names: namesIn(own), unknown };
  }
  const most = place === 'level' ? scale ** 2 : scale;
  const numbers = countOf(uses, (text) => isOnScale(text, most));
  const words = countOf(uses, (text) => !/\d/.test(text) && rankIn(text) !== undefined);
  if (!tells(Math.max(numbers, words))) {
    return undefined;
  }
  const kind = numbers >= words ? 'numbers' : 'words';
  const isUnknown = (text: string): boolean =>
    isOffScale(text, { kind, most }) && !(own && isInMatrix(text, own));
  return { kind, most, unknown: unknownTexts(uses, isUnknown) };
}

/** How many rows have a text for which `test` holds. */
function countOf(uses: ReadonlyMap<string, number>, test: (text: string) => boolean): number {
  return [...uses].reduce((sum, [text, count]) => sum + (test(text) ? count : 0), 0);
}

function usesIn(register: readonly PlacedPiece[], place: Measure): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { piece } of register) {
    for (const [text, count] of columnPieces(piece)[place].uses) {
      uses.set(text, (uses.get(text) ?? 0) + count);
    }
  }
  return uses;
}

function isOnScale(text: string, most: number): boolean {
  const number = numberIn(text);
  return number !== undefined && number >= 1 && number <= most;
}

/** A word that stands in several rows, in capitals or not, is one of the register's own. */
function unknownTexts(
  uses: ReadonlyMap<string, number>,
  isUnknown: (text: string) => boolean,
): ReadonlySet<string> {
  const inLowerCase = new Map<string, number>();
  for (const [text, count] of uses) {
    const plain = text.toLowerCase();
    inLowerCase.set(plain, (inLowerCase.get(plain) ?? 0) + count);
  }
  const single = [...uses.keys()].filter((text) => inLowerCase.get(text.toLowerCase()) === 1);
  return new Set(single.filter((text) => !isNothing(text) && isUnknown(text)));
}

function isOffScale(
  text: string,
  { kind, most }: { readonly kind: 'numbers' | 'words'; readonly most: number },
): boolean {
  if (!/\d/.test(text)) {
    // A word of another scale cannot be weighed against numbers.
    return kind === 'numbers' || rankIn(text) === undefined;
  }
  return kind === 'numbers' && numberIn(text) !== undefined && !isOnScale(text, most);
}

/** What is wrong in one piece; ranges are relative to its part. */
function problemsIn(
  language: Language,
  piece: RegisterPiece,
  place: Measure,
  column: ColumnSense,
): readonly Problem[] {
  const { empty, uses } = columnPieces(piece)[place];
  const missing = empty.map(({ id, idRange }) => ({
    range: idRange,
    message: messages.empty(language, id, place, column),
  }));
  const texts = uses.map(([text]) => text).filter((text) => column.unknown.has(text));
  const unknown = texts.flatMap((text) =>
    liveRisks(piece).flatMap((row) => {
      const cell = row[place];
      return cell?.text === text
        ? [{ range: cell.range, message: messages.unknown(language, text, place, column) }]
        : [];
    }),
  );
  return [...missing, ...unknown];
}
