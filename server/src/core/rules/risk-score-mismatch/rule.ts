import type { Language } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import type { RiskRow } from '../../model/riskRow.js';
import { numberIn } from '../../model/riskLevels.js';
import type { ChunkRule, Fix, Problem } from '../rule.js';
import { changeTo } from '../wording.js';
import { messages } from './messages.js';

export const riskScoreMismatch: ChunkRule = {
  id: 'risk-score-mismatch',
  theme: 'risks',
  severity: 'warning',
  summary: 'The level of a risk follows from its likelihood and impact.',
  germanSummary: 'Das Risikoniveau folgt aus Eintrittswahrscheinlichkeit und Auswirkung.',
  scope: 'chunk',
  needs: 'riskRows',

  *check({ part, configuration, language }) {
    const register = { text: part.text, scale: configuration.risk.scale };
    const rows = part.riskRows.flatMap(assessed);
    for (const row of rows) {
      const problem =
        scoreProblem(language, row, rows, register) ?? wordProblem(language, row, rows);
      if (problem) {
        yield problem;
      }
    }
  },
};

/** A row of a register that states all three. */
interface Assessed {
  readonly row: RiskRow;
  readonly likelihood: string;
  readonly impact: string;
  readonly level: string;
  readonly levelRange: TextRange;
  /** Likelihood times impact, where both are numbers. */
  readonly product: number | undefined;
  readonly score: number | undefined;
  /** The higher one of likelihood and impact, or 0 where they are no numbers. */
  readonly highest: number;
}

interface Register {
  readonly text: string;
  readonly scale: number;
}

/** So many other rows show how a register comes to its levels. */
const rowsThatTell = 3;

function assessed(row: RiskRow): readonly Assessed[] {
  const { likelihood, impact, level } = row;
  if (!likelihood || !impact || !level) {
    return [];
  }
  const texts = { likelihood: likelihood.text, impact: impact.text, level: level.text };
  const factors = [numberIn(texts.likelihood), numberIn(texts.impact)].filter(
    (factor) => factor !== undefined,
  );
  const product = factors.length < 2 ? undefined : factors.reduce((one, other) => one * other);
  const score = numberIn(texts.level);
  return Object.values(texts).includes('')
    ? []
    : [
        {
          row,
          ...texts,
          levelRange: level.range,
          product,
          score,
          highest: Math.max(...factors, 0),
        },
      ];
}

/** Where all other rows multiply, one that does not is a mistake. */
function scoreProblem(
  language: Language,
  one: Assessed,
  rows: readonly Assessed[],
  { text, scale }: Register,
): Problem | undefined {
  const { row, product, score } = one;
  if (score === product) {
    return undefined;
  }
  const following = multiplying(rows.filter((other) => other !== one && other.score !== undefined));
  // A value that is not on the scale is another rule's matter.
  const isOffScale = one.highest > scale && following.every(({ highest }) => highest <= scale);
  const isKnown = product !== undefined && score !== undefined;
  if (!isKnown || following.length === 0 || isOffScale) {
    return undefined;
  }
  return {
    range: one.levelRange,
    message: messages.product(language, {
      risk: row.id,
      level: score,
      likelihood: one.likelihood,
      impact: one.impact,
      product,
    }),
    fixes: scoreFixes(language, one, following, text),
  };
}

/** Those of `rows` that multiply; none where they are too few to show that the register does. */
function multiplying(rows: readonly Assessed[]): readonly Assessed[] {
  const following = rows.filter(({ score, product }) => score === product);
  const isShown = following.length >= rowsThatTell && following.length * 5 >= rows.length * 4;
  return isShown ? following : [];
}

/** A word beside the number would have to change, too, so then only another row's text can be taken. */
function scoreFixes(
  language: Language,
  { level, levelRange, product }: Assessed,
  following: readonly Assessed[],
  text: string,
): readonly Fix[] {
  const model = following.find((other) => other.product === product);
  const newText = model?.level ?? String(product);
  const isNumber = /^\d+$/.test(newText);
  if (isNumber && !/^\d+$/.test(level)) {
    return [];
  }
  const range = isNumber ? numberRange(text, levelRange) : levelRange;
  return [{ title: changeTo(language, newText), edits: [{ range, newText }], needsPerson: true }];
}

/** Where rows with the same likelihood and impact agree on another level in words. */
function wordProblem(
  language: Language,
  one: Assessed,
  rows: readonly Assessed[],
): Problem | undefined {
  if (one.score !== undefined) {
    return undefined;
  }
  const equals = rows.filter(
    (other) =>
      other !== one &&
      sameWord(other.likelihood, one.likelihood) &&
      sameWord(other.impact, one.impact),
  );
  const [first] = equals;
  const isAlone = equals.every((other) => first && sameWord(other.level, first.level));
  if (!first || equals.length < rowsThatTell || !isAlone || sameWord(first.level, one.level)) {
    return undefined;
  }
  return {
    range: one.levelRange,
    message: messages.word(language, {
      risk: one.row.id,
      level: one.level,
      likelihood: one.likelihood,
      impact: one.impact,
      others: equals.length,
      theirLevel: first.level,
    }),
    fixes: [
      {
        title: changeTo(language, first.level),
        needsPerson: true,
        edits: [{ range: one.levelRange, newText: first.level }],
      },
    ],
  };
}

function sameWord(first: string, second: string): boolean {
  return first.trim().toLowerCase() === second.trim().toLowerCase();
}

/** The number within the cell, so that bold and other marks stay. */
function numberRange(text: string, { start, end }: TextRange): TextRange {
  const found = /\d+/.exec(text.slice(start, end));
  return found
    ? { start: start + found.index, end: start + found.index + found[0].length }
    : { start, end };
}
