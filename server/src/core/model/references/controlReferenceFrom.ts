import type { Mutable } from '../../base/mutable.js';
import type { ControlId } from '../../catalogue/control.js';
import type { ControlReference } from '../controlReference.js';
import type { Meaning } from './resolve.js';

/**
 * A reference with this meaning that stands somewhere. There are very many of these objects: what all
 * have is written out, the rest is added.
 */
export function controlReferenceFrom(
  meaning: Meaning,
  { range, written, place }: Pick<ControlReference, 'range' | 'written' | 'place'>,
): Mutable<ControlReference> {
  const { kind, id, ids, notation, lastId, standard, edition } = meaning;
  const reference: Mutable<ControlReference> = { kind, id, ids, notation, range, written, place };
  if (lastId !== undefined) {
    reference.lastId = lastId;
  }
  if (standard !== undefined) {
    reference.standard = standard;
  }
  if (edition !== undefined) {
    reference.edition = edition;
  }
  return reference;
}

/** The list of one id: the same for the same id, as far as there are not too many. */
export function listOf(id: ControlId): readonly ControlId[] {
  const known = aloneById.get(id);
  if (known) {
    return known;
  }
  const list = [id];
  if (aloneById.size < mostRemembered) {
    aloneById.set(id, list);
  }
  return list;
}

const aloneById = new Map<ControlId, readonly ControlId[]>();
const mostRemembered = 1_000;
