import { type WrittenDate, readDate } from '../../model/calendarDate.js';
import type { FrontMatter, FrontMatterValue } from '../../model/frontMatter.js';
import { namesNextReview } from '../../model/frontMatterKeys.js';
import { statusOf } from '../../model/frontMatterValues.js';
import type { ChunkRule } from '../rule.js';
import { messages } from './messages.js';

export const reviewOverdue: ChunkRule = {
  id: 'review-overdue',
  severity: 'warning',
  summary: 'The date of the next review has not passed.',
  scope: 'chunk',

  *check({ part: { frontMatter }, today, language }) {
    if (!frontMatter || statusOf(frontMatter) === 'retired') {
      return;
    }
    for (const { text, range } of nextReviews(frontMatter)) {
      const due = lastDay(readDate(text));
      if (due !== undefined && due < today) {
        yield { range, message: messages.overdue(language, due) };
      }
    }
  },
};

/** Where a header has the last and the next review, only the key that says "next" is about the next. */
function nextReviews({ entries }: FrontMatter): readonly FrontMatterValue[] {
  const reviews = entries.filter(({ key, shape }) => key === 'review' && shape === 'scalar');
  const certain = reviews.filter(({ writtenKey }) => namesNextReview(writtenKey));
  return (certain.length > 0 ? certain : reviews).flatMap(({ values }) => values);
}

/** Of a date with two readings the later, so that nothing is said that may be wrong. */
function lastDay(date: WrittenDate): string | undefined {
  switch (date.kind) {
    case 'date':
      return date.iso;
    case 'ambiguous':
      return date.readings[1];
    case 'impossible':
    case 'none':
      return undefined;
  }
}
