import { detailsOf } from '../../model/documentDetails.js';
import { statusOf } from '../../model/frontMatterValues.js';
import { nextReviewsIn } from '../../model/nextReview.js';
import type { DocumentRule } from '../rule.js';
import { messages } from './messages.js';

export const reviewOverdue: DocumentRule = {
  id: 'review-overdue',
  theme: 'frontMatter',
  severity: 'warning',
  summary: 'The date of the next review has not passed.',
  scope: 'document',

  *check({ document, today, language }) {
    const details = { entries: detailsOf(document) };
    if (statusOf(details) === 'retired') {
      return;
    }
    for (const { due, range } of nextReviewsIn(details)) {
      if (due < today) {
        yield { range, message: messages.overdue(language, due) };
      }
    }
  },
};
