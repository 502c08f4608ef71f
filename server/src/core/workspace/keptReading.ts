import type { ControlId } from '../catalogue/control.js';
import type { DocumentProfile, IsmsDocument } from '../model/ismsDocument.js';
import { withProfile } from '../model/parseDocument.js';
import {
  type Contribution,
  contributionOf,
  type Decision,
  tellContribution,
  type Use,
  useOf,
} from './contribution.js';

/** What the indexes need of a document, as plain data that can be kept from one start to the next. */
export interface KeptReading {
  readonly profile: DocumentProfile;
  /** By control: 1 for declared, 2 for treated, 3 for both. */
  readonly uses: readonly (readonly [ControlId, number])[];
  readonly decisions: readonly (readonly [ControlId, readonly Decision[]])[];
  readonly risks: readonly (readonly [ControlId, readonly string[]])[];
  readonly riskIds: readonly (readonly [string, number])[];
  readonly documentIds: readonly string[];
  readonly pageIds: readonly (readonly [string, string])[];
  readonly acceptance: readonly (readonly ['level', number])[];
}

/** What is to be kept of `document`. */
export function keptReadingOf(document: IsmsDocument): KeptReading {
  const { uses, decisions, risks, riskIds, documentIds, pageIds, acceptance } =
    contributionOf(document);
  return {
    profile: document.profile,
    uses: [...uses].map(([id, use]) => [id, numberOfUse(use)]),
    decisions: [...decisions],
    risks: [...risks],
    riskIds: [...riskIds],
    documentIds: [...documentIds.keys()],
    pageIds: [...pageIds],
    acceptance: [...acceptance],
  };
}

/**
 * The document with what was kept of an earlier reading of the same text, under the same uri and with
 * the same {@link IsmsDocument.reading}. It need not be read for the indexes then; all else is read
 * when it is asked for.
 */
export function withKeptReading(document: IsmsDocument, kept: KeptReading): IsmsDocument {
  const known = withProfile(document, kept.profile);
  tellContribution(known, contributionFrom(kept));
  return known;
}

function contributionFrom(kept: KeptReading): Contribution {
  const { kind, belongsToIsms } = kept.profile;
  return {
    uses: new Map(kept.uses.map(([id, number]) => [id, useFrom(number)])),
    decisions: new Map(kept.decisions),
    risks: new Map(kept.risks),
    riskIds: new Map(kept.riskIds),
    documentIds: new Map(kept.documentIds.map((id) => [id, true])),
    pageIds: new Map(kept.pageIds),
    acceptance: new Map(kept.acceptance),
    kinds: new Map([[kind, true]]),
    belonging: new Map(belongsToIsms ? [['isms', true]] : []),
  };
}

function numberOfUse({ declared, treated }: Use): number {
  return (declared ? 1 : 0) + (treated ? 2 : 0);
}

function useFrom(number: number): Use {
  return useOf({ declared: number % 2 === 1, treated: number >= 2 });
}
