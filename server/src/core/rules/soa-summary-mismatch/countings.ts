import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlId } from '../../catalogue/control.js';
import type { PlacedPart } from '../../model/placedParts.js';
import type { Measure } from '../../model/readTotals.js';
import type { Applicability, ImplementationStatus } from '../../model/statementRow.js';

/** What some of the rows of a statement add up to. */
export interface Counting {
  /** Which rows, as a sentence goes on with them: `of Annex A`. */
  readonly of: string;
  /** Without a measure that cannot be counted since a row leaves it open. */
  readonly counts: Readonly<Partial<Record<Measure, number>>>;
}

interface Decided {
  readonly id: ControlId;
  readonly applicability: Applicability;
  readonly status: ImplementationStatus;
}

/** All ways in which the controls of a statement can be counted: in all, by standard and by theme. */
export function countingsOf(
  parts: readonly PlacedPart[],
  catalogue: Catalogue,
): readonly Counting[] {
  const decided = decidedIn(parts);
  const groups = new Map<string, Decided[]>();
  for (const one of decided) {
    const control = catalogue.find(one.id);
    const names =
      control && !control.framework
        ? [
            control.standard === 'iso27017' ? 'of ISO/IEC 27017' : 'of Annex A',
            ...(control.standard === 'iso27001'
              ? [`of ${control.group.id} ${control.group.title}`]
              : []),
          ]
        : [];
    for (const name of names) {
      const members = groups.get(name);
      if (members) {
        members.push(one);
      } else {
        groups.set(name, [one]);
      }
    }
  }
  const all = { of: 'of this document', counts: countsOf(decided) };
  return [...[...groups].map(([of, members]) => ({ of, counts: countsOf(members) })), all];
}

/** Each control once; one that is decided twice in different ways is left open. */
function decidedIn(parts: readonly PlacedPart[]): readonly Decided[] {
  const decided = new Map<ControlId, Decided>();
  for (const { part } of parts) {
    for (const { reference, applicability, status } of part.statementRows) {
      for (const id of reference.ids) {
        const before = decided.get(id);
        const isSame = !before || before.applicability === applicability;
        decided.set(id, {
          id,
          applicability: isSame ? applicability : 'unknown',
          status: before?.status ?? status,
        });
      }
    }
  }
  return [...decided.values()];
}

function countsOf(decided: readonly Decided[]): Counting['counts'] {
  const isClear = decided.every(
    ({ applicability }) => applicability === 'applicable' || applicability === 'excluded',
  );
  const applicable = decided.filter(({ applicability }) => applicability === 'applicable');
  const isRated = applicable.every(({ status }) => status !== 'unknown' && status !== 'missing');
  return {
    total: decided.length,
    ...(isClear && {
      applicable: applicable.length,
      excluded: decided.length - applicable.length,
    }),
    ...(isClear && isRated && statusCounts(applicable)),
  };
}

function statusCounts(applicable: readonly Decided[]): Counting['counts'] {
  const count = (wanted: ImplementationStatus) =>
    applicable.filter(({ status }) => status === wanted).length;
  return {
    implemented: count('implemented'),
    partial: count('partial'),
    planned: count('planned'),
    notImplemented: count('notImplemented'),
  };
}
