import { daysBetween } from '../model/calendarDate.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { type ListedDocument, listedDocument } from './listedDocument.js';

/** The reviews of a workspace's documents, each list with the earliest first. */
export interface ReviewsDue {
  /** Those whose date has passed, as the rule `review-overdue` tells them. */
  readonly overdue: readonly DueReview[];
  /** Those of today and the next {@link daysAhead} days. */
  readonly soon: readonly DueReview[];
  readonly later: readonly DueReview[];
  /** Number of documents in force that state no date of a next review. */
  readonly undated: number;
}

export interface DueReview {
  readonly document: ListedDocument;
  /** As `2026-11-22`. */
  readonly due: string;
  /** Whole days from today; below zero for a day that has passed. */
  readonly days: number;
}

/** How far ahead a review counts as due soon. */
export const daysAhead = 90;

/**
 * Says which documents are to be reviewed when. Retired documents need no review. The cost of a call
 * after an edit is that of the edited document and of passing over the others.
 */
export function reviewsDue({ workspace, today }: World): ReviewsDue {
  const reviews: DueReview[] = [];
  let undated = 0;
  for (const document of workspace.documents.values()) {
    const own = reviewsIn(document, today);
    reviews.push(...own.map((due) => ({ ...due, days: daysBetween(today, due.due) })));
    undated += own.length === 0 && isInForce(document, today) ? 1 : 0;
  }
  const sorted = reviews.toSorted(byDay);
  return {
    overdue: sorted.filter(({ days }) => days < 0),
    soon: sorted.filter(({ days }) => days >= 0 && days <= daysAhead),
    later: sorted.filter(({ days }) => days > daysAhead),
    undated,
  };
}

function reviewsIn(document: IsmsDocument, today: string): readonly Omit<DueReview, 'days'>[] {
  const listed = listedDocument(document, today);
  return listed.review ? [{ document: listed, due: listed.review.due }] : [];
}

function isInForce(document: IsmsDocument, today: string): boolean {
  return document.profile.belongsToIsms && listedDocument(document, today).status === 'approved';
}

function byDay(a: DueReview, b: DueReview): number {
  return a.days - b.days || (a.document.uri < b.document.uri ? -1 : 1);
}
