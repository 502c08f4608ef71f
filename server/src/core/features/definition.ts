import type { TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { definingPlaces, type Place } from './idPlaces.js';
import { targetAt } from './target.js';

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
  const target = targetAt(document, offset, world);
  const places = target ? definingPlaces(target, world.workspace) : [];
  return target && places.length > 0 ? { origin: target.range, places } : undefined;
}
