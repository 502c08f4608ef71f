import { columnsOf, headerMeanings, layoutByCells, tableKindOf } from './columns.js';
import { beginWithNumberOfAnnex, holdsIds } from './controlColumn.js';
import type { TableKind } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import type { WholeTable } from './wholeTable.js';

/**
 * The column "Mesure" or "Maßnahme" that names the control behind each activity of a matrix. Bare
 * numbers are controls there only where something tells of duties: a project numbers its measures, too.
 */
export function measuresOfDuties(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  const { header } = table;
  const measure = headerMeanings(header, vocabulary).indexOf('measure');
  if (measure < 0 || !namesActivities(table, measure, vocabulary)) {
    return undefined;
  }
  const mayBeBare = () =>
    tableKindOf(header, vocabulary) === 'responsibilityMatrix' || table.duties() !== undefined;
  return holdsIds(table, measure) || (mayBeBare() && beginWithNumberOfAnnex(table, measure))
    ? measure
    : undefined;
}

/** Where the control would make it a statement, the measure is what a plan does. */
function namesActivities({ header }: WholeTable, measure: number, vocabulary: Vocabulary): boolean {
  const roles = columnsOf(header, vocabulary).map(({ role }) => role);
  return (
    roles.includes('activity') &&
    !roles.includes('control') &&
    roles[measure] === undefined &&
    ofDuties.has(layoutByCells(header, vocabulary, { index: measure, role: 'control' }).kind)
  );
}

const ofDuties: ReadonlySet<TableKind> = new Set<TableKind>(['other', 'responsibilityMatrix']);
