import { groupedBy } from '../base/groupedBy.js';
import type { DocumentKind } from '../model/frontMatter.js';
import { documentKinds } from '../model/frontMatterValues.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import type { Workspace } from '../workspace/workspace.js';
import { type AskedInformation, askedInformation } from './documentedInformation.js';
import {
  filesByPlace,
  type InformationSigns,
  informationSigns,
  isMentioned,
  mayHold,
} from './informationSigns.js';
import { type ListedDocument, listedDocument } from './listedDocument.js';

/** The documents of a workspace, against what clauses 4 to 10 of ISO/IEC 27001:2022 ask for. */
export interface DocumentsOverview {
  /** In the order of the clauses. */
  readonly required: readonly RequiredInformation[];
  readonly totals: Readonly<Record<InformationState, number>>;
  /** All documents that belong to the ISMS, by kind in the order of the kinds; kinds without any are left out. */
  readonly kinds: readonly DocumentsOfKind[];
}

/**
 * `present`: a document is of the kind, names the clause in its header or bears the name. `unclear`:
 * a heading or a folder speaks of it, or it is kept in too many forms to be found by name. `missing`:
 * nothing at all speaks of it.
 */
export type InformationState = 'present' | 'unclear' | 'missing';

export interface RequiredInformation {
  readonly clause: string;
  /** The exact place, such as `6.1.3 d)`; unique. */
  readonly place: string;
  /** What is asked for, in our own words. */
  readonly name: string;
  readonly form: 'document' | 'record';
  readonly state: InformationState;
  /** Those that hold it, or where it is unclear, those that may; by uri. */
  readonly documents: readonly ListedDocument[];
  /** The uris of files other than documents that bear its name. */
  readonly otherFiles: readonly string[];
}

export interface DocumentsOfKind {
  readonly kind: DocumentKind;
  /** By uri. */
  readonly documents: readonly ListedDocument[];
}

/** Of documents that only may hold something, more would say nothing. */
const mostUnclear = 3;

/** What an organisation itself finds necessary: whatever nothing else asks for (7.5.1 b). */
const ownChoice = '7.5.1 b)';

/**
 * Says which of the documented information is there, and where. Never says `missing` where the rule
 * `required-document` would find something. What is read from a document is remembered with it.
 */
export function documentsOverview(world: World): DocumentsOverview {
  const documents = [...world.workspace.documents.values()].toSorted(byUri);
  const holders = holdersIn(documents);
  const found = askedInformation().map((asked) =>
    informationIn(asked, { documents, holders, workspace: world.workspace, today: world.today }),
  );
  const used = new Set(found.flatMap((one) => one.documents.map(({ uri }) => uri)));
  const own = documents.filter(isOfIsms).filter(({ uri }) => !used.has(uri));
  const required = found.map((one) =>
    one.place === ownChoice && own.length > 0 ? held(one, own, world.today) : one,
  );
  return {
    required,
    totals: totalsOf(required),
    kinds: byKind(documents.filter(isOfIsms), world.today),
  };
}

interface Sources {
  readonly documents: readonly IsmsDocument[];
  readonly holders: Holders;
  readonly workspace: Workspace;
  readonly today: string;
}

function informationIn(
  asked: AskedInformation,
  { documents, holders, workspace, today }: Sources,
): RequiredInformation {
  const { clause, place, document: name, kind: form } = asked;
  const base = { clause, place, name, form, documents: [], otherFiles: [] };
  const certain = strongest(place, holders, today);
  if (certain.length > 0) {
    return held({ ...base, state: 'present' }, certain, today);
  }
  const otherFiles = filesByPlace(workspace.otherFiles).get(place) ?? [];
  if (otherFiles.length > 0) {
    return { ...base, state: 'present', otherFiles };
  }
  const perhaps = documents.filter((document) => mayHold(document, asked, workspace.root));
  const isUnclear = !asked.isMissed || perhaps.length > 0 || isMentioned(asked, workspace);
  const state = isUnclear ? 'unclear' : 'missing';
  return { ...base, state, documents: listedAll(perhaps.slice(0, mostUnclear), today) };
}

function held(
  information: RequiredInformation,
  documents: readonly IsmsDocument[],
  today: string,
): RequiredInformation {
  return { ...information, state: 'present', documents: listedAll(documents, today) };
}

/** By sign and place, what documents hold, by uri. */
type Holders = Readonly<Record<keyof InformationSigns, ReadonlyMap<string, readonly Holder[]>>>;

interface Holder {
  readonly place: string;
  readonly document: IsmsDocument;
}

function holdersIn(documents: readonly IsmsDocument[]): Holders {
  const by = (sign: keyof InformationSigns) =>
    groupedBy(
      documents.flatMap((document) =>
        [...informationSigns(document)[sign]].map((place): Holder => ({ place, document })),
      ),
      ({ place }) => place,
    );
  return { kind: by('kind'), clause: by('clause'), name: by('name') };
}

/** Those that hold it by the surest sign that any document gives; retired ones only where no other does. */
function strongest(
  place: string,
  { kind, clause, name }: Holders,
  today: string,
): readonly IsmsDocument[] {
  const holders = kind.get(place) ?? clause.get(place) ?? name.get(place) ?? [];
  const holding = holders.map(({ document }) => document);
  const current = holding.filter(
    (document) => listedDocument(document, today).status !== 'retired',
  );
  return current.length > 0 ? current : holding;
}

function listedAll(documents: readonly IsmsDocument[], today: string): readonly ListedDocument[] {
  return documents.map((document) => listedDocument(document, today));
}

function isOfIsms({ profile }: IsmsDocument): boolean {
  return profile.belongsToIsms;
}

function byKind(documents: readonly IsmsDocument[], today: string): readonly DocumentsOfKind[] {
  const found = groupedBy(documents, ({ profile }) => profile.kind);
  return ([...documentKinds, 'document'] as const).flatMap((kind) => {
    const own = found.get(kind);
    return own ? [{ kind, documents: listedAll(own, today) }] : [];
  });
}

function totalsOf(required: readonly RequiredInformation[]): DocumentsOverview['totals'] {
  const totals = { present: 0, unclear: 0, missing: 0 };
  for (const { state } of required) {
    totals[state] += 1;
  }
  return totals;
}

function byUri(a: { readonly uri: string }, b: { readonly uri: string }): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}
