import type { TextRange } from '../base/textRange.js';
import type { WrittenDate } from './calendarDate.js';
import { dateBeside } from './dateBeside.js';
import type { FrontMatter, FrontMatterValue } from './frontMatter.js';
import { namesNextReview, namesValidity } from './frontMatterKeys.js';

/** A date on which a document is to be reviewed next. */
export interface NextReview {
  /** The last day on which it is in time, as `2026-11-22`. */
  readonly due: string;
  /** Where it stands. */
  readonly range: TextRange;
}

/**
 * The dates of the next review that a header or first page states, in order. Of a date with two readings the later
 * counts, so that nothing is said to be late that may not be; what is no date is left out.
 */
export function nextReviewsIn(details: Pick<FrontMatter, 'entries'>): readonly NextReview[] {
  return writtenReviews(details).flatMap(({ label, text, range }) => {
    const due = lastDay(dateBeside(label, text.replace(remark, '')));
    return due === undefined ? [] : [{ due, range }];
  });
}

/** "2025-10-01 (before the audit)", "Q4/2025 – after the move": only the date counts. */
const remark = /\s+[([–—].*$/u;

interface WrittenReview extends FrontMatterValue {
  readonly label: string;
}

/**
 * Where a header has the last and the next review, only the key that says "next" is about the next. Who
 * says only until when a document is valid has to look at it by then.
 */
function writtenReviews({ entries }: Pick<FrontMatter, 'entries'>): readonly WrittenReview[] {
  const reviews = entries.filter(({ key, shape }) => key === 'review' && shape === 'scalar');
  const certain = reviews.filter(({ writtenKey }) => namesNextReview(writtenKey));
  const others = reviews.filter(({ writtenKey }) => !namesValidity(writtenKey));
  const told = [certain, others].find((some) => some.length > 0) ?? reviews;
  return told.flatMap(({ writtenKey, values }) =>
    values.map((value) => ({ ...value, label: writtenKey })),
  );
}

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
