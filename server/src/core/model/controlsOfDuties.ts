import { columnsOf, headerMeanings, layoutByCells, tableKindOf } from './columns.js';
import { beginWithNumberOfAnnex, holdsIds } from './controlColumn.js';
import { columnsForControls } from './possibleColumns.js';
import type { TableKind } from './table.js';
import type { TableHeader } from '../syntax/blocks.js';
import type { Vocabulary } from './vocabulary.js';
import type { WholeTable } from './wholeTable.js';

/**
 * The column for the controls of a matrix whose header does not say so: "Mesure" behind activities
 * (`measuresOfDuties`), or "ID", "Ref." and the like over nothing but ids, below a heading that tells of
 * duties.
 */
export function controlsOfDuties(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  return measuresOfDuties(table, vocabulary) ?? idsOfDuties(table, vocabulary);
}

function idsOfDuties(table: WholeTable, vocabulary: Vocabulary): number | undefined {
  const { header, isOfStatement } = table;
  const isNamed = columnsOf(header, vocabulary).some(({ role }) => role === 'control');
  return isOfStatement || isNamed || isOfTasks(table) || table.duties() === undefined
    ? undefined
    : columnsForControls(header, vocabulary).find(
        (index) => holdsIds(table, index) && staysDuties(header, index, vocabulary),
      );
}

/** Findings, indicators and tasks name controls as well, and who has them by when. */
export function isOfTasks({ header }: WholeTable): boolean {
  return header.cells.some((cell) => tasks.test(cell));
}

const tasks =
  /(?<!\p{L})(?:findings?|tasks?|indicators?|kpis?|metrics?|due|deadline|target date|by when|feststellung(?:en)?|befunde?|kennzahl(?:en)?|frist|termin|fällig|bis wann|constats?|indicateurs?|échéance|délai|hallazgos?|indicador(?:es)?|plazo|prazo|constatações|rilievi|rilievo|indicator[ei]|scadenza|entro|bevinding(?:en)?|streefdatum)(?!\p{L})|指摘|指標|期限|期日/iu;

/** Whether the table is none of another kind by its headers, with the controls in a column. */
function staysDuties(header: TableHeader, control: number, vocabulary: Vocabulary): boolean {
  return ofDuties.has(layoutByCells(header, vocabulary, { index: control, role: 'control' }).kind);
}

/**
 * The column "Mesure" or "Maßnahme" that names the control behind each activity of a matrix. Bare
 * numbers are controls there only where something tells of duties: a project numbers its measures, too.
 */
function measuresOfDuties(table: WholeTable, vocabulary: Vocabulary): number | undefined {
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
    staysDuties(header, measure, vocabulary)
  );
}

const ofDuties: ReadonlySet<TableKind> = new Set<TableKind>(['other', 'responsibilityMatrix']);
