import { memoizePair } from '../base/memo.js';
import { shifted, type TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { ControlReference } from '../model/controlReference.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { DocumentProfile, IsmsDocument } from '../model/ismsDocument.js';
import { isToldAsPast } from '../rules/superseded-control/history.js';
import { isOfItsDay } from '../rules/superseded-control/itsTime.js';
import { isOlder } from '../rules/superseded-control/rule.js';
import type { World } from '../rules/runRules.js';
import type { Configuration } from '../workspace/configuration.js';
import type { Workspace } from '../workspace/workspace.js';
import { coverageOf, type CoverageState } from './coverage.js';

/**
 * How a control stands where it is named: as the coverage says; `unknown` is in no catalogue, and
 * `superseded` belongs to an older edition than the one that the document works to.
 */
export type ControlState = CoverageState | 'unknown' | 'superseded';

/** An id of a control in a text. */
export interface ControlToken {
  readonly range: TextRange;
  /** Absent for groups, for ranges, and for controls about which the workspace need not decide. */
  readonly state?: ControlState;
}

/** The ids of controls that `document` names in `range`, in the order of the text. */
export function controlTokens(
  document: IsmsDocument,
  range: TextRange,
  world: World,
): readonly ControlToken[] {
  const states = statesIn(world);
  return document.chunks.flatMap(({ chunk, start }, index) => {
    const facts = document.parts[index];
    const isAsked = start <= range.end && range.start <= start + chunk.text.length;
    return facts && isAsked
      ? facts.references
          .map((reference) => {
            const state = stateOf(reference, { facts, profile: document.profile, states, world });
            return { range: shifted(reference.range, start), ...(state && { state }) };
          })
          .filter((token) => token.range.start <= range.end && range.start <= token.range.end)
      : [];
  });
}

type States = ReadonlyMap<string, CoverageState>;

/** Counted once for each moment of a workspace, however many documents are coloured by it. */
function statesIn(world: World): States {
  const known = statesAt(world.workspace, world.configuration);
  known.states ??= new Map(coverageOf(world).controls.map(({ id, state }) => [id, state]));
  return known.states;
}

const statesAt = memoizePair<Workspace, Configuration, { states?: States }>(() => ({}));

interface TokenContext {
  readonly facts: DocumentFacts;
  readonly profile: DocumentProfile;
  readonly states: States;
  readonly world: World;
}

function stateOf(
  reference: ControlReference,
  { facts, profile, states, world: { catalogue } }: TokenContext,
): ControlState | undefined {
  const { id, kind, edition } = reference;
  if (kind !== 'control') {
    return undefined;
  }
  const control = catalogue.find(id);
  if (!control) {
    return isGroup(id, catalogue) ? undefined : 'unknown';
  }
  const isOld =
    edition === undefined &&
    isOlder(control, profile.editions) &&
    !isOfItsDay(reference, facts, profile) &&
    !isToldAsPast(reference, facts, catalogue);
  return isOld ? 'superseded' : states.get(id);
}

function isGroup(id: ControlId, catalogue: World['catalogue']): boolean {
  return catalogue.groups(id).length > 0;
}
