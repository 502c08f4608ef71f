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
  const groups = placed.map((one) => {
    const key = keyOf(one);
    const group = alike.get(key) ?? [];
    group.push(one);
    alike.set(key, group);
    return group;
  });
  return placed.flatMap((one, index): readonly (PlacedFinding | MoreFindings)[] => {
    const group = groups[index] ?? [];
    if (group.length <= mostShown || group.slice(0, firstShown).includes(one)) {
      return [one];
    }
    return one === group[firstShown]
      ? [{ rule: one.finding.rule, more: group.slice(firstShown) }]
      : [];
  });
}

function keyOf({ file, finding }: PlacedFinding): string {
  return `${file}\n${finding.rule}\n${finding.severity}`;
}
