import type { Language } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import { factorsBefore, numberIn } from '../../model/riskLevels.js';
import { movedProblem } from '../movedProblem.js';
import { registersOf } from '../riskRegisters.js';
import type { DocumentRule, Fix, Problem } from '../rule.js';
import { changeTo } from '../wording.js';
import { type Assessed, assessedPiece } from './assessed.js';
import { messages } from './messages.js';
import { wrongScores, type WrongScore } from './products.js';
import { outOfOrder, type OutOfOrder, type WrongWord, wrongWords } from './ranks.js';

export const riskScoreMismatch: DocumentRule = {
  id: 'risk-score-mismatch',
  theme: 'risks',
  severity: 'warning',
  summary: 'The level of a risk follows from its likelihood and impact.',
  germanSummary: 'Das Risikoniveau folgt aus Eintrittswahrscheinlichkeit und Auswirkung.',
  scope: 'document',

  *check({ document, configuration, language }) {
    for (const register of registersOf(document)) {
      const pieces = register.map(({ piece }) => assessedPiece(piece));
      const inWords = pieces.flatMap((piece) => piece.inWords);
      const words = wrongWords(inWords);
      const unordered = outOfOrder(inWords);
      const isTold = words.some(({ one }) => one === unordered?.one);
      const problems = [
        ...wrongScores(pieces, configuration.risk.scale).map((one) => scoreProblem(language, one)),
        ...words.map((one) => wordProblem(language, one)),
        ...(unordered && !isTold ? [orderProblem(language, unordered)] : []),
      ];
      for (const { part, ...problem } of problems) {
        const place = register.find(({ piece }) => piece.part === part);
        yield movedProblem(problem, place?.start ?? 0);
      }
    }
  },
};

/** A problem with the part that its ranges are relative to. */
type ProblemInPart = Problem & Pick<Assessed, 'part'>;

function scoreProblem(language: Language, wrong: WrongScore): ProblemInPart {
  const { one, product, score, proposal } = wrong;
  const told = {
    risk: one.row.id,
    level: score,
    likelihood: numberOrText(one.likelihood),
    impact: numberOrText(one.impact),
    product,
  };
  return problemAt(one, messages.product(language, told), fixesFor(language, one, proposal));
}

/** "4 (Likely)" multiplies as 4. */
function numberOrText(written: string): string {
  return String(numberIn(written) ?? written);
}

function wordProblem(language: Language, wrong: WrongWord): ProblemInPart {
  const { one, others, theirLevel } = wrong;
  const told = { ...assessment(one), others, theirLevel };
  return problemAt(one, messages.word(language, told), fixesFor(language, one, theirLevel));
}

function orderProblem(language: Language, { one, other, proposal }: OutOfOrder): ProblemInPart {
  const message = messages.order(language, assessment(one), assessment(other));
  return problemAt(one, message, fixesFor(language, one, proposal));
}

function problemAt(one: Assessed, message: string, fixes: readonly Fix[]): ProblemInPart {
  return { range: levelRange(one), message, fixes, part: one.part };
}

function assessment({ row, likelihood, impact, level }: Assessed) {
  return { risk: row.id, likelihood, impact, level };
}

function fixesFor(language: Language, one: Assessed, proposal: string | undefined): readonly Fix[] {
  if (proposal === undefined) {
    return [];
  }
  const isNumber = /^\d+$/.test(proposal);
  const range = isNumber ? numberRange(one) : levelRange(one);
  return [
    {
      title: changeTo(language, proposal),
      edits: [{ range, newText: proposal }],
      needsPerson: true,
    },
  ];
}

function levelRange({ cell }: Assessed): TextRange {
  return cell.range;
}

/** The number within the cell, so that bold and other marks stay. */
function numberRange(one: Assessed): TextRange {
  const { start, end } = levelRange(one);
  const text = one.part.text.slice(start, end);
  const from = factorsBefore.exec(text)?.[0].length ?? 0;
  const found = /\d+/.exec(text.slice(from));
  return found
    ? { start: start + from + found.index, end: start + from + found.index + found[0].length }
    : { start, end };
}
