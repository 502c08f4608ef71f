import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { controlPlaces } from './controlPlaces.js';
import { partAt } from './partAt.js';
import { wordAt } from './wordAt.js';

/** A place in a document. */
export interface Place {
  readonly uri: string;
  readonly range: TextRange;
}

/** What stands at an offset, and where it is defined. */
export interface Definition {
  /** The text that the cursor stands on. */
  readonly origin: TextRange;
  readonly places: readonly Place[];
}

/**
 * Where what stands at `offset` is defined: a control in its rows of Statements of Applicability, a
 * risk in its register, a document by its id. `undefined` where nothing that is known stands there.
 */
export function definition(
  document: IsmsDocument,
  offset: number,
  world: World,
): Definition | undefined {
  const part = partAt(document, offset);
  const reference = part?.facts.references.find(({ range }) =>
    contains(range, offset - part.start),
  );
  if (part && reference) {
    const places = reference.ids.flatMap((id) => statementRows(id, world));
    return found(shifted(reference.range, part.start), places);
  }
  const word = wordAt(document, offset);
  return word && found(word.range, [...risks(word.text, world), ...documents(word.text, world)]);
}

function found(origin: TextRange, places: readonly Place[]): Definition | undefined {
  return places.length > 0 ? { origin, places } : undefined;
}

function statementRows(id: ControlId, world: World): readonly Place[] {
  return controlPlaces(id, world)
    .filter(({ kind }) => kind === 'statement')
    .map(({ uri, range }) => ({ uri, range }));
}

function risks(id: string, { workspace }: World): readonly Place[] {
  const uris = [...(workspace.index.riskIds.get(id)?.keys() ?? [])].toSorted();
  return uris.flatMap((uri) =>
    (workspace.documents.get(uri)?.riskRows ?? [])
      .filter((row) => row.id === id)
      .map((row) => ({ uri, range: row.idRange })),
  );
}

function documents(id: string, { workspace }: World): readonly Place[] {
  const uris = [...(workspace.index.documentIds.get(id)?.keys() ?? [])].toSorted();
  return uris.map((uri) => ({ uri, range: { start: 0, end: 0 } }));
}
