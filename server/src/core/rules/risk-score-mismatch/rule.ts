import type { Language } from '../../base/language.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import { registersOf } from '../riskRegisters.js';
import type { DocumentRule, Fix, Problem } from '../rule.js';
import { changeTo } from '../wording.js';
import { type Assessed, assessedIn } from './assessed.js';
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
      const rows = assessedIn(register);
      for (const wrong of wrongScores(rows, configuration.risk.scale)) {
        yield scoreProblem(language, wrong);
      }
      const words = wrongWords(rows);
      for (const wrong of words) {
        yield wordProblem(language, wrong);
      }
      const unordered = outOfOrder(rows);
      if (unordered && !words.some(({ one }) => one === unordered.one)) {
        yield orderProblem(language, unordered);
      }
    }
  },
};

function scoreProblem(language: Language, { one, product, score, proposal }: WrongScore): Problem {
  const { likelihood, impact } = one;
  return {
    range: levelRange(one),
    message: messages.product(language, {
      risk: one.risk.row.id,
      level: score,
      likelihood,
      impact,
      product,
    }),
    fixes: fixesFor(language, one, proposal),
  };
}

function wordProblem(language: Language, { one, others, theirLevel }: WrongWord): Problem {
  const { likelihood, impact, level } = one;
  return {
    range: levelRange(one),
    message: messages.word(language, {
      risk: one.risk.row.id,
      level,
      likelihood,
      impact,
      others,
      theirLevel,
    }),
    fixes: fixesFor(language, one, theirLevel),
  };
}

function orderProblem(language: Language, { one, other, proposal }: OutOfOrder): Problem {
  return {
    range: levelRange(one),
    message: messages.order(language, assessment(one), assessment(other)),
    fixes: fixesFor(language, one, proposal),
  };
}

function assessment({ risk, likelihood, impact, level }: Assessed) {
  return { risk: risk.row.id, likelihood, impact, level };
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

function levelRange({ risk: { row, start } }: Assessed): TextRange {
  return shifted(row.level?.range ?? row.idRange, start);
}

/** The number within the cell, so that bold and other marks stay. */
function numberRange(one: Assessed): TextRange {
  const { start, end } = levelRange(one);
  const { part, start: partStart } = one.risk;
  const found = /\d+/.exec(part.text.slice(start - partStart, end - partStart));
  return found
    ? { start: start + found.index, end: start + found.index + found[0].length }
    : { start, end };
}
