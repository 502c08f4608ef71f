import type { PlacedFinding } from './report.js';

/** Findings of one rule in one document that are told in one line. */
export interface MoreFindings {
  readonly rule: string;
  readonly more: readonly PlacedFinding[];
}

/** Of so many findings alike in one document each is shown; of more, only the first ones. */
const mostShown = 10;
const firstShown = 3;

/**
 * Leaves of the findings of one rule and severity in one file, where they are more than ten, the first
 * three, and puts all others into one item where the fourth stood. `placed` are in the order of a
 * report, which stays.
 */
export function gathered(
  placed: readonly PlacedFinding[],
): readonly (PlacedFinding | MoreFindings)[] {
  const alike = new Map<string, PlacedFinding[]>();
  for (const one of placed) {
    const known = alike.get(keyOf(one));
    if (known) {
      known.push(one);
    } else {
      alike.set(keyOf(one), [one]);
    }
  }
  const met = new Map<string, number>();
  return placed.flatMap((one): readonly (PlacedFinding | MoreFindings)[] => {
    const all = alike.get(keyOf(one)) ?? [];
    const index = met.get(keyOf(one)) ?? 0;
    met.set(keyOf(one), index + 1);
    if (all.length <= mostShown || index < firstShown) {
      return [one];
    }
    return index === firstShown ? [{ rule: one.finding.rule, more: all.slice(firstShown) }] : [];
  });
}

function keyOf({ file, finding }: PlacedFinding): string {
  return `${file}\n${finding.rule}\n${finding.severity}`;
}
