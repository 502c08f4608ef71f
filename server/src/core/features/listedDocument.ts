import { memoize } from '../base/memo.js';
import type { DocumentKind } from '../model/frontMatter.js';
import { type DocumentStatus, entryWith, statusOf } from '../model/frontMatterValues.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { type NextReview, nextReviewsIn } from '../model/nextReview.js';
import { documentTitle } from './documentTitle.js';

/** A document as a list of documents shows it. */
export interface ListedDocument {
  readonly uri: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Absent where its header names none, or a word that is not known. */
  readonly status?: DocumentStatus;
  readonly version?: string;
  readonly owner?: string;
  /** The earliest date of a next review that its header states; absent for a retired document. */
  readonly review?: NextReview;
}

/** What a list says of `document`. */
export const listedDocument = memoize((document: IsmsDocument): ListedDocument => {
  const frontMatter = document.parts[0]?.frontMatter;
  const status = statusOf(frontMatter);
  const version = textOf(document, 'version');
  const owner = textOf(document, 'owner');
  const reviews = frontMatter && status !== 'retired' ? nextReviewsIn(frontMatter) : [];
  const [review] = reviews.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return {
    uri: document.uri,
    title: documentTitle(document),
    kind: document.profile.kind,
    ...(status && { status }),
    ...(version !== undefined && { version }),
    ...(owner !== undefined && { owner }),
    ...(review && { review }),
  };
});

function textOf({ parts }: IsmsDocument, key: 'version' | 'owner'): string | undefined {
  const text = entryWith(parts[0]?.frontMatter, key)?.values[0]?.text.trim();
  return text === '' ? undefined : text;
}
