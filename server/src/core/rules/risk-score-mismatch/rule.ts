import type { Language } from '../../base/language.js';
import type { RiskMeasure } from '../../model/acceptableRisk.js';
import { movedProblem } from '../movedProblem.js';
import { type PlacedPiece, registersOf } from '../riskRegisters.js';
import type { DocumentRule } from '../rule.js';
import { type Assessed, assessedPiece } from './assessed.js';
import { wrongByMatrix } from './byMatrix.js';
import {
  matrixProblem,
  orderProblem,
  type ProblemInPart,
  scoreProblem,
  wordProblem,
} from './levelProblems.js';
import { isOnOtherScale } from './otherScale.js';
import { wrongScores } from './products.js';
import { outOfOrder, wrongWords } from './ranks.js';

export const riskScoreMismatch: DocumentRule = {
  id: 'risk-score-mismatch',
  theme: 'risks',
  severity: 'warning',
  summary: 'The level of a risk follows from its likelihood and impact.',
  germanSummary: 'Das Risikoniveau folgt aus Eintrittswahrscheinlichkeit und Auswirkung.',
  scope: 'document',
  needs: 'riskRows',

  *check({ document, configuration, language }) {
    for (const register of registersOf(document)) {
      for (const { part, ...problem } of problemsIn(register, configuration.risk, language)) {
        const place = register.find(({ piece }) => piece.part === part);
        yield movedProblem(problem, place?.start ?? 0);
      }
    }
  },
};

/** What the matrix says of levels in words counts more than what the rows of the register share. */
function problemsIn(
  register: readonly PlacedPiece[],
  measure: RiskMeasure,
  language: Language,
): readonly ProblemInPart[] {
  const { matrix } = measure;
  const pieces = register.map(({ piece }) => assessedPiece(piece, matrix));
  const wrong =
    matrix && !isOnOtherScale(register, matrix) ? wrongByMatrix(pieces, matrix) : undefined;
  const told = new Set(wrong?.map(({ one }) => one));
  return [
    ...wrongScores(pieces, measure)
      .filter(({ one }) => !told.has(one))
      .map((one) => scoreProblem(language, one)),
    ...(wrong
      ? wrong.map((one) => matrixProblem(language, one))
      : problemsOfWords(
          language,
          pieces.flatMap((piece) => piece.inWords),
        )),
  ];
}

function problemsOfWords(
  language: Language,
  inWords: readonly Assessed[],
): readonly ProblemInPart[] {
  const words = wrongWords(inWords);
  const unordered = outOfOrder(inWords);
  const isTold = words.some(({ one }) => one === unordered?.one);
  return [
    ...words.map((one) => wordProblem(language, one)),
    ...(unordered && !isTold ? [orderProblem(language, unordered)] : []),
  ];
}
