import { hasAny, type Meanings } from './headerMeanings.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * `meanings` with the headers that are clear only in a statement read by the others: "In?" heads the
 * decision, "Because" its reason, "How far" the status, "Backing" the evidence, and "LR", "CO", "RRA" side by side the reasons
 * to tick. In any other table they say nothing.
 */
export function withLooseMeanings(meanings: Meanings): Meanings {
  if (!meanings.some((meaning) => meaning !== undefined && loose.has(meaning))) {
    return meanings;
  }
  return withTicks(withProof(withStanding(withGround(withSelection(meanings)))));
}

function withSelection(meanings: Meanings): Meanings {
  return withRole(meanings, 'selection', isAboutControls(meanings) && 'applicable');
}

function withGround(meanings: Meanings): Meanings {
  const isReasoned = meanings.includes('applicable') && isAboutControls(meanings);
  return withRole(meanings, 'ground', isReasoned && 'justification');
}

function withStanding(meanings: Meanings): Meanings {
  return withRole(meanings, 'standing', isStatement(meanings) && 'status');
}

function withProof(meanings: Meanings): Meanings {
  return withRole(
    meanings,
    'proof',
    isStatement(meanings) && isAboutControls(meanings) && 'evidence',
  );
}

function withTicks(meanings: Meanings): Meanings {
  return meanings.includes('applicable') && count(meanings, 'reasonTick') >= fewestTicks
    ? meanings
    : meanings.map((meaning) => (meaning === 'reasonTick' ? undefined : meaning));
}

const loose: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['selection', 'ground', 'standing', 'proof', 'reasonTick'] as const),
]);

const fewestTicks = 3;

/** The first column of the loose meaning gets `role`, unless another has it; the others say nothing. */
function withRole(meanings: Meanings, meant: HeaderMeaning, role: HeaderMeaning | false): Meanings {
  const first = role !== false && !meanings.includes(role) ? meanings.indexOf(meant) : -1;
  return meanings.map((meaning, index) => {
    if (meaning !== meant) {
      return meaning;
    }
    return index === first && role !== false ? role : undefined;
  });
}

/** Inventories, registers and lists of suppliers ask as well what is used and needed. */
function isAboutControls(meanings: Meanings): boolean {
  if (meanings.some((meaning) => meaning !== undefined && ofOthers.has(meaning))) {
    return false;
  }
  const decides = meanings.includes('applicable');
  const isNamed = hasAny(meanings, ['control', 'controlName', ...(decides ? decided : [])]);
  return isNamed || (isNumbered(meanings) && isTold(meanings));
}

/** Numbers before titles or measures, or measures and their titles. */
function isNumbered(meanings: Meanings): boolean {
  const isMeasure = meanings.includes('measure');
  return meanings.includes('title')
    ? meanings.includes('number') || meanings[0] === 'measure'
    : isMeasure && meanings[0] === 'number';
}

/** What heads the controls where the applicability of something is told. */
const decided: readonly HeaderMeaning[] = ['measure', 'title'];

const ofOthers: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['riskId', 'risk', 'threat', 'vulnerability', 'likelihood', 'likelihoodLetter'] as const),
  ...(['impact', 'impactLetter', 'level', 'treatment', 'residual', 'asset', 'supplier'] as const),
  ...(['service', 'foreign', 'activity', 'classification', 'iaas', 'paas', 'saas'] as const),
]);

/** A reason, and how far it is or what shows it: only statements say both of numbered titles. */
function isTold(meanings: Meanings): boolean {
  const isReasoned = hasAny(meanings, [
    'justification',
    'inclusionReason',
    'exclusionReason',
    'ground',
  ]);
  return isReasoned && hasAny(meanings, ['status', 'standing', 'evidence', 'implementation']);
}

function isStatement(meanings: Meanings): boolean {
  const isReasoned = hasAny(meanings, ['justification', 'inclusionReason']);
  return meanings.includes('applicable') || (isReasoned && isAboutControls(meanings));
}

function count(meanings: Meanings, wanted: HeaderMeaning): number {
  return meanings.filter((meaning) => meaning === wanted).length;
}
