import { memoize } from '../base/memo.js';
import { contains, type TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { RiskRow } from '../model/riskRow.js';
import type { StatementRow } from '../model/statementRow.js';
import type { World } from '../rules/runRules.js';
import { linkedPath, relativePath, uriAt } from '../workspace/paths.js';
import type { Workspace } from '../workspace/workspace.js';
import { documentTitle } from './documentTitle.js';
import { decisionWords } from './decisionWords.js';
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
 * (once each, at their first mention), risks and evidence, each by file. Empty for an id that nothing
 * treats. Only documents that the indexes name are looked into.
 */
export function controlPlaces(id: ControlId, { workspace }: World): readonly ControlPlace[] {
  const statements = documentsIn(workspace, workspace.index.decisions.get(id)?.keys());
  const registers = documentsIn(workspace, workspace.index.risks.get(id)?.keys());
  const rows = statements.flatMap((document) =>
    (placesIn(document).rows.get(id) ?? []).map((row) => ({ document, row })),
  );
  return [
    ...rows.map(({ document, row }) => statementPlace(document, row)),
    ...documentPlaces(id, workspace),
    ...registers.flatMap((document) =>
      (placesIn(document).risks.get(id) ?? []).map((row) => riskPlace(document, row)),
    ),
    ...rows.flatMap(({ document, row }) => evidencePlaces(document, row, workspace)),
  ];
}

interface PlacesInDocument {
  readonly rows: ReadonlyMap<ControlId, readonly StatementRow[]>;
  readonly risks: ReadonlyMap<ControlId, readonly RiskRow[]>;
  readonly mentions: ReadonlyMap<ControlId, TextRange>;
}

/** Read once for each version of a document, then only looked up. */
const placesIn = memoize(
  ({ statementRows, riskRows, references }: IsmsDocument): PlacesInDocument => {
    const rows = new Map<ControlId, StatementRow[]>();
    const risks = new Map<ControlId, RiskRow[]>();
    const mentions = new Map<ControlId, TextRange>();
    for (const row of statementRows) {
      addToEach(rows, row.reference.ids, row);
    }
    for (const row of riskRows) {
      addToEach(risks, new Set(row.references.flatMap(({ ids }) => ids)), row);
    }
    for (const { ids, range } of references) {
      for (const id of ids) {
        mentions.set(id, mentions.get(id) ?? range);
      }
    }
    return { rows, risks, mentions };
  },
);

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

function statementPlace(document: IsmsDocument, row: StatementRow): ControlPlace {
  const detail = decisionWords(row);
  return {
    kind: 'statement',
    label: documentTitle(document),
    ...(detail !== '' && { detail }),
    uri: document.uri,
    range: row.reference.range,
  };
}

function documentPlaces(id: ControlId, workspace: Workspace): readonly ControlPlace[] {
  const treating = new Set(treatmentOf(workspace, id).documents);
  return documentsIn(workspace, workspace.index.uses.get(id)?.keys()).flatMap((document) => {
    const range = placesIn(document).mentions.get(id);
    return range && treating.has(relativePath(workspace.root, document.uri))
      ? [{ kind: 'document' as const, label: documentTitle(document), uri: document.uri, range }]
      : [];
  });
}

function riskPlace({ uri }: IsmsDocument, row: RiskRow): ControlPlace {
  const name = row.description?.text ?? '';
  const detail = row.level?.text ?? '';
  return {
    kind: 'risk',
    label: name === '' ? row.id : `${row.id} ${name}`,
    ...(detail !== '' && { detail }),
    uri,
    range: row.idRange,
  };
}

/** The files that the evidence cell links to, or the cell itself where it only says something. */
function evidencePlaces(
  document: IsmsDocument,
  { evidenceCell }: StatementRow,
  workspace: Workspace,
): readonly ControlPlace[] {
  if (!evidenceCell || /^[-–—\s]*$/.test(evidenceCell.text)) {
    return [];
  }
  const { range, text } = evidenceCell;
  const links = document.links.filter(
    (link) =>
      link.kind !== 'image' && contains(range, link.range.start) && link.range.end <= range.end,
  );
  const places = links.map(({ label, destination, range: linkRange }) => {
    const uri = linkedFile(document.uri, destination, workspace);
    const place =
      uri === undefined ? { uri: document.uri, range: linkRange } : { uri, range: start };
    return { kind: 'evidence' as const, label: label === '' ? destination : label, ...place };
  });
  return places.length > 0 ? places : [{ kind: 'evidence', label: text, uri: document.uri, range }];
}

const start: TextRange = { start: 0, end: 0 };

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

/** By uri, which is the same order on every machine. */
function documentsIn(
  { documents }: Workspace,
  uris: Iterable<string> | undefined,
): readonly IsmsDocument[] {
  return [...(uris ?? [])].toSorted().flatMap((uri) => documents.get(uri) ?? []);
}
