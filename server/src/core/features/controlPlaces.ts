import type { Language } from '../base/language.js';
import { memoize } from '../base/memo.js';
import { shifted, type TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { RiskRow } from '../model/riskRow.js';
import type { StatementRow } from '../model/statementRow.js';
import type { World } from '../rules/runRules.js';
import { linkedPath, relativePath, uriAt } from '../workspace/paths.js';
import type { Workspace } from '../workspace/workspace.js';
import { documentTitle } from './documentTitle.js';
import { decisionWords } from './decisionWords.js';
import { linksIn } from './linksWithin.js';
import { treatmentOf } from './treatment.js';

/** A place where the workspace treats a control. */
export interface ControlPlace {
  /** `statement` is a row of a Statement of Applicability. */
  readonly kind: 'statement' | 'document' | 'risk' | 'evidence';
  /** What a person calls it: a document's title, a risk's id and name, the text of the evidence. */
  readonly label: string;
  /** What the row decides, the risk's level; absent where nothing is said. */
  readonly detail?: string;
  readonly uri: string;
  /** In the document at `uri`; the start of the file where that is no document. */
  readonly range: TextRange;
}

/**
 * Where the workspace treats the control `id`: rows of Statements of Applicability, then documents
 * (once each, at their first mention), risks and evidence, each by file and at most `most` of a kind.
 * Empty for an id that nothing treats. Only documents that the indexes name are looked into.
 */
export function controlPlaces(
  id: ControlId,
  { workspace, language }: World,
  most = Infinity,
): readonly ControlPlace[] {
  const { decisions, uses, risks } = workspace.index;
  const rows = collected(documentsIn(workspace, decisions.get(id)), most, (document) =>
    partsOf(document).flatMap((part) =>
      (placesIn(part.facts).rows.get(id) ?? []).map((row) => ({ document, part, row })),
    ),
  );
  const treating = new Set(treatmentOf(workspace, id).documents);
  return [
    ...rows.map((row) => statementPlace(row, language)),
    ...collected(documentsIn(workspace, uses.get(id)), most, (document) =>
      treating.has(relativePath(workspace.root, document.uri)) ? mentionIn(document, id) : [],
    ),
    ...collected(documentsIn(workspace, risks.get(id)), most, (document) =>
      partsOf(document).flatMap(({ facts, start }) =>
        (placesIn(facts).risks.get(id) ?? []).map((row) => riskPlace(document, row, start)),
      ),
    ),
    ...collected(rows, most, (row) => evidencePlaces(row, workspace)),
  ];
}

/** What `itemsOf` gives for each of `sources`, as far as needed for `most` items. */
function collected<Source, Item>(
  sources: Iterable<Source>,
  most: number,
  itemsOf: (source: Source) => readonly Item[],
): readonly Item[] {
  const items: Item[] = [];
  for (const source of sources) {
    if (items.length >= most) {
      break;
    }
    items.push(...itemsOf(source).slice(0, most - items.length));
  }
  return items;
}

/** A part of a document; ranges in `facts` count from `start`. */
interface Part {
  readonly start: number;
  readonly facts: DocumentFacts;
}

function partsOf({ chunks, parts }: IsmsDocument): readonly Part[] {
  return parts.map((facts, index) => ({ facts, start: chunks[index]?.start ?? 0 }));
}

interface RowInDocument {
  readonly document: IsmsDocument;
  readonly part: Part;
  readonly row: StatementRow;
}

export interface PlacesInPart {
  readonly rows: ReadonlyMap<ControlId, readonly StatementRow[]>;
  readonly risks: ReadonlyMap<ControlId, readonly RiskRow[]>;
}

/**
 * Read once for each part, then only looked up. An edit leaves most parts as they are, while the facts
 * of the whole document would be put together anew.
 */
export const placesIn = memoize(({ statementRows, riskRows }: DocumentFacts): PlacesInPart => {
  const rows = new Map<ControlId, StatementRow[]>();
  const risks = new Map<ControlId, RiskRow[]>();
  for (const row of statementRows) {
    addToEach(rows, row.reference.ids, row);
  }
  for (const row of riskRows) {
    addToEach(risks, new Set(row.references.flatMap(({ ids }) => ids)), row);
  }
  return { rows, risks };
});

/**
 * Where a document first names each control. The answer is light, and outlives what was read of the
 * document: who points at a control does not wait until the documents that name it are read again.
 */
export const firstMentions = memoize(
  (document: IsmsDocument): ReadonlyMap<ControlId, TextRange> => {
    const first = new Map<ControlId, TextRange>();
    for (const { facts, start } of partsOf(document)) {
      for (const [id, range] of mentionsIn(facts)) {
        if (!first.has(id)) {
          first.set(id, shifted(range, start));
        }
      }
    }
    return first;
  },
);

const mentionsIn = memoize(({ references }: DocumentFacts): ReadonlyMap<ControlId, TextRange> => {
  const mentions = new Map<ControlId, TextRange>();
  for (const { ids, range } of references) {
    for (const id of ids) {
      mentions.set(id, mentions.get(id) ?? range);
    }
  }
  return mentions;
});

function addToEach<Row>(map: Map<ControlId, Row[]>, ids: Iterable<ControlId>, row: Row): void {
  for (const id of ids) {
    const known = map.get(id);
    if (known) {
      known.push(row);
    } else {
      map.set(id, [row]);
    }
  }
}

function statementPlace({ document, part, row }: RowInDocument, language: Language): ControlPlace {
  const detail = decisionWords(row)?.[language];
  return {
    kind: 'statement',
    label: documentTitle(document),
    ...(detail !== undefined && { detail }),
    uri: document.uri,
    range: shifted(row.reference.range, part.start),
  };
}

function mentionIn(document: IsmsDocument, id: ControlId): readonly ControlPlace[] {
  const range = firstMentions(document).get(id);
  return range
    ? [{ kind: 'document', label: documentTitle(document), uri: document.uri, range }]
    : [];
}

function riskPlace({ uri }: IsmsDocument, row: RiskRow, start: number): ControlPlace {
  const name = row.description?.text ?? '';
  const detail = row.level?.text ?? '';
  return {
    kind: 'risk',
    label: name === '' ? row.id : `${row.id} ${name}`,
    ...(detail !== '' && { detail }),
    uri,
    range: shifted(row.idRange, start),
  };
}

/** The files that the evidence cell links to, or the cell itself where it only says something. */
function evidencePlaces(
  { document, part, row }: RowInDocument,
  workspace: Workspace,
): readonly ControlPlace[] {
  const { evidenceCell } = row;
  const { uri } = document;
  if (!evidenceCell || /^[-–—\s]*$/.test(evidenceCell.text)) {
    return [];
  }
  const { range, text } = evidenceCell;
  const links = linksIn(part.facts.links, range).filter(({ kind }) => kind !== 'image');
  const places = links.map(({ label, destination, range: linkRange }) => {
    const file = linkedFile(uri, destination, workspace);
    const place =
      file === undefined
        ? { uri, range: shifted(linkRange, part.start) }
        : { uri: file, range: startOfFile };
    return { kind: 'evidence' as const, label: label === '' ? destination : label, ...place };
  });
  return places.length > 0
    ? places
    : [{ kind: 'evidence', label: text, uri, range: shifted(range, part.start) }];
}

const startOfFile: TextRange = { start: 0, end: 0 };

/** The uri of the workspace's file that a relative link leads to. */
function linkedFile(from: string, destination: string, workspace: Workspace): string | undefined {
  const path = destination.replace(/[#?].*$/s, '');
  if (path === '' || /^(?:[a-z][\w+.-]*:|\/\/)/i.test(path)) {
    return undefined;
  }
  const linked = linkedPath(relativePath(workspace.root, from), decoded(path));
  const uri = linked === undefined ? undefined : uriAt(workspace.root, linked);
  const exists =
    uri !== undefined && (workspace.documents.has(uri) || workspace.otherFiles.has(uri));
  return exists ? uri : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** By uri, which is the same order on every machine; each is looked up when it is its turn. */
function* documentsIn(
  { documents }: Workspace,
  places: ReadonlyMap<string, unknown> | undefined,
): Iterable<IsmsDocument> {
  for (const uri of [...(places?.keys() ?? [])].toSorted()) {
    const document = documents.get(uri);
    if (document) {
      yield document;
    }
  }
}
