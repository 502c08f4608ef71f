import { memoize } from '../base/memo.js';
import { detailsOf } from '../model/documentDetails.js';
import type { DocumentKind, FrontMatter } from '../model/frontMatter.js';
import { type DocumentStatus, entryWith, statusOf, statusOn } from '../model/frontMatterValues.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { type NextReview, nextReviewsIn } from '../model/nextReview.js';
import { documentTitle } from './documentTitle.js';

/** A document as a list of documents shows it. */
export interface ListedDocument {
  readonly uri: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Absent where neither its header nor its first page names one, or a word that is not known. */
  readonly status?: DocumentStatus;
  readonly version?: string;
  readonly owner?: string;
  /** The earliest date of a next review that its header or first page states; absent for a retired document. */
  readonly review?: NextReview;
}

/** What a list says of `document` on the day `today`. */
export function listedDocument(document: IsmsDocument, today: string): ListedDocument {
  const { status } = asWritten(document);
  return status === statusOn(today, { entries: detailsOf(document) })
    ? asWritten(document)
    : beforeItsEnd(document);
}

const asWritten = memoize((document: IsmsDocument) =>
  listedAs(statusOf({ entries: detailsOf(document) }), document),
);

/** A document that ends on a day to come is in force until then. */
const beforeItsEnd = memoize((document: IsmsDocument) => listedAs('approved', document));

function listedAs(status: DocumentStatus | undefined, document: IsmsDocument): ListedDocument {
  const details = { entries: detailsOf(document) };
  const version = textOf(details, 'version');
  const owner = textOf(details, 'owner');
  const reviews = status === 'retired' ? [] : nextReviewsIn(details);
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
}

function textOf(
  details: Pick<FrontMatter, 'entries'>,
  key: 'version' | 'owner',
): string | undefined {
  const text = entryWith(details, key)?.values[0]?.text.trim();
  return text === '' ? undefined : text;
}
