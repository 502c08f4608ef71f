import { flatOf } from '../base/flatOf.js';
import { memoizePair } from '../base/memo.js';
import { isBlank } from './lazyCell.js';
import { partyLetters, withPartyLetters } from './partyLetters.js';
import { headOfDuties, namedServices } from './serviceColumns.js';
import type { Cell, Column } from './table.js';
import { tellsOfDuties } from './tellsOfDuties.js';
import type { Vocabulary } from './vocabulary.js';
import { ofEachPiece, rowCountOf, rowsOf, type TablePiece, type WholeTable } from './wholeTable.js';
import { isCertainParty, isOwnOrganisation, partyForService, partyOf } from './words/parties.js';
import { isNothing } from './words/values.js';

/**
 * A table of activities or controls whose other cells name parties is a matrix, whatever its services are
 * called; so is one with a column for the party. What stands beside that in words does not count.
 */
export function assignsParties(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): boolean {
  const head = headOfDuties(table, columns, vocabulary);
  const services = servicesBehind(columns, head, vocabulary);
  if (head < 0 || services.length === 0) {
    return false;
  }
  const words = withPartyLetters(vocabulary, partyLetters(table, vocabulary));
  const found = saidInPieces(columns, words)(services)(table);
  // In the minutes of any project suppliers, clients and "us" have tasks: where nothing else tells of
  // duties, it takes a certain word.
  const word = tellsOfDuties(table, columns) ? 'hasParty' : 'hasCertainParty';
  return assignedRows(found) * 2 >= rowCountOf(table) && found.some((one) => one[word]);
}

/** Who has a task is its owner, where no column is for the party and none could name a service. */
function servicesBehind(
  columns: readonly Column[],
  head: number,
  vocabulary: Vocabulary,
): readonly number[] {
  const party = columns.findIndex(({ role }) => role === 'responsibility');
  return party < 0 ? namedServices(columns, head, vocabulary) : [party];
}

/** What a row says below each service: a party, that nobody does it, or words. */
type Said = 'p' | '-' | 'w';

interface SaidInPiece {
  /** What the rows say, and how many say the same. */
  readonly rows: readonly SaidInRows[];
  /** Below their own names people may stand as well: somebody has to be a party by a word for one. */
  readonly hasParty: boolean;
  readonly hasCertainParty: boolean;
}

interface SaidInRows {
  readonly said: readonly Said[];
  readonly count: number;
}

/** The rows that name a party, and nothing else below those columns that name any. */
function assignedRows(pieces: readonly SaidInPiece[]): number {
  const rows = flatOf(pieces, (piece) => piece.rows);
  const naming = new Set(
    flatOf(rows, ({ said }) => flatOf(said, (one, place) => (one === 'p' ? [place] : []))),
  );
  return rows.reduce((sum, { said, count }) => {
    const own = said.filter((_, place) => naming.has(place));
    return own.includes('p') && !own.includes('w') ? sum + count : sum;
  }, 0);
}

/** By identity, since the pieces are remembered with it. */
const saidInPieces = memoizePair((columns: readonly Column[], vocabulary: Vocabulary) => {
  const known = new Map<string, ReturnType<typeof readPieces>>();
  return (services: readonly number[]): ReturnType<typeof readPieces> => {
    const key = services.join();
    const read = known.get(key) ?? readPieces({ columns, services, vocabulary });
    known.set(key, read);
    return read;
  };
});

interface Services {
  readonly columns: readonly Column[];
  readonly services: readonly number[];
  readonly vocabulary: Vocabulary;
}

function readPieces(services: Services): (table: WholeTable) => readonly SaidInPiece[] {
  return ofEachPiece((piece) => saidIn(piece, services));
}

function saidIn(piece: TablePiece, services: Services): SaidInPiece {
  const rows = new Map<string, SaidInRows>();
  const named = new Set<string>();
  for (const { cells } of rowsOf(piece)) {
    const said = services.services.map((index) => saidBy(cells[index], index, services));
    const key = said.join();
    rows.set(key, { said, count: (rows.get(key)?.count ?? 0) + 1 });
    for (const [place, index] of services.services.entries()) {
      if (said[place] === 'p') {
        named.add(cells[index]?.text ?? '');
      }
    }
  }
  const parties = [...named];
  return {
    rows: [...rows.values()],
    hasParty: parties.some((text) => isParty(text, services.vocabulary)),
    hasCertainParty: parties.some((text) => isCertainParty(text, services.vocabulary)),
  };
}

function saidBy(
  cell: Cell | undefined,
  index: number,
  { columns, vocabulary }: Pick<Services, 'columns' | 'vocabulary'>,
): Said {
  if (!cell || isBlank(cell) || isNobody(cell.text)) {
    return '-';
  }
  const service = columns[index]?.header ?? '';
  const isNamed =
    isOwnOrganisation(cell.text, vocabulary) ||
    partyForService(cell.text, service, vocabulary) !== undefined;
  return isNamed ? 'p' : 'w';
}

function isParty(text: string, vocabulary: Vocabulary): boolean {
  return isOwnOrganisation(text, vocabulary) || partyOf(text, vocabulary) !== undefined;
}

/** Beside parties a dash and "N/A" say that nobody does it. */
function isNobody(text: string): boolean {
  return isNothing(text) || /^n\s?[/.]?\s?a\.?$/iu.test(text);
}
