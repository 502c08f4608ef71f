import { hasAny, isWeighed, type Meanings } from './headerMeanings.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

/**
 * `meanings` with the headers that are clear only in a list of risks read by the others: "P", "D" and
 * "R" side by side weigh a risk, "Frequency" does so beside an impact, and "Action" behind both is the
 * treatment. In any other table (a RACI, minutes, a list of back-ups) they say nothing.
 */
export function withRiskSigns(meanings: Meanings): Meanings {
  if (!meanings.some((meaning) => meaning !== undefined && signs.has(meaning))) {
    return withNumberAsLevel(meanings);
  }
  return withAction(withLevels(withFrequency(withDamage(withNumberAsLevel(meanings))))).map(
    (meaning) => (meaning !== undefined && signs.has(meaning) ? undefined : meaning),
  );
}

const signs: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['levelLetter', 'residualLetter', 'damageLetter', 'frequency', 'action'] as const),
]);

/** "P | D | R": the plan, do and check of another table have no level behind them. */
function withDamage(meanings: Meanings): Meanings {
  const damage = meanings.indexOf('damageLetter');
  const [before, behind] = [meanings[damage - 1], meanings[damage + 1]];
  const isBetween =
    (before === 'likelihoodLetter' || before === 'likelihood') &&
    (behind === 'levelLetter' || behind === 'level');
  return damage > 0 && isBetween ? meanings.with(damage, 'impactLetter') : meanings;
}

function withFrequency(meanings: Meanings): Meanings {
  const frequency = meanings.indexOf('frequency');
  const isOpen = frequency >= 0 && !hasAny(meanings, ['likelihood', 'likelihoodLetter']);
  const isOfRisks =
    hasAny(meanings, ['impact', 'impactLetter']) &&
    hasAny(meanings, ['riskId', 'risk', 'threat', 'level', 'levelLetter']);
  return isOpen && isOfRisks ? meanings.with(frequency, 'likelihood') : meanings;
}

/** "NR", by which others number their rows, is the level right behind "P" and "I". */
function withNumberAsLevel(meanings: Meanings): Meanings {
  const impact = meanings.indexOf('impactLetter');
  const isLevel =
    impact > 0 &&
    meanings[impact - 1] === 'likelihoodLetter' &&
    meanings[impact + 1] === 'number' &&
    !meanings.includes('level');
  return isLevel ? meanings.with(impact + 1, 'level') : meanings;
}

/** "R" behind likelihood and impact is how high the risk is, and "RR" what remains. */
function withLevels(meanings: Meanings): Meanings {
  const level = levelBehind(meanings, 'levelLetter');
  const leveled =
    level >= 0 && !meanings.includes('level') ? meanings.with(level, 'level') : meanings;
  const rest = levelBehind(leveled, 'residualLetter');
  return rest >= 0 && !leveled.includes('residual') ? leveled.with(rest, 'residual') : leveled;
}

function levelBehind(meanings: Meanings, letter: HeaderMeaning): number {
  const index = meanings.indexOf(letter);
  return isWeighed(meanings.slice(0, Math.max(index, 0))) ? index : -1;
}

function withAction(meanings: Meanings): Meanings {
  const action = meanings.indexOf('action');
  const isOpen = action >= 0 && !hasAny(meanings, ['treatment', 'decision', 'applicable']);
  return isOpen && isWeighed(meanings.slice(0, action))
    ? meanings.with(action, 'treatment')
    : meanings;
}
