import { numberOf } from '../base/memo.js';
import type { PersistentMap } from '../base/persistentMap.js';
import type { IsmsDocument } from '../model/ismsDocument.js';

/** Which documents were looked at, each by the number of the version that was found; 0 for none. */
export interface Looks {
  readonly byUri: ReadonlyMap<string, number>;
  /** The number of the documents as a whole, where something went through all of them. */
  readonly all: number | undefined;
}

/** The documents of a workspace for a rule, with a memory of which of them it looks at. */
export interface WatchedDocuments {
  readonly documents: PersistentMap<IsmsDocument>;
  /** What has been looked at since the last time. */
  taken(): Looks;
}

/** `documents`, among which `own` is the document that is checked. */
export function watchedDocuments(
  documents: PersistentMap<IsmsDocument>,
  own: IsmsDocument,
): WatchedDocuments {
  let byUri = new Map<string, number>();
  let all: number | undefined;
  function get(uri: string): IsmsDocument | undefined {
    const found = uri === own.uri ? own : documents.get(uri);
    byUri.set(uri, numberOfVersion(found));
    return found;
  }
  function everything(): PersistentMap<IsmsDocument> {
    all = numberOf(documents);
    return documents;
  }
  return {
    documents: {
      ...documents,
      get,
      has: (uri) => get(uri) !== undefined,
      values: () => everything().values(),
      keys: () => everything().keys(),
    },
    taken() {
      const looks = byUri.size === 0 && all === undefined ? noLooks : { byUri, all };
      byUri = new Map();
      all = undefined;
      return looks;
    },
  };
}

const noLooks: Looks = { byUri: new Map(), all: undefined };

/** Whether who looks again now finds the same documents. */
export function findsTheSame(
  { byUri, all }: Looks,
  documents: PersistentMap<IsmsDocument>,
  own: IsmsDocument,
): boolean {
  if (all !== undefined && all !== numberOf(documents)) {
    return false;
  }
  for (const [uri, number] of byUri) {
    if (numberOfVersion(uri === own.uri ? own : documents.get(uri)) !== number) {
      return false;
    }
  }
  return true;
}

function numberOfVersion(document: IsmsDocument | undefined): number {
  return document ? numberOf(document) : 0;
}
