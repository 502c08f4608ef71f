import { groupedBy } from '../../base/groupedBy.js';
import { type Assessed, plain } from './assessed.js';

/** So many rows show what a register makes of a likelihood and an impact. */
const rowsThatTell = 3;
const rowsOfMatrix = 6;

/** A level in words that does not fit the other rows. */
export interface WrongWord {
  readonly one: Assessed;
  /** The other rows with the same likelihood and impact, all of which have the level `theirLevel`. */
  readonly others: number;
  readonly theirLevel: string;
}

/** Where three rows or more with the same likelihood and impact agree on another level; `inWords` are the rows without numbers. */
export function wrongWords(inWords: readonly Assessed[]): readonly WrongWord[] {
  return [...groupedBy(inWords, ({ factors }) => factors).values()].flatMap((alike) => {
    const [few, many, ...others] = [
      ...groupedBy(alike, ({ level }) => plain(level)).values(),
    ].toSorted((first, second) => first.length - second.length);
    const [one, another] = few ?? [];
    const [other] = many ?? [];
    return one && !another && other && others.length === 0 && alike.length > rowsThatTell
      ? [{ one, others: alike.length - 1, theirLevel: other.level }]
      : [];
  });
}

/** A risk whose level is below that of one that is neither likelier nor worse, or above that of one that is both. */
export interface OutOfOrder {
  readonly one: Assessed;
  /** The row that shows it. */
  readonly other: Assessed;
  /** The only level that fits, in the register's word. */
  readonly proposal?: string;
}

type Ranked = Assessed & { readonly ranks: NonNullable<Assessed['ranks']> };

/** Where more than these are in question, the levels come from something else. */
const mostSuspects = 20;

/**
 * The one row that is out of order: whatever the matrix, a risk that is at least as likely and as bad
 * is at least as high. Absent where all rows are in order, and where more than one row could be wrong.
 */
export function outOfOrder(rows: readonly Assessed[]): OutOfOrder | undefined {
  const ranked = rows.filter((row): row is Ranked => row.ranks !== undefined);
  const alike = groupedByRanks(ranked);
  const distinct = alike.flatMap(([first]) => first ?? []);
  if (ranked.length <= rowsOfMatrix || distinct.length > mostDistinct) {
    return undefined;
  }
  const suspects = distinct.filter((one) => distinct.some((other) => contradicts(one, other)));
  const one = onlyExplanation(suspects, alike);
  const other = one && suspects.find((row) => contradicts(one, row));
  if (!other) {
    return undefined;
  }
  const proposal = fittingLevel(one, distinct);
  return { one, other, ...(proposal !== undefined && { proposal }) };
}

/** The row without which nothing is contradicted; absent where several would do, or several rows say it. */
function onlyExplanation(
  suspects: readonly Ranked[],
  alike: readonly (readonly Ranked[])[],
): Ranked | undefined {
  if (suspects.length > mostSuspects) {
    return undefined;
  }
  const single = new Set(alike.flatMap((rows) => (rows.length === 1 ? rows : [])));
  const [one, ...others] = suspects.filter((row) => single.has(row) && explainsAll(row, suspects));
  return others.length === 0 ? one : undefined;
}

/** More than any matrix has; the values are no places on a scale then. */
const mostDistinct = 300;

/** Rows with the same three ranks together: a register has many rows and few of these. */
function groupedByRanks(rows: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const groups = groupedBy(
    rows,
    ({ ranks: { likelihood, impact, level } }) => `${likelihood}|${impact}|${level}`,
  );
  return [...groups.values()];
}

/** Whether no contradiction is left without `one`. */
function explainsAll(one: Ranked, suspects: readonly Ranked[]): boolean {
  const others = suspects.filter((row) => row !== one);
  return others.every((row) => !others.some((other) => contradicts(row, other)));
}

function contradicts(one: Ranked, other: Ranked): boolean {
  return (
    (reaches(one, other) && one.ranks.level < other.ranks.level) ||
    (reaches(other, one) && other.ranks.level < one.ranks.level)
  );
}

/** Whether `one` is at least as likely and as bad as `other`. */
function reaches({ ranks: one }: Ranked, { ranks: other }: Ranked): boolean {
  return one.likelihood >= other.likelihood && one.impact >= other.impact;
}

function fittingLevel(one: Ranked, rows: readonly Ranked[]): string | undefined {
  const others = rows.filter((other) => other !== one);
  const least = Math.max(0, ...others.filter((other) => reaches(one, other)).map(levelOf));
  const most = Math.min(9, ...others.filter((other) => reaches(other, one)).map(levelOf));
  return least === most ? others.find((other) => levelOf(other) === least)?.level : undefined;
}

function levelOf({ ranks }: Ranked): number {
  return ranks.level;
}
