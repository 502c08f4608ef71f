import { askedColumns } from './askedColumns.js';
import {
  columnsOf,
  type FoundColumn,
  layoutByCells,
  type TableLayout,
  tableKindOf,
} from './columns.js';
import { controlColumn } from './controlColumn.js';
import { controlsOfDuties } from './controlsOfDuties.js';
import { decisionsOnOthers } from './decisionsOnOthers.js';
import { evidenceColumn } from './evidenceColumn.js';
import { exclusionColumns } from './exclusionTables.js';
import { cellAt } from './lazyCell.js';
import { foundInStatement } from './foundInStatement.js';
import { partyColumn } from './partyColumn.js';
import { mayLackRiskIds, possibleStatusColumn } from './possibleColumns.js';
import { holdsRiskIds } from './riskIdColumn.js';
import { wordsBesideScales } from './scaleColumns.js';
import { titledControlColumn } from './titledControls.js';
import { asTreatmentPlan } from './treatmentPlan.js';
import { unnamedColumns } from './unnamedColumns.js';
import type { Vocabulary } from './vocabulary.js';
import { firstRows, type WholeTable } from './wholeTable.js';
import { statusOf } from './words/values.js';

/**
 * What a table is and what its columns hold. What the headers leave open is made up for by the cells,
 * and by what stands above the table: "Excluded controls".
 */
export function layoutOfTable(table: WholeTable, vocabulary: Vocabulary): TableLayout {
  const inRows = withStatus(
    table,
    foundInStatement(table, vocabulary) ?? foundInRows(table, vocabulary),
    vocabulary,
  );
  const asked = table.isOfStatement ? askedColumns(table.header, vocabulary) : [];
  const named = [
    ...inRows,
    ...decisionsOnOthers(table, vocabulary),
    ...wordsBesideScales(table, inRows, vocabulary),
    ...asked,
  ];
  const found = [...named, ...unnamedColumns(table, named, vocabulary)];
  const layout = layoutWith(table, found, vocabulary);
  const party = partyColumn(table, layout, vocabulary);
  const exclusions = exclusionColumns(table, layout, vocabulary);
  const evidence = evidenceColumn(table, layout);
  const further = [...exclusions, ...(party ? [party] : []), ...(evidence ? [evidence] : [])];
  // What stands above the table tells its columns anew.
  return further.length === 0
    ? asTreatmentPlan(table, layout, vocabulary)
    : layoutWith(
        table,
        exclusions.length > 0 ? [...asked, ...further] : [...found, ...further],
        vocabulary,
      );
}

function layoutWith(
  { header }: WholeTable,
  found: readonly FoundColumn[],
  vocabulary: Vocabulary,
): TableLayout {
  return found.length > 0
    ? layoutByCells(header, vocabulary, ...found)
    : { kind: tableKindOf(header, vocabulary), columns: columnsOf(header, vocabulary) };
}

/** A header that says nothing about the controls, or the ids of risks, is made up for by the cells below it. */
function foundInRows(table: WholeTable, vocabulary: Vocabulary): readonly FoundColumn[] {
  const { header } = table;
  const control = controlColumn(table, vocabulary) ?? titledControlColumn(table, vocabulary);
  if (control !== undefined) {
    return [{ index: control, role: 'control' }];
  }
  if (mayLackRiskIds(header, vocabulary) && holdsRiskIds(table)) {
    return [{ index: 0, role: 'riskId' }];
  }
  const ofDuties = controlsOfDuties(table, vocabulary);
  return ofDuties === undefined ? [] : [{ index: ofDuties, role: 'control' }];
}

/** With the column "Implementation", if it holds words for the status. */
function withStatus(
  table: WholeTable,
  found: readonly FoundColumn[],
  vocabulary: Vocabulary,
): readonly FoundColumn[] {
  const status = possibleStatusColumn(table, vocabulary, found);
  return status !== undefined && holdsStatus(table, status, vocabulary)
    ? [...found, { index: status, role: 'status' }]
    : found;
}

/** Whether most of what stands in a column are words for a status; the first rows tell. */
function holdsStatus(table: WholeTable, column: number, vocabulary: Vocabulary): boolean {
  // An empty cell and a dash say nothing: exclusions have none.
  const said = firstRows(table, rowsLookedAt)
    .flatMap(({ text, row: { cells } }) => {
      const cell = cells[column];
      const isShort = cell !== undefined && cell.end - cell.start <= 40;
      return cell === undefined || cell.end === cell.start
        ? []
        : [isShort ? statusOf(cellAt(text, cell).text, vocabulary) : 'unknown'];
    })
    .filter((status) => status !== 'missing');
  const known = said.filter((status) => status !== 'unknown').length;
  return known >= 2 && known * 4 >= said.length * 3;
}

const rowsLookedAt = 20;
