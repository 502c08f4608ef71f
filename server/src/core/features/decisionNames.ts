import type { InEachLanguage } from '../base/language.js';
import type { Applicability, ImplementationStatus } from '../model/statementRow.js';

/**
 * What is decided, and how far it is implemented, in words. Where a row says nothing of it, or nothing
 * that is understood, each place that tells it has words of its own.
 */
export interface DecisionNames {
  readonly applicability: Readonly<Record<Exclude<Applicability, Unsaid>, string>>;
  readonly status: Readonly<Record<Exclude<ImplementationStatus, Unsaid>, string>>;
}

type Unsaid = 'missing' | 'unknown';

export const decisionNames: InEachLanguage<DecisionNames> = {
  en: {
    applicability: {
      applicable: 'applicable',
      excluded: 'excluded',
      undecided: 'undecided',
    },
    status: {
      implemented: 'implemented',
      partial: 'partly implemented',
      planned: 'planned',
      notImplemented: 'not implemented',
      notApplicable: 'not applicable',
    },
  },
  de: {
    applicability: {
      applicable: 'anwendbar',
      excluded: 'ausgeschlossen',
      undecided: 'nicht entschieden',
    },
    status: {
      implemented: 'umgesetzt',
      partial: 'teilweise umgesetzt',
      planned: 'geplant',
      notImplemented: 'nicht umgesetzt',
      notApplicable: 'nicht anwendbar',
    },
  },
};
