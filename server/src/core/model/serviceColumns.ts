import type { Column } from './table.js';
import { tellsOfDuties } from './tellsOfDuties.js';
import type { Vocabulary } from './vocabulary.js';
import type { WholeTable } from './wholeTable.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { meaningOf } from './words/headers.js';

/** What stands beside the services in many matrices, and is none. */
const beside: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['remarks', 'description', 'number', 'none', 'classification', 'foreign'] as const),
  ...(['ground', 'standing'] as const),
]);

/** The columns that may be called after a service: none that are known to hold something else. */
export function namedServices(
  columns: readonly Column[],
  head: number,
  vocabulary: Vocabulary,
): readonly number[] {
  return columns.flatMap(({ role, header }, index) => {
    const isOther =
      index === head ||
      role !== undefined ||
      header === '' ||
      beside.has(meaningOf(header, vocabulary) ?? 'activity');
    return isOther ? [] : [index];
  });
}

/**
 * The column that says what each row is about, behind the number or area of the row, too: an activity
 * or a control. Where more than the parties tells of duties, the first column of any name; else -1.
 */
export function headOfDuties(table: WholeTable, columns: readonly Column[]): number {
  const known = columns
    .slice(0, 2)
    .findIndex(({ role }) => role === 'activity' || role === 'control');
  const isUnnamed = columns[0]?.role === undefined && tellsOfDuties(table, columns);
  return known >= 0 || !isUnnamed ? known : 0;
}
