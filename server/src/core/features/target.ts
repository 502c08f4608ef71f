import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { ControlReference } from '../model/controlReference.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { isTellingId } from '../model/namedIds.js';
import type { World } from '../rules/runRules.js';
import { type NamedIds, namedIdsIn } from './namedIdsIn.js';
import { type PartAt, partAt } from './partAt.js';
import { wordAt } from './wordAt.js';

/** What a place in a document names: a control, or a risk or a document by its id. */
export type Target = ControlTarget | IdTarget;

export interface ControlTarget {
  readonly kind: 'control';
  /** Of a range, the end that is nearer to the place. */
  readonly id: ControlId;
  /** Whether the id is that of a theme, a domain or an objective. */
  readonly isGroup: boolean;
  /** Where it is written. */
  readonly range: TextRange;
}

/** Where one id is that of a risk and that of a document, the risk is meant. */
export interface IdTarget {
  readonly kind: 'risk' | 'document';
  readonly id: string;
  /** Where it is written. */
  readonly range: TextRange;
}

/**
 * What stands at `offset`; `undefined` for other words and for ids of risks and documents that do not
 * exist.
 */
export function targetAt(
  document: IsmsDocument,
  offset: number,
  { workspace }: World,
): Target | undefined {
  return controlAt(offset, partAt(document, offset)) ?? idAt(document, offset, workspace.index);
}

function controlAt(offset: number, part: PartAt | undefined): ControlTarget | undefined {
  const own = offset - (part?.start ?? 0);
  const reference = part?.facts.references.find(({ range }) => contains(range, own));
  return (
    part &&
    reference && {
      kind: 'control',
      id: nearerEnd(reference, own),
      isGroup: reference.kind === 'group',
      range: shifted(reference.range, part.start),
    }
  );
}

function nearerEnd({ id, lastId, range }: ControlReference, offset: number): ControlId {
  return offset * 2 > range.start + range.end ? (lastId ?? id) : id;
}

function idAt(document: IsmsDocument, offset: number, ids: NamedIds): IdTarget | undefined {
  const part = partAt(document, offset);
  const found =
    part && namedIdsIn(part, ids).find(({ range }) => contains(range, offset - part.start));
  if (found) {
    return idTarget(found.id, shifted(found.range, part.start), ids);
  }
  // In code and comments an id is no mention, but who points at one means it.
  const word = wordAt(document, offset);
  return word && isTellingId(word.text) ? idTarget(word.text, word.range, ids) : undefined;
}

function idTarget(
  id: string,
  range: TextRange,
  { riskIds, documentIds }: NamedIds,
): IdTarget | undefined {
  if (riskIds.has(id)) {
    return { kind: 'risk', id, range };
  }
  return documentIds.has(id) ? { kind: 'document', id, range } : undefined;
}
