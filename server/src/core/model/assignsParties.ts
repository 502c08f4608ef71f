import { memoizePair } from '../base/memo.js';
import { isBlank } from './lazyCell.js';
import type { Column, TableRowFacts } from './table.js';
import { tellsOfDuties } from './tellsOfDuties.js';
import type { Vocabulary } from './vocabulary.js';
import { ofEachPiece, rowCountOf, rowsOf, type TablePiece, type WholeTable } from './wholeTable.js';
import { isCertainParty, isOwnOrganisation, partyForService, partyOf } from './words/parties.js';
import { isNothing } from './words/values.js';

/**
 * A table of activities whose other cells name parties is a matrix, whatever its services are called;
 * so is one of activities or controls with one column for the party. A column may name the controls.
 */
export function assignsParties(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): boolean {
  if (!mayAssign(columns)) {
    return false;
  }
  const found = assignedInPieces(columns, vocabulary)(table);
  const assigned = found.reduce((sum, { rows }) => sum + rows, 0);
  // In the minutes of any project suppliers, clients and "us" have tasks: where nothing else tells of
  // duties, it takes a certain word.
  const word = tellsOfDuties(table, columns) ? 'hasParty' : 'hasCertainParty';
  return assigned * 2 >= rowCountOf(table) && found.some((one) => one[word]);
}

/** Who has a task is its owner, where no column is for the party and none could name a service. */
function mayAssign(columns: readonly Column[]): boolean {
  const head = columns[0]?.role;
  return partyIndex(columns) < 0
    ? head === 'activity' && columns.some(({ role }) => role === undefined)
    : columns.length >= 2 && (head === 'activity' || head === 'control');
}

function partyIndex(columns: readonly Column[]): number {
  return columns.findIndex(({ role }) => role === 'responsibility');
}

interface Assigned {
  /** How many rows name nothing but parties. */
  readonly rows: number;
  /** Below their own names people may stand as well: somebody has to be a party by a word for one. */
  readonly hasParty: boolean;
  readonly hasCertainParty: boolean;
}

/** By identity, since the pieces are remembered with it. */
const assignedInPieces = memoizePair((columns: readonly Column[], vocabulary: Vocabulary) =>
  ofEachPiece((piece) => assignedIn(piece, columns, vocabulary)),
);

function assignedIn(
  piece: TablePiece,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): Assigned {
  const assigned = rowsOf(piece).flatMap(({ cells }) => {
    const filled = assigningCells(cells, columns).filter((cell) => !isBlank(cell));
    const named = filled.filter((cell) => {
      const service = columns[cells.indexOf(cell)]?.header ?? '';
      return isParty(cell.text, vocabulary) || partyForService(cell.text, service, vocabulary);
    });
    const isAssigned = filled.every((cell) => named.includes(cell) || isNobody(cell.text));
    return isAssigned && named.length > 0 ? [named] : [];
  });
  const texts = assigned.flat().map(({ text }) => text);
  return {
    rows: assigned.length,
    hasParty: texts.some((text) => isParty(text, vocabulary)),
    hasCertainParty: texts.some((text) => isCertainParty(text, vocabulary)),
  };
}

function isParty(text: string, vocabulary: Vocabulary): boolean {
  return isOwnOrganisation(text) || partyOf(text, vocabulary) !== undefined;
}

/** Beside parties a dash and "N/A" say that nobody does it. */
function isNobody(text: string): boolean {
  return isNothing(text) || /^n\s?[/.]?\s?a\.?$/iu.test(text);
}

/** The cell of the column for the party, where there is one; else all that are neither activity nor control. */
function assigningCells(
  cells: TableRowFacts['cells'],
  columns: readonly Column[],
): TableRowFacts['cells'] {
  const party = partyIndex(columns);
  return party < 0
    ? cells.filter((_, index) => index > 0 && columns[index]?.role !== 'control')
    : cells.slice(party, party + 1);
}
