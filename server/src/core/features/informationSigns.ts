import { memoize } from '../base/memo.js';
import type { DocumentKind } from '../model/frontMatter.js';
import { entryWith } from '../model/frontMatterValues.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import {
  type AskedInformation,
  askedInformation,
  placesInHeadings,
} from './documentedInformation.js';
import { relativePath } from '../workspace/paths.js';
import type { Workspace } from '../workspace/workspace.js';
import { documentTitle } from './documentTitle.js';

/** Places such as `6.1.3 d)` that ask for documented information. */
type Places = ReadonlySet<string>;

/** By how a document shows it, surest first, the places whose information it holds. */
export interface InformationSigns {
  /** Its kind, with its title where the kind alone does not tell. */
  readonly kind: Places;
  /** The `clauses` of its header. */
  readonly clause: Places;
  /** Its title, or the name of its file. */
  readonly name: Places;
}

/** The signs of `document`. Names of documents that belong to no ISMS are no signs. */
export const informationSigns = memoize((document: IsmsDocument): InformationSigns => {
  const title = documentTitle(document);
  const { kind } = document.profile;
  const file = spaced(fileName(decoded(document.uri)));
  const clauses = entryWith(document.parts[0]?.frontMatter, 'clauses')?.values ?? [];
  const stated = new Set(clauses.map(({ text }) => text.trim()));
  const isOwn = document.profile.belongsToIsms;
  return {
    kind: placesWhere(
      ({ kinds, asksForWords, words }) =>
        kinds.includes(kind) && (!asksForWords || words?.test(title) === true),
    ),
    clause: placesWhere(
      ({ clause, place }) =>
        (place !== clause && stated.has(place)) ||
        (stated.has(clause) && !holdsOther(kind, clause, place)),
    ),
    name: placesWhere(
      ({ words }) => isOwn && words !== undefined && (words.test(title) || words.test(file)),
    ),
  };
});

/** 6.1.3 asks for three documents; one that is of the kind of the second says nothing about the first. */
function holdsOther(kind: DocumentKind, clause: string, place: string): boolean {
  return askedInformation().some(
    (other) => other.clause === clause && other.place !== place && other.kinds.includes(kind),
  );
}

/** Whether a heading of `document`, its path below `root` or its kind lets one look there for what is asked. */
export function mayHold(
  document: IsmsDocument,
  { place, kinds, words }: AskedInformation,
  root: string,
): boolean {
  return (
    kinds.includes(document.profile.kind) ||
    placesSpokenOf(document).has(place) ||
    words?.test(spaced(relativePath(root, document.uri))) === true
  );
}

const placesSpokenOf = memoize(
  ({ parts }: IsmsDocument): Places =>
    new Set(parts.flatMap((part) => [...placesInHeadings(part)])),
);

/** For each place, the uris of those of a workspace's other files that people read and that bear its name. */
export const filesByPlace = memoize(
  (files: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
    const named = [...files]
      .filter(isReadable)
      .map((uri) => ({ uri, words: spaced(fileName(decoded(uri))) }))
      .toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
    return new Map(
      askedInformation().map(({ place, words }) => [
        place,
        named.filter((file) => words?.test(file.words)).map(({ uri }) => uri),
      ]),
    );
  },
);

/** Whether the path of any other file, below `root`, has the words of what is asked in it. */
export function isMentioned(
  { words }: AskedInformation,
  { otherFiles, root }: Pick<Workspace, 'otherFiles' | 'root'>,
): boolean {
  return (
    words !== undefined &&
    [...otherFiles].some((uri) => words.test(spaced(relativePath(root, uri))))
  );
}

function placesWhere(test: (asked: AskedInformation) => boolean): Places {
  return new Set(
    askedInformation()
      .filter(test)
      .map(({ place }) => place),
  );
}

function isReadable(uri: string): boolean {
  return /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|html?|adoc|rst|txt|mdx)$/i.test(uri);
}

function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** Names of files and folders as words. */
function spaced(path: string): string {
  return path.replaceAll(/[-_/.]+/g, ' ');
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A stray per cent sign is a part of the name.
    return uri;
  }
}
