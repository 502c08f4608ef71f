import fuzzysort from 'fuzzysort';

import { memoizePair } from '../base/memo.js';
import { shifted, type TextRange } from '../base/textRange.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import type { StatementRow } from '../model/statementRow.js';
import type { World } from '../rules/runRules.js';
import { relativePath } from '../workspace/paths.js';
import { documentTitle } from './documentTitle.js';

/** What can be gone to by its name from anywhere in a workspace. */
export interface WorkspaceSymbol {
  readonly kind: 'statement' | 'risk' | 'document';
  /** The id with the title: `A.5.15 Access control`. */
  readonly name: string;
  /** What it is in: a document's title, or its path for the document itself. */
  readonly container: string;
  readonly uri: string;
  readonly range: TextRange;
}

/**
 * The symbols of one document: itself, the controls that it decides, and its risks. Risks that a plan
 * or a report repeats from a register are the register's.
 */
export function workspaceSymbols(
  document: IsmsDocument,
  { workspace, catalogue }: World,
): readonly WorkspaceSymbol[] {
  const { uri } = document;
  const title = documentTitle(document);
  const isRepeated = repeatedIn(uri, workspace.index);
  const rows = placedParts(document).flatMap(({ part, start }) =>
    symbolsIn(part, catalogue)
      .filter(({ kind, id }) => kind !== 'risk' || !isRepeated(id))
      .map(({ kind, name, range }) => ({
        kind,
        name,
        container: title,
        uri,
        range: shifted(range, start),
      })),
  );
  if (!document.profile.belongsToIsms) {
    return rows;
  }
  const id = documentId(document);
  const itself = {
    kind: 'document' as const,
    name: id === undefined ? title : `${id} ${title}`,
    container: relativePath(workspace.root, uri),
    uri,
    range: { start: 0, end: 0 },
  };
  return [itself, ...rows];
}

/** The most that a list shows; beyond it, a person types more. */
const mostSymbols = 200;

/** Below it, letters stand so far apart that nobody meant them. */
const leastScore = 0.3;

/**
 * The symbols that `written` fits, the best first: its letters stand in the name in this order. With
 * nothing written, the first ones. Never more than 200.
 */
export function searchSymbols(
  written: string,
  symbols: readonly WorkspaceSymbol[],
): readonly WorkspaceSymbol[] {
  if (written.trim() === '') {
    return symbols.slice(0, mostSymbols);
  }
  const found = fuzzysort
    .go(written, symbols, { key: 'name', limit: mostSymbols, threshold: leastScore })
    .map(({ obj }) => obj);
  // It would keep each name that was ever searched, in documents that change for hours.
  fuzzysort.cleanup();
  return found;
}

interface PartSymbol {
  readonly kind: 'statement' | 'risk';
  readonly id: string;
  readonly name: string;
  readonly range: TextRange;
}

const symbolsIn = memoizePair(
  (part: DocumentFacts, catalogue: Catalogue): readonly PartSymbol[] => [
    ...part.statementRows.map((row) => ofStatement(row, catalogue)),
    ...part.riskRows.map(ofRisk),
  ],
);

function ofStatement({ reference }: StatementRow, catalogue: Catalogue): PartSymbol {
  const { id, lastId, range } = reference;
  const title = lastId === undefined ? catalogue.find(id)?.title : `to ${lastId}`;
  return { kind: 'statement', id, name: named(id, title), range };
}

function ofRisk({ id, idRange, description }: RiskRow): PartSymbol {
  return { kind: 'risk', id, name: named(id, description?.text), range: idRange };
}

function named(id: string, title = ''): string {
  return title === '' ? id : `${id} ${title}`;
}

function repeatedIn(
  uri: string,
  { riskIds, kinds }: World['workspace']['index'],
): (id: string) => boolean {
  const registers = kinds.get('risk-register');
  return (id) =>
    registers !== undefined &&
    !registers.has(uri) &&
    [...(riskIds.get(id)?.keys() ?? [])].some((other) => registers.has(other));
}

function documentId({ parts }: IsmsDocument): string | undefined {
  const entry = parts[0]?.frontMatter?.entries.find(({ key }) => key === 'id');
  const text = entry?.values[0]?.text;
  return text === '' ? undefined : text;
}
