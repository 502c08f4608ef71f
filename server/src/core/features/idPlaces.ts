import { shifted, type TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import { placedParts } from '../model/placedParts.js';
import type { Workspace } from '../workspace/workspace.js';
import { placesIn } from './controlPlaces.js';
import type { Target } from './target.js';

/** A place in a document. */
export interface Place {
  readonly uri: string;
  readonly range: TextRange;
}

/**
 * Where what `target` names is defined: a control in its rows of Statements of Applicability, a risk
 * in its register, a document at its start. By uri; empty for a control that no row decides. Only
 * documents that the indexes name are looked into.
 */
export function definingPlaces(
  { kind, id }: Pick<Target, 'kind' | 'id'>,
  workspace: Workspace,
): readonly Place[] {
  switch (kind) {
    case 'control':
      return statementPlaces(id as ControlId, workspace);
    case 'risk':
      return riskPlaces(id, workspace);
    case 'document':
      return sortedKeys(workspace.index.documentIds.get(id)).map((uri) => ({
        uri,
        range: { start: 0, end: 0 },
      }));
  }
}

function statementPlaces(id: ControlId, { documents, index }: Workspace): readonly Place[] {
  return sortedKeys(index.decisions.get(id)).flatMap((uri) => {
    const document = documents.get(uri);
    const parts = document ? placedParts(document) : [];
    return parts.flatMap(({ part, start }) =>
      (placesIn(part).rows.get(id) ?? []).map(({ reference }) => ({
        uri,
        range: shifted(reference.range, start),
      })),
    );
  });
}

/** Plans and reports repeat the risks of the register; where it has the risk, it alone defines it. */
function riskPlaces(id: string, { documents, index }: Workspace): readonly Place[] {
  const uris = sortedKeys(index.riskIds.get(id));
  const registers = uris.filter((uri) => index.kinds.get('risk-register')?.has(uri));
  return (registers.length > 0 ? registers : uris).flatMap((uri) => {
    const document = documents.get(uri);
    const parts = document ? placedParts(document) : [];
    return parts.flatMap(({ part, start }) =>
      part.riskRows
        .filter((row) => row.id === id && !row.refersOnly)
        .map(({ idRange }) => ({ uri, range: shifted(idRange, start) })),
    );
  });
}

function sortedKeys(places: ReadonlyMap<string, unknown> | undefined): readonly string[] {
  return [...(places?.keys() ?? [])].toSorted();
}
