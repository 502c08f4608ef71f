import { memoize } from '../../base/memo.js';
import { isControl } from './knownControls.js';
import { isClauseNumber, type WrittenReference } from './scanText.js';
import { idOf } from './writtenId.js';

/** A bare number of a column, and the source of the row that it stands in. */
export interface NumberInRow {
  readonly reference: WrittenReference;
  readonly row: string;
}

/** Numbers of a column that go upwards. */
type Run = readonly NumberInRow[];

/**
 * Nobody writes more rows of clauses into one column. A longer list is none of clauses, and after
 * each edit within it all rows of the column would have to be read again.
 */
const mostClauseRows = 300;

/**
 * The rows of clauses whose numbers could be those of controls: "5.1 Leadership" stands between 4.4
 * and 9.1, and beside nothing that only a control can be. `pieces` are the runs of each piece of the
 * table, in the order of the rows. None where there are more than anybody writes.
 */
export function rowsOfClauses(pieces: readonly (readonly Run[])[]): ReadonlySet<string> {
  const runs = joined(pieces);
  const rows = new Set<string>();
  for (const run of runs.filter(isOfClauses)) {
    for (const one of run.filter(mayBeControl)) {
      rows.add(one.row);
    }
    if (rows.size > mostClauseRows) {
      return new Set();
    }
  }
  return rows.size === 0 ? rows : withoutOthers(rows, runs);
}

/** A number of a control that no clause has, or a range. */
export function isCertainControl({ first: { numbers }, last }: WrittenReference): boolean {
  const isOfControl = isControl(idOf('A', numbers)) || isControl(idOf('CLD', numbers));
  return last !== undefined || (isOfControl && !isClause(numbers));
}

export function isClause(numbers: readonly number[]): boolean {
  return isClauseNumber(numbers.join('.'));
}

/** Such as 9.1 and 10.2, of two parts: in 2013 they are objectives, else no control has them. */
export function isHigh({ first: { numbers } }: WrittenReference): boolean {
  return numbers.length === 2 && (numbers[0] ?? 0) > 8;
}

/** Each clause of two parts in these sections has the number of a control, so it is none of these. */
export function isBeyond({ first: { numbers } }: WrittenReference): boolean {
  const [section = 0] = numbers;
  return numbers.length === 2 && section >= 5 && section <= 8 && !isControl(idOf('A', numbers));
}

/** The numbers as they are counted: each run goes upwards, and the next begins anew. */
export function runsIn(numbers: readonly NumberInRow[]): readonly Run[] {
  const runs: NumberInRow[][] = [];
  for (const one of numbers) {
    const run = runs.at(-1);
    if (isContinuedBy(run, one)) {
      run?.push(one);
    } else {
      runs.push([one]);
    }
  }
  return runs;
}

/** A run may go on in the next piece. All others stay the same ones, so that what they are is remembered. */
function joined(pieces: readonly (readonly Run[])[]): readonly Run[] {
  const whole: Run[][] = [];
  for (const run of pieces.flat()) {
    const parts = whole.at(-1);
    if (isContinuedBy(parts?.at(-1), run[0])) {
      parts?.push(run);
    } else {
      whole.push([run]);
    }
  }
  return whole.map(([run = [], ...others]) =>
    others.length === 0 ? run : [run, ...others].flat(),
  );
}

function isContinuedBy(run: Run | undefined, one: NumberInRow | undefined): boolean {
  const before = run?.at(-1);
  return before !== undefined && one !== undefined && isBehind(one, before);
}

function isBehind({ reference: { first } }: NumberInRow, { reference }: NumberInRow): boolean {
  const before = (reference.last ?? reference.first).numbers;
  const different = first.numbers.findIndex((number, index) => number !== before[index]);
  return different >= 0 && (first.numbers[different] ?? 0) > (before[different] ?? -1);
}

const isOfClauses = memoize(
  (run: Run): boolean =>
    run.some((one) => isClause(one.reference.first.numbers) && !mayBeControl(one)) &&
    !run.some(({ reference }) => isCertainControl(reference)),
);

/** A row that stands in another run, too, is one of controls. */
function withoutOthers(rows: Set<string>, runs: readonly Run[]): ReadonlySet<string> {
  for (const run of runs) {
    if (!isOfClauses(run)) {
      for (const { row } of run) {
        rows.delete(row);
      }
    }
  }
  return rows;
}

function mayBeControl({ reference: { first } }: NumberInRow): boolean {
  return isControl(idOf('A', first.numbers));
}
