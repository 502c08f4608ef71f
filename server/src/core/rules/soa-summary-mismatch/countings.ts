import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import { controlsInUse } from '../../catalogue/controlsInUse.js';
import type { Measure } from '../../model/words/totalWords.js';
import type {
  Applicability,
  ImplementationStatus,
  StatementRow,
} from '../../model/statementRow.js';
import type { Counted } from './messages.js';

/** What some of the rows of a statement add up to. */
export interface Counting {
  readonly rows: Counted;
  /** Without a measure that cannot be counted since a row leaves it open. */
  readonly counts: Readonly<Partial<Record<Measure, number>>>;
  /** How many controls the standard has there; absent for the rows of a document as a whole. */
  readonly inStandard?: number;
}

interface Decided {
  readonly id: ControlId;
  readonly applicability: Applicability;
  readonly status: ImplementationStatus;
}

/** All ways in which the controls that `rows` decide can be counted: in all, by standard and by theme. */
export function countingsOf(
  rowsOfStatement: readonly StatementRow[],
  catalogue: Catalogue,
  editions: Editions,
): readonly Counting[] {
  const inUse = controlsInUse(catalogue, editions);
  const decided = decidedIn(rowsOfStatement);
  const groups = new Map<string, { readonly rows: Counted; readonly members: Decided[] }>();
  for (const one of decided) {
    const control = catalogue.find(one.id);
    for (const rows of control ? countedWith(control) : []) {
      const key = keyOf(rows);
      const group = groups.get(key) ?? { rows, members: [] };
      group.members.push(one);
      groups.set(key, group);
    }
  }
  const all = { rows: { kind: 'document' } as const, counts: countsOf(decided) };
  return [
    ...[...groups].map(([key, { rows, members }]) => ({
      rows,
      counts: countsOf(members),
      inStandard: inUse.filter((one) => countedWith(one).some((other) => keyOf(other) === key))
        .length,
    })),
    all,
  ];
}

function keyOf(rows: Counted): string {
  return rows.kind === 'group' ? rows.id : rows.kind;
}

/** The rows that a control is counted with, beside those of the whole document. */
function countedWith({ standard, framework, group }: Control): readonly Counted[] {
  // An own control is no control of Annex A, and is counted with all rows only.
  if (framework || standard === 'custom') {
    return [];
  }
  return standard === 'iso27001'
    ? [{ kind: 'annexA' }, { kind: 'group', id: group.id, title: group.title }]
    : [{ kind: standard === 'iso27017' ? 'cloud' : 'annexA' }];
}

/** Each control once; one that is decided twice in different ways is left open. */
function decidedIn(rows: readonly StatementRow[]): readonly Decided[] {
  const decided = new Map<ControlId, Decided>();
  for (const { reference, applicability, status } of rows) {
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
