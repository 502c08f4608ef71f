import { daysBetween } from '../../model/calendarDate.js';
import { statusOn } from '../../model/frontMatterValues.js';
import { nextReviewsIn } from '../../model/nextReview.js';
import { isNeverApproved } from '../neverApproved.js';
import type { WorkspaceRule } from '../rule.js';
import { optionsFor } from '../ruleOptions.js';
import { countedDetails } from '../underControl.js';
import { messages } from './messages.js';

const optionsOf = optionsFor('review-overdue', { graceDays: 0 });

export const reviewOverdue: WorkspaceRule = {
  id: 'review-overdue',
  theme: 'frontMatter',
  severity: 'warning',
  summary: 'The date of the next review has not passed.',
  germanSummary: 'Das Datum der nächsten Überprüfung ist nicht verstrichen.',
  scope: 'workspace',

  *check({ document, workspace, today, configuration, language }) {
    const details = { entries: countedDetails(document, workspace) };
    if (statusOn(today, details) === 'retired' || isNeverApproved(details)) {
      return;
    }
    const { graceDays } = optionsOf(configuration);
    for (const { due, range } of nextReviewsIn(details)) {
      if (due < today && daysBetween(due, today) > graceDays) {
        yield { range, message: messages.overdue(language, due) };
      }
    }
  },
};
