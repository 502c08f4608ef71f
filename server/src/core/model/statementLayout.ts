import type { ImplementationStatus } from './statementRow.js';
import type { Cell, Table } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { meaningOf } from './words/headers.js';
import { tickedFor } from './words/values.js';

/**
 * The column of a statement without one for the decision that may hold it all the same: most of its
 * cells say yes or no, below a header that is not known.
 */
export function doubtedDecision(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  vocabulary: Vocabulary,
): number | undefined {
  if (columns.some(({ role }) => role === 'applicable' || role === 'exclusionReason')) {
    return undefined;
  }
  const found = columns.findIndex(({ role, header }, index) => {
    const isOpen = role === undefined && meaningOf(header, vocabulary) === undefined;
    return (
      isOpen &&
      decides(
        rows.slice(0, rowsLookedAt).map(({ cells }) => cells[index]),
        vocabulary,
      )
    );
  });
  return found < 0 ? undefined : found;
}

const rowsLookedAt = 20;

function decides(cells: readonly (Cell | undefined)[], vocabulary: Vocabulary): boolean {
  const filled = cells.flatMap((cell) => (cell && cell.text !== '' ? [cell.text] : []));
  const deciding = filled.filter((text) => tickedFor(text, vocabulary) !== undefined);
  return deciding.length > 0 && deciding.length * 5 >= filled.length * 4;
}

/** Whether `cell` says, as a whole, that a control is left out. */
export function saysNo(cell: Cell | undefined, vocabulary: Vocabulary): boolean {
  return cell !== undefined && tickedFor(cell.text, vocabulary) === 'excluded';
}

type Letters = ReadonlyMap<string, ImplementationStatus>;

const noLetters: Letters = new Map();

/**
 * What single letters say below the header for the status, by those they stand beside, in the header
 * or in the rows: fully, largely and partly (F, L, P), vollständig and teilweise (V, T), total and
 * partial (T, P). None where a cell holds something else.
 */
export function statusLettersOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Letters {
  const index = columns.findIndex(({ role }) => role === 'status');
  const column = columns[index];
  if (!column) {
    return noLetters;
  }
  const listed = listedIn(column.header);
  const fitting = letterings.find(({ signs }) => signs.every((letter) => listed.has(letter)));
  return fitting?.letters ?? lettersInUse(rows, index);
}

function listedIn(header: string): ReadonlySet<string> {
  const list = /[([](?<list>[^)\]]{1,40})[)\]]/u.exec(header)?.groups?.['list'] ?? '';
  return new Set(list.toUpperCase().split(/[^\p{L}]+/u));
}

function lettersInUse(rows: Table['rows'], index: number): Letters {
  const used = new Set(rows.map(({ cells }) => cells[index]?.text.toUpperCase() ?? ''));
  const fitting = letterings.find(({ signs }) => signs.every((letter) => used.has(letter)));
  const isLetters = [...used].every((one) => /^(?:\p{Lu}?|N\/?A|NI|PI|FI|[-–—])$/u.test(one));
  return fitting && isLetters ? fitting.unlisted : noLetters;
}

interface Lettering {
  /** The letters that have to stand beside each other. */
  readonly signs: readonly string[];
  readonly letters: Letters;
  /** Those that are clear without a list in the header, too: a P alone may be planned. */
  readonly unlisted: Letters;
}

const letterings: readonly Lettering[] = [
  lettering(['F', 'P'], { F: 'implemented', L: 'partial' }, { P: 'partial', N: 'notImplemented' }),
  lettering(['V', 'T'], { V: 'implemented', T: 'partial' }, { G: 'planned', N: 'notImplemented' }),
  lettering(['V', 'D'], { V: 'implemented', D: 'partial' }, { G: 'planned', N: 'notImplemented' }),
  lettering(['T', 'P'], { T: 'implemented' }, { P: 'partial', N: 'notImplemented' }),
];

type Said = Readonly<Record<string, ImplementationStatus>>;

function lettering(signs: readonly string[], unlisted: Said, further: Said): Lettering {
  const clear = Object.entries(unlisted);
  return {
    signs,
    letters: new Map([...clear, ...Object.entries(further)]),
    unlisted: new Map(clear),
  };
}
