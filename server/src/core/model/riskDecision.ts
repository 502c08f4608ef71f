import { hasAny, isWeighed, type Meanings } from './headerMeanings.js';
import { withRegisterWords } from './registerColumns.js';
import { withRiskSigns } from './riskSigns.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * Behind likelihood and impact "Decision" is how the risk is treated, also where their headers only
 * stand for them beside each other: "Eintritt | Schaden". Where a control, a measure or a title stands
 * before it, the decision may be about that, and a column for its reason is that of a statement.
 */
export function withRiskDecision(meanings: Meanings, texts: readonly string[]): Meanings {
  const decision = meanings.indexOf('decision');
  if (decision < 0 || meanings.includes('treatment') || hasAny(meanings, ofStatement)) {
    return meanings;
  }
  const before = withRegisterWords(withRiskSigns(meanings), texts).slice(0, decision);
  const isOfRisk = isWeighed(before) && !hasAny(before, ofControls);
  return isOfRisk ? meanings.with(decision, 'treatment') : meanings;
}

const ofStatement: readonly HeaderMeaning[] = [
  ...(['justification', 'inclusionReason', 'exclusionReason'] as const),
];
const ofControls: readonly HeaderMeaning[] = [
  ...(['control', 'controlName', 'controlMapping', 'clause', 'measure', 'title'] as const),
];
