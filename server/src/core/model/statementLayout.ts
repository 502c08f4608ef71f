import type { ImplementationStatus } from './statementRow.js';
import type { Cell, Table, TableRowFacts } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { meaningOf } from './words/headers.js';
import { statusOf, tickedFor } from './words/values.js';

/**
 * The column of a statement without one for the decision that may hold it all the same: most of its
 * cells say yes or no, below a header that is not known.
 */
export function doubtedDecision(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  vocabulary: Vocabulary,
): number | undefined {
  const looked = rows.slice(0, rowsLookedAt);
  return openColumns(columns, vocabulary).find((index) =>
    decides(
      looked.map(({ cells }) => cells[index]),
      vocabulary,
    ),
  );
}

const rowsLookedAt = 20;

function decides(cells: readonly (Cell | undefined)[], vocabulary: Vocabulary): boolean {
  const filled = cells.flatMap((cell) => (cell && cell.text !== '' ? [cell.text] : []));
  const deciding = filled.filter((text) => tickedFor(text, vocabulary) !== undefined);
  return deciding.length > 0 && deciding.length * 5 >= filled.length * 4;
}

/**
 * Says of the rows of a statement without a column for the decision whether one says no below a
 * header that is not known, or yes beside a status that says "N/A". Each row is judged by itself, as a long table is read in parts.
 */
export function doubtOf(
  { columns }: Pick<Table, 'columns'>,
  vocabulary: Vocabulary,
): (row: TableRowFacts) => boolean {
  const open = openColumns(columns, vocabulary);
  const status = columns.findIndex(({ role }) => role === 'status');
  return ({ cells }) => {
    const isLeftOut = statusOf(cells[status]?.text ?? '', vocabulary) === 'notApplicable';
    return open.some(
      (index) =>
        saysNo(cells[index], vocabulary) || (isLeftOut && saysYes(cells[index], vocabulary)),
    );
  };
}

/** "Not applicable" and "N/A" can stand below any header, such as one for tickets. */
function saysNo(cell: Cell | undefined, vocabulary: Vocabulary): boolean {
  return (
    cell !== undefined &&
    tickedFor(cell.text, vocabulary) === 'excluded' &&
    statusOf(cell.text, vocabulary) !== 'notApplicable'
  );
}

function saysYes(cell: Cell | undefined, vocabulary: Vocabulary): boolean {
  return cell !== undefined && tickedFor(cell.text, vocabulary) === 'applicable';
}

/** Whether one of `columns` says of controls that they apply, or why they are left out. */
export function decidesOnControls(columns: Table['columns']): boolean {
  return columns.some(({ role }) => role === 'applicable' || role === 'exclusionReason');
}

/** The columns whose headers are not known; none where the decision has one of its own. */
function openColumns(columns: Table['columns'], vocabulary: Vocabulary): readonly number[] {
  if (decidesOnControls(columns)) {
    return [];
  }
  return columns.flatMap(({ role, header }, index) =>
    role === undefined && meaningOf(header, vocabulary) === undefined ? [index] : [],
  );
}

type Letters = ReadonlyMap<string, ImplementationStatus>;

const noLetters: Letters = new Map();

/**
 * What single letters say below a header for the status that lists them: fully, largely and partly
 * (F, L, P), vollständig and teilweise (V, T), total and partial (T, P). The rows tell nothing: a long
 * table is read in parts, and a letter means the same in all of them.
 */
export function statusLettersOf({ columns }: Pick<Table, 'columns'>): Letters {
  const listed = listedIn(columns.find(({ role }) => role === 'status')?.header ?? '');
  const fitting = letterings.find(({ signs }) => signs.every((letter) => listed.has(letter)));
  return fitting?.letters ?? noLetters;
}

function listedIn(header: string): ReadonlySet<string> {
  const list = /[([](?<list>[^)\]]{1,40})[)\]]/u.exec(header)?.groups?.['list'] ?? '';
  return new Set(list.toUpperCase().split(/[^\p{L}]+/u));
}

interface Lettering {
  /** The letters that have to stand beside each other. */
  readonly signs: readonly string[];
  readonly letters: Letters;
}

const letterings: readonly Lettering[] = [
  lettering(['F', 'P'], { F: 'implemented', L: 'partial', P: 'partial', N: 'notImplemented' }),
  lettering(['V', 'T'], { V: 'implemented', T: 'partial', G: 'planned', N: 'notImplemented' }),
  lettering(['V', 'D'], { V: 'implemented', D: 'partial', G: 'planned', N: 'notImplemented' }),
  lettering(['T', 'P'], { T: 'implemented', P: 'partial', N: 'notImplemented' }),
];

function lettering(
  signs: readonly string[],
  letters: Readonly<Record<string, ImplementationStatus>>,
): Lettering {
  return { signs, letters: new Map(Object.entries(letters)) };
}
