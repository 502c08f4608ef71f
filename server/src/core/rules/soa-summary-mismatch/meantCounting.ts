import type { StatedTotal, TotalsGroup } from '../../model/statedTotal.js';
import type { Counting } from './countings.js';

/**
 * The rows that a summary is about: all, those of Annex A, of 27017 or of one theme. It is known by
 * what it gets right: the number of controls, or of those that apply. Where nothing is right, or
 * two are as right as each other and count differently, the summary may be about something else.
 */
export function meant(group: TotalsGroup, countings: readonly Counting[]): Counting | undefined {
  const figures = [...group, ...sumOf(group)];
  const fitting = countings
    .map((counting) => ({ counting, right: rightFigures(figures, counting) }))
    .filter(({ right }) => right.some(tells))
    .toSorted((first, second) => weight(second.right) - weight(first.right));
  const [best, second] = fitting;
  const isClear = best && weight(best.right) > weight(second?.right ?? []);
  return isClear || (best && isSame(best.counting, second?.counting)) ? best.counting : undefined;
}

/** Those that apply and those that do not are all controls, whether or not that is written. */
function sumOf(group: TotalsGroup): TotalsGroup {
  const valueOf = (wanted: StatedTotal['measure']): number | undefined =>
    group.find(({ measure }) => measure === wanted)?.value;
  const [applicable, excluded] = [valueOf('applicable'), valueOf('excluded')];
  const [first] = group;
  const isOpen = valueOf('total') === undefined;
  return first && isOpen && applicable !== undefined && excluded !== undefined
    ? [{ measure: 'total', value: applicable + excluded, range: first.range }]
    : [];
}

function rightFigures(group: TotalsGroup, { counts }: Counting): TotalsGroup {
  return group.filter(({ measure, value }) => counts[measure] === value);
}

/** The number of controls tells most what is counted. */
function weight(right: TotalsGroup): number {
  return right.length + (right.some(({ measure }) => measure === 'total') ? 1 : 0);
}

/** Few exclusions are the same by chance. */
function tells({ measure, value }: StatedTotal): boolean {
  return measure === 'total' || (measure === 'applicable' && value >= 5);
}

function isSame(first: Counting, second: Counting | undefined): boolean {
  return JSON.stringify(first.counts) === JSON.stringify(second?.counts);
}

/**
 * Whether the summary counts all controls that the standard has, while rows of them are missing: then
 * the summary may well be right, and soa-missing-control says what is wrong.
 */
export function areRowsMissing(
  group: TotalsGroup,
  { counts }: Counting,
  countings: readonly Counting[],
): boolean {
  const counted = counts.total ?? 0;
  return group.some(
    ({ measure, value }) =>
      measure === 'total' &&
      value > counted &&
      countings.some((one) => one.counts.total === counted && one.inStandard === value),
  );
}
