import { daysBetween } from '../../model/calendarDate.js';
import type { FrontMatter } from '../../model/frontMatter.js';
import { statusOf } from '../../model/frontMatterValues.js';
import { nextReviewsIn } from '../../model/nextReview.js';
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
    if (statusOf(details) === 'retired' || isNeverApproved(details)) {
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

/** A draft without the date of an approval; one with it is the next version of a document in force. */
function isNeverApproved(details: Pick<FrontMatter, 'entries'>): boolean {
  return (
    statusOf(details) === 'draft' &&
    !details.entries.some(({ key, values }) => key === 'approved' && values.some(isWritten))
  );
}

function isWritten({ text }: { readonly text: string }): boolean {
  return /\d/.test(text);
}
