import type { Texts } from '../base/language.js';
import type { StatementRow } from '../model/statementRow.js';
import { type DecisionNames, decisionNames } from './decisionNames.js';

type Decision = Pick<StatementRow, 'applicability' | 'status'>;

/** What a row decides, in a few words: "applicable, implemented"; absent where it decides nothing. */
export function decisionWords(decision: Decision): Texts | undefined {
  const texts = {
    en: told(decision, decisionNames.en),
    de: told(decision, decisionNames.de),
  };
  return texts.en === '' ? undefined : texts;
}

const unsaid = { missing: '', unknown: '' };

function told({ applicability, status }: Decision, names: DecisionNames): string {
  const decided = { ...names.applicability, ...unsaid }[applicability];
  // An excluded control has no status worth naming.
  const done = applicability === 'excluded' ? '' : { ...names.status, ...unsaid }[status];
  return [decided, done].filter((part) => part !== '').join(', ');
}
