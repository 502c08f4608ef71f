import { isControl } from './knownControls.js';
import { isClauseNumber, type WrittenReference } from './scanText.js';
import { idOf } from './writtenId.js';

/** A bare number of a column, and the source of the row that it stands in. */
export interface NumberInRow {
  readonly reference: WrittenReference;
  readonly row: string;
}

/**
 * The rows of clauses whose numbers could be those of controls: "5.1 Leadership" stands between 4.4
 * and 9.1, and beside nothing that only a control can be. `numbers` is in the order of the rows.
 */
export function rowsOfClauses(numbers: readonly NumberInRow[]): readonly string[] {
  const runs = runsIn(numbers);
  const rows = runs.filter(isOfClauses).flatMap((run) => run.filter(mayBeControl).map(rowOf));
  const others = new Set(runs.filter((run) => !isOfClauses(run)).flatMap((run) => run.map(rowOf)));
  return rows.filter((row) => !others.has(row));
}

/** A number of a control that no clause has, or a range. */
export function isCertainControl({ first: { numbers }, last }: WrittenReference): boolean {
  const isOfControl = isControl(idOf('A', numbers)) || isControl(idOf('CLD', numbers));
  return last !== undefined || (isOfControl && !isClause(numbers));
}

export function isClause(numbers: readonly number[]): boolean {
  return isClauseNumber(numbers.join('.'));
}

/** The numbers as they are counted: each run goes upwards, and the next begins anew. */
function runsIn(numbers: readonly NumberInRow[]): readonly (readonly NumberInRow[])[] {
  const runs: NumberInRow[][] = [];
  for (const one of numbers) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isBehind(one, before)) {
      run.push(one);
    } else {
      runs.push([one]);
    }
  }
  return runs;
}

function isBehind({ reference: { first } }: NumberInRow, { reference }: NumberInRow): boolean {
  const before = (reference.last ?? reference.first).numbers;
  const different = first.numbers.findIndex((number, index) => number !== before[index]);
  return different >= 0 && (first.numbers[different] ?? 0) > (before[different] ?? -1);
}

function isOfClauses(run: readonly NumberInRow[]): boolean {
  return (
    run.some((one) => isClause(one.reference.first.numbers) && !mayBeControl(one)) &&
    !run.some(({ reference }) => isCertainControl(reference))
  );
}

function mayBeControl({ reference: { first } }: NumberInRow): boolean {
  return isControl(idOf('A', first.numbers));
}

function rowOf({ row }: NumberInRow): string {
  return row;
}
