import { holdsOnly, treated } from './cellCounts.js';
import type { FoundColumn } from './columns.js';
import { countIds } from './controlColumn.js';
import { isOfOthers } from './ofOthers.js';
import { isProduct } from './products.js';
import type { Column, ColumnRole } from './table.js';
import { areNearlyAll, type WholeTable } from './wholeTable.js';

/**
 * Columns of a risk register whose headers say something else than their cells, which leave no doubt:
 * "Measure" with nothing but "Mitigate", "Accept" and the like heads the treatment where no other column
 * does, "Mitigation" with nothing but ids of Annex A the controls, and "Note" or "Wert" right behind
 * likelihood and impact, with their product, the level.
 */
export function misnamedInRegister(
  table: WholeTable,
  columns: readonly Column[],
): readonly FoundColumn[] {
  return [...controlOrTreatment(table, columns), ...levelBehindFactors(table, columns)];
}

function controlOrTreatment(table: WholeTable, columns: readonly Column[]): readonly FoundColumn[] {
  const control = indexOf('control', columns);
  if (control < 0) {
    return controlsByIds(table, columns);
  }
  const isTreatment =
    indexOf('treatment', columns) < 0 &&
    countIds(table, control).fitting === 0 &&
    holdsOnly(table, treated(table, control));
  return isTreatment ? [{ index: control, role: 'treatment' }] : [];
}

/** The only column, without a role or headed as the treatment, that holds nothing but ids of Annex A. */
function controlsByIds(table: WholeTable, columns: readonly Column[]): readonly FoundColumn[] {
  const holding = [...columns.entries()].flatMap(([index, { role }]) => {
    const mayBe = role === undefined || role === 'treatment';
    const ids = mayBe ? countIds(table, index) : nothing;
    return ids.fitting >= fewestIds && areNearlyAll(ids) ? [index] : [];
  });
  const [index] = holding;
  return index !== undefined && holding.length === 1 ? [{ index, role: 'control' }] : [];
}

const nothing = { filled: 0, fitting: 0 };
const fewestIds = 3;

function levelBehindFactors(table: WholeTable, columns: readonly Column[]): readonly FoundColumn[] {
  const factors = [indexOf('likelihood', columns), indexOf('impact', columns)] as const;
  const index = Math.max(...factors) + 1;
  const behind = columns[index];
  if (Math.min(...factors) < 0 || !behind || indexOf('level', columns) >= 0) {
    return [];
  }
  const mayBe = [undefined, 'asset'].includes(behind.role) && !isOfOthers(behind.header);
  return mayBe && isProduct(table, [...factors, index]) ? [{ index, role: 'level' }] : [];
}

function indexOf(wanted: ColumnRole, columns: readonly Column[]): number {
  return columns.findIndex(({ role }) => role === wanted);
}
