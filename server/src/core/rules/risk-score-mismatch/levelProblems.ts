import type { Language } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import { factorsBefore, numberIn } from '../../model/riskLevels.js';
import type { Fix, Problem } from '../rule.js';
import { changeTo } from '../wording.js';
import type { Assessed } from './assessed.js';
import type { WrongLevel } from './byMatrix.js';
import { messages } from './messages.js';
import type { WrongScore } from './products.js';
import type { OutOfOrder, WrongWord } from './ranks.js';

/** A problem with the part that its ranges are relative to. */
export type ProblemInPart = Problem & Pick<Assessed, 'part'>;

/** A level that is not likelihood times impact. */
export function scoreProblem(language: Language, wrong: WrongScore): ProblemInPart {
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

/** A level that the matrix does not give. */
export function matrixProblem(
  language: Language,
  { one, right, proposal }: WrongLevel,
): ProblemInPart {
  const message = messages.matrix(language, assessment(one), right);
  return problemAt(one, message, fixesFor(language, one, proposal));
}

/** A level in words that equal rows do not have. */
export function wordProblem(language: Language, wrong: WrongWord): ProblemInPart {
  const { one, others, theirLevel } = wrong;
  const told = { ...assessment(one), others, theirLevel };
  return problemAt(one, messages.word(language, told), fixesFor(language, one, theirLevel));
}

/** A level below that of a lesser risk, or above that of a greater one. */
export function orderProblem(
  language: Language,
  { one, other, proposal }: OutOfOrder,
): ProblemInPart {
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
  const range = isNumber ? numberRange(one) : textRange(one);
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

/** The text within the cell, where it stands there in one piece, so that bold and other marks stay. */
function textRange(one: Assessed): TextRange {
  const { start, end } = levelRange(one);
  const at = one.part.text.slice(start, end).indexOf(one.level);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + one.level.length };
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
