import { flatOf } from '../base/flatOf.js';
import { memoizePair } from '../base/memo.js';
import type { ControlReference } from './controlReference.js';
import type { DocumentFacts } from './documentFacts.js';
import { type AssignedRow, type Assignment, matrixColumns } from './matrixColumns.js';
import { withPartyLetters } from './partyLetters.js';
import { referencesWithin } from './referencesWithin.js';
import type { Table, TableDuties, TableRowFacts } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { isOwnOrganisation } from './words/parties.js';

/** A row of a responsibility matrix: an activity or control, and who does it for each service. */
export interface MatrixRow extends AssignedRow {
  /** The controls that the row names outside of its assignments. */
  readonly references: readonly ControlReference[];
}

/**
 * The rows of the responsibility matrices in `part`. Rows that head others are left out, and so is a
 * table of service models whose cells name no parties: it compares them, or ticks which are in use.
 */
export const matrixRowsIn = memoizePair(
  (part: DocumentFacts, vocabulary: Vocabulary): readonly MatrixRow[] =>
    flatOf(part.tables, (table) => rowsOf(table, part, vocabulary)),
);

function rowsOf(
  { columns, rows, duties }: Table,
  part: DocumentFacts,
  vocabulary: Vocabulary,
): readonly MatrixRow[] {
  if (!duties?.areAssigned) {
    return [];
  }
  const words = withPartyLetters(vocabulary, duties.letters);
  const { services, assigned } = matrixColumns(columns, duties, words);
  return assigned(rows, part.text).map(({ assignments, ...one }) => ({
    ...one,
    assignments: assignments.map((assignment, place) => {
      const isBought = duties.bought.includes(services[place] ?? -1);
      return withOwn(assignment, duties.own ?? (isBought ? 'csc' : undefined), words);
    }),
    references: referencesOf(one.row, services, part),
  }));
}

function withOwn(
  assignment: Assignment,
  own: TableDuties['own'],
  vocabulary: Vocabulary,
): Assignment {
  const isOwn = own && !assignment.party && isOwnOrganisation(assignment.cell.text, vocabulary);
  return isOwn ? { ...assignment, party: own } : assignment;
}

function referencesOf(
  { cells }: TableRowFacts,
  services: readonly number[],
  { references }: DocumentFacts,
): readonly ControlReference[] {
  return flatOf(cells, ({ range }, index) =>
    services.includes(index) ? [] : referencesWithin(references, range),
  );
}
