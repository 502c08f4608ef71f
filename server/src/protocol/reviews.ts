import { NotificationType0, RequestType } from 'vscode-languageserver-protocol';

import type { CoverageParams } from './coverage.js';
import type { ListedDocument } from './documents.js';

/** The reviews of a workspace's documents, each list with the earliest first. */
export interface Reviews {
  readonly overdue: readonly DueReview[];
  /** Today and in the next {@link daysAhead} days. */
  readonly soon: readonly DueReview[];
  readonly later: readonly DueReview[];
  readonly daysAhead: number;
  /** Number of approved documents that state no date. */
  readonly undated: number;
}

export interface DueReview {
  readonly document: ListedDocument;
  /** As `2026-11-22`. */
  readonly due: string;
  /** Whole days from today; below zero for a day that has passed. */
  readonly days: number;
}

/** Asks which documents are to be reviewed when. */
export const reviewsRequest = new RequestType<CoverageParams, Reviews, never>('isms/reviews');

/**
 * Says that documents have changed, so that the answers about documents, risks and reviews may be other
 * ones. Sent at most some times a second.
 */
export const documentsChanged = new NotificationType0('isms/documentsChanged');
