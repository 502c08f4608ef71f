import { statusOf } from '../../model/frontMatterValues.js';
import { nextReviewsIn } from '../../model/nextReview.js';
import type { ChunkRule } from '../rule.js';
import { messages } from './messages.js';

export const reviewOverdue: ChunkRule = {
  id: 'review-overdue',
  theme: 'frontMatter',
  severity: 'warning',
  summary: 'The date of the next review has not passed.',
  scope: 'chunk',
  needs: 'frontMatter',

  *check({ part: { frontMatter }, today, language }) {
    if (!frontMatter || statusOf(frontMatter) === 'retired') {
      return;
    }
    for (const { due, range } of nextReviewsIn(frontMatter)) {
      if (due < today) {
        yield { range, message: messages.overdue(language, due) };
      }
    }
  },
};
