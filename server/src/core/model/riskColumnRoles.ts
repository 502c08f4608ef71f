import { hasAny, type Meanings } from './headerMeanings.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/** What a header means where the rows are risks. */
export function riskRole(
  meaning: HeaderMeaning | undefined,
  index: number,
  meanings: Meanings,
): HeaderMeaning | undefined {
  const resolve = meaning && riskRoles[meaning];
  return resolve ? resolve(index, meanings) : meaning;
}

type ResolveRole = (index: number, meanings: Meanings) => HeaderMeaning | undefined;

/** What headers mean in a risk register that mean something else, or nothing, in a statement. */
const riskRoles: Readonly<Partial<Record<HeaderMeaning, ResolveRole>>> = {
  likelihoodLetter: (_, meanings) => letterRole('likelihoodLetter', meanings),
  impactLetter: (_, meanings) => letterRole('impactLetter', meanings),
  number: riskNumberRole,
  measure: (_, meanings) => measureRole(meanings),
  description: (_, meanings) => (meanings.includes('risk') ? undefined : 'risk'),
  controlName: () => 'control',
  controlMapping: () => 'control',
};

/** Beside a column for the treatment, measures are the controls; without one, they are the treatment. */
function measureRole(meanings: Meanings): HeaderMeaning | undefined {
  if (!meanings.includes('treatment')) {
    return 'treatment';
  }
  return hasAny(meanings, ['control', 'controlName', 'controlMapping']) ? undefined : 'control';
}

/** "L" and "I" mean something only together. */
function letterRole(
  meaning: 'likelihoodLetter' | 'impactLetter',
  meanings: Meanings,
): HeaderMeaning | undefined {
  if (meaning === 'likelihoodLetter') {
    return hasAny(meanings, ['impactLetter', 'impact']) ? 'likelihood' : undefined;
  }
  return hasAny(meanings, ['likelihoodLetter', 'likelihood']) ? 'impact' : undefined;
}

function riskNumberRole(index: number, meanings: Meanings): HeaderMeaning | undefined {
  const isId = !meanings.includes('riskId') && meanings.indexOf('number') === index;
  return isId ? 'riskId' : undefined;
}
