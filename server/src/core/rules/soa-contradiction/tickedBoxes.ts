import type { Vocabulary } from '../../model/vocabulary.js';
import { applicabilityOf } from '../../model/words/values.js';

/**
 * Whether a decision with boxes to tick has both ticked: "☒ Yes ☒ No", "[x] Ja [x] Nein". Two signs that
 * differ, as in "☑ Yes ☒ No", may well say "so" and "not so".
 */
export function hasBothTicked(decision: string, vocabulary: Vocabulary): boolean {
  if (decision.length > longestDecision || !mayHoldTwo.test(decision)) {
    return false;
  }
  const options = [...decision.matchAll(option)].map(({ groups }) => ({
    sign: (groups?.['sign'] ?? '').toLowerCase(),
    said: applicabilityOf((groups?.['words'] ?? '').replace(edges, ''), vocabulary),
  }));
  return options.some(
    ({ sign, said }) =>
      said === 'applicable' &&
      options.some((other) => other.sign === sign && other.said === 'excluded'),
  );
}

const longestDecision = 200;
const mayHoldTwo = /(?:[☑☒✅✓✔].*[☑☒✅✓✔])|(?:\[x\].*\[x\])/isu;
const option = /(?<sign>[☑☒✅✓✔]|\[x\])\s*(?<words>[^☐☑☒✅✓✔[\]]{1,60})/giu;

/** What divides the options: "☒ Yes / ☒ No". */
const edges = /^[\s/|,;·]+|[\s/|,;·]+$/gu;
