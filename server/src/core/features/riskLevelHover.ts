import { type Language, message } from '../base/language.js';
import { contains, shifted } from '../base/textRange.js';
import {
  type LevelMatrix,
  levelOfScore,
  type MatrixResult,
  type MatrixStep,
  resultOf,
  statedLevel,
} from '../model/levelMatrix.js';
import type { RiskRow } from '../model/riskRow.js';
import type { Cell } from '../model/table.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import type { FoundBlocks, Line } from './cardBlocks.js';
import { partAt } from './partAt.js';

/**
 * What the matrix of `isms.yaml` makes of the risk whose likelihood, impact or level stands at `offset`,
 * before or after treatment; `undefined` without a matrix, and where it has nothing to say.
 */
export function riskLevelAt(
  document: IsmsDocument,
  offset: number,
  { configuration, language }: World,
): FoundBlocks | undefined {
  const { matrix } = configuration.risk;
  const part = matrix && partAt(document, offset);
  if (!part) {
    return undefined;
  }
  for (const row of part.facts.riskRows) {
    for (const assessment of assessmentsOf(row)) {
      const { likelihood, impact, level, otherLevel } = assessment;
      const at = [likelihood, impact, level, otherLevel].find(
        (cell) => cell && contains(cell.range, offset - part.start),
      );
      const line = at && lineFor(assessment, at, { matrix, language });
      if (line) {
        const blocks = [{ kind: 'paragraph' as const, lines: [line] }];
        return { range: shifted(at.range, part.start), blocks };
      }
    }
  }
  return undefined;
}

interface AssessmentCells {
  readonly likelihood: Cell | undefined;
  readonly impact: Cell | undefined;
  readonly level: Cell | undefined;
  readonly otherLevel?: Cell | undefined;
}

function assessmentsOf(row: RiskRow): readonly AssessmentCells[] {
  const { likelihood, impact, level, otherLevel } = row;
  const { residualLikelihood, residualImpact, residual } = row;
  return [
    { likelihood, impact, level, otherLevel },
    { likelihood: residualLikelihood, impact: residualImpact, level: residual },
  ];
}

/** What likelihood and impact give; of a level without them, which scores are on it. */
function lineFor(
  { likelihood, impact, level, otherLevel }: AssessmentCells,
  at: Cell,
  { matrix, language }: { readonly matrix: LevelMatrix; readonly language: Language },
): Line | undefined {
  const result = resultOf(matrix, likelihood?.text ?? '', impact?.text ?? '');
  if (result) {
    return resultLine(result, matrix, language);
  }
  return at === level || at === otherLevel ? levelLine(at.text, matrix, language) : undefined;
}

function resultLine(
  { likelihood, impact, level, product }: MatrixResult,
  { levels, scores }: LevelMatrix,
  language: Language,
): Line {
  const [first, second] = [stepName(likelihood), stepName(impact)];
  const told = words.result(language, first, second);
  const score = scores
    ? ` (${String(likelihood.value)} × ${String(impact.value)} = ${String(product)})`
    : '';
  return [`${told} `, { text: levels[level] ?? '', style: 'strong' }, score];
}

function levelLine(text: string, matrix: LevelMatrix, language: Language): Line | undefined {
  const { level, score } = statedLevel(text, matrix) ?? {};
  const place = level ?? levelOfScore(matrix, score ?? -1) ?? -1;
  const [name, scores] = [matrix.levels[place], matrix.scores?.[place]];
  return name === undefined || !scores
    ? undefined
    : [{ text: name, style: 'strong' }, ` ${words.scores(language, ...scores)}`];
}

function stepName({ name, value }: MatrixStep): string {
  return name ?? String(value);
}

const words = {
  result: message({
    en: (likelihood: string, impact: string) =>
      `By the risk matrix in isms.yaml, the likelihood "${likelihood}" and the impact "${impact}" give`,
    de: (likelihood, impact) =>
      `Nach der Risikomatrix in isms.yaml ergeben die Eintrittswahrscheinlichkeit „${likelihood}“ und die Auswirkung „${impact}“`,
  }),
  scores: message({
    en: (least: number, most: number) =>
      `is likelihood times impact from ${least} to ${most}, by the risk matrix in isms.yaml.`,
    de: (least, most) =>
      `ist nach der Risikomatrix in isms.yaml Eintrittswahrscheinlichkeit mal Auswirkung von ${least} bis ${most}.`,
  }),
};
